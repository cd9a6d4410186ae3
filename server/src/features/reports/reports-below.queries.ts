import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';
import { duty, dutyOf, wasReviewed } from './duty.queries.ts';

/** Of a sub-unit that has units below it: how these stand with their reports for a period. */
export interface ReportsBelow {
  unitId: string;
  /** Units below it that owe a report. */
  owing: number;
  /** Of them, those whose report is sent or accepted, and those that are late with it. */
  sent: number;
  overdue: number;
}

/**
 * For each direct sub-unit of a unit, in tree order, all units below it, however many tiers down, that owe whoever is
 * above them a report for the period; departments are their unit's business. A sub-unit below which nobody owes
 * anything is not listed.
 */
const BELOW = `${duty(`
  select u.unit_id, u.pos, p.id as period_id
    from period p
    join unit_version u on u.validity @> least(p.ends_on, :today::date)
   where p.id = :period::uuid and u.pos > :from and u.pos <= :to and u.parent_id <> :unit::uuid`)}, owing as (
  select distinct d.unit_id, d.pos, d.due_on
    from duty d
    join place p on p.unit_id = d.unit_id and p.pos = d.pos and p.period_id = d.period_id
   where d.owed and d.department_id is null and ${wasReviewed('p.parent_id', 'd.due_on')}
)
select c.unit_id as "unitId", count(*)::int as owing,
       (count(*) filter (where r.state in ('SUBMITTED', 'ACCEPTED')))::int as sent,
       (count(*) filter (where r.state is distinct from 'SUBMITTED' and r.state is distinct from 'ACCEPTED'
                           and o.due_on < :today::date))::int as overdue
  from period p
  join unit_version c on c.parent_id = :unit::uuid and c.validity @> least(p.ends_on, :today::date)
  join owing o on o.pos > c.pos and o.pos <= app.subtree_end(c.pos)
  left join report r on r.unit_id = o.unit_id and r.pos = o.pos and r.period_id = p.id and r.department_id is null
   and r.province_id = :province and r.pos between :from and :to
 where p.id = :period::uuid
 group by c.unit_id, c.pos
 order by c.pos`;

/** `from` and `to`: the positions of the unit and of all below it. */
export function reportsBelow(
  ctx: Context,
  asked: { unitId: string; periodId: string; from: number; to: number },
): Promise<ReportsBelow[]> {
  const { unitId: unit, periodId: period, from, to } = asked;
  return statement<ReportsBelow>(ctx, BELOW, { ...dutyOf(ctx), unit, period, from, to });
}
