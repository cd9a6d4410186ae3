import type { NamedPeriod } from '#features/periods/period.messages.ts';
import type { Department } from '#features/units/unit.entity.ts';
import { answeringSql } from '#features/units/unit.queries.ts';
import { type Context, type OfficeKind, today } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';

/** Nobody else adds, renames or ends departments of these units until the transaction ends. */
export async function holdDepartmentsOf(ctx: Context, unitIds: readonly string[]): Promise<void> {
  // in one order, so that two who want the same units never wait for each other
  for (const unitId of unitIds.toSorted()) {
    await statement(ctx, 'select pg_advisory_xact_lock(hashtextextended(:departments, 0))', {
      departments: `departments of ${unitId}`,
    });
  }
}

/** What stands against ending a department with a last day. */
export interface Hindrances {
  /** Offices that are held beyond it. */
  offices: { kind: OfficeKind; count: number }[];
  /** Periods whose report waits to be decided, or was begun or returned and can still be sent. */
  periods: NamedPeriod[];
  /** Plans in force, of the last day's year or a later one, in which it leads, itself or for one that ended before. */
  leads: { year: number; count: number }[];
  /** Years of drafts, of plans or of what is to be given, that name it. */
  drafts: number[];
}

const OFFICES = `
select kind, count(*)::int as count from office
 where province_id = :province and department_id = :department and ended_at is null
   and (valid_to is null or valid_to > :lastDay::date)
 group by kind order by kind`;

const REPORTS = `
select p.kind, p.year, p.ends_on::text as "endsOn", p.vintage
  from report r join period p on p.id = r.period_id
  left join period_due due on due.period_id = p.id and due.level = 'DEPARTMENT'
 where r.province_id = :province and r.department_id = :department and r.pos = :pos
   and (r.state = 'SUBMITTED' or r.state in ('DRAFT', 'RETURNED')
        and exists (select from figure f
                     where f.province_id = :province and f.report_id = r.id and f.year = r.year)
        and (due.locks_on is null or due.locks_on >= :today::date
             or exists (select from period_exception x
                         where x.unit_id = r.unit_id and x.period_id = p.id and x.until_on >= :today::date)))
 order by p.ends_on, p.kind`;

const LEADS = `
select year, count(*)::int as count from responsibility
 where province_id = :province and pos = :pos and issued and role = 'LEAD'
   and year >= extract(year from :lastDay::date) and ${answeringSql('department_id', ':today::date')} = :department
 group by year order by year`;

const DRAFTS = `
select year from plan
 where province_id = :province and pos = :pos and not issued and department_id = :department
union
select year from responsibility
 where province_id = :province and pos = :pos and not issued and department_id = :department
union
select year from target
 where province_id = :province and pos = :pos and state = 'DRAFT' and department_id = :department
 order by year`;

/** Read in the department's own unit: drafts are seen nowhere else. */
export async function hindrancesOf(ctx: Context, department: Department, lastDay: string): Promise<Hindrances> {
  const { provinceId: province, id, pos } = department;
  const asked = { province, department: id, pos, lastDay, today: today(ctx) };
  // one after the other: they share a connection
  const offices = await statement<Hindrances['offices'][number]>(ctx, OFFICES, asked);
  const periods = await statement<NamedPeriod>(ctx, REPORTS, asked);
  const leads = await statement<Hindrances['leads'][number]>(ctx, LEADS, asked);
  const drafts = await statement<{ year: number }>(ctx, DRAFTS, asked);
  return { offices, periods, leads, drafts: drafts.map(({ year }) => year) };
}
