import { type Context, today } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/**
 * Indicators of a year that a department has to do with, among some: those in force of its unit that it leads or supports,
 * itself or for a department that it has taken over from, and those of which it was given a target.
 */
const ITS_OWN = `
select i.id
  from unnest(:indicators::uuid[]) as i (id)
 where exists (select from responsibility r
                where r.province_id = :province and r.pos = :pos and r.year = :year and r.issued and r.indicator_id = i.id
                  and (r.department_id = :department or exists (
                        select from department_successor h
                         where h.province_id = :province and h.department_id = r.department_id
                           and h.successor_id = :department and h.from_on <= :today::date)))
    or exists (select from target t
                where t.province_id = :province and t.pos = :pos and t.year = :year and t.department_id = :department
                  and t.source = 'ASSIGNED' and t.state = 'ISSUED' and t.in_force_to is null and t.indicator_id = i.id)`;

interface Of {
  provinceId: number;
  pos: number;
  departmentId: string;
  year: number;
}

export async function indicatorsOfDepartment(
  ctx: Context,
  { provinceId: province, pos, departmentId: department, year }: Of,
  among: readonly string[],
): Promise<Set<string>> {
  const asked = { province, pos, year, department, indicators: pgArray(among), today: today(ctx) };
  return new Set((await statement<{ id: string }>(ctx, ITS_OWN, asked)).map(({ id }) => id));
}
