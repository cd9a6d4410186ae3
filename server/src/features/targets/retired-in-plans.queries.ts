import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** Of these indicators those that are retired within or before a year of which a plan of the own unit, or a draft, holds them. */
export async function retiredInOwnPlans(ctx: Context, indicatorIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await statement<{ id: string }>(
    ctx,
    `select distinct i.id
       from indicator i
       join plan_indicator l on l.indicator_id = i.id and l.province_id = :province and l.pos = :pos
       join plan p on p.province_id = l.province_id and p.id = l.plan_id
      where i.id = any(:ids::uuid[]) and p.year % 10000 >= extract(year from i.retired_from)`,
    { province: ctx.scope.provinceId, pos: ctx.scope.pos, ids: pgArray(indicatorIds) },
  );
  return new Set(rows.map(({ id }) => id));
}
