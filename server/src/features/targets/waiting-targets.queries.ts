import type { NamedUnit } from '@dich/units';
import { unitOnRecordSql } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';

export interface QuotasToAcknowledge {
  year: number;
  count: number;
  /** The unit above, as it is called today. */
  givenBy: NamedUnit | null;
}

const TO_ACKNOWLEDGE = `
select t.year, count(*)::int as count,
       ${unitOnRecordSql('t.by_unit_id', ':today::date')} as "givenBy"
  from target t
 where t.unit_id = :unit::uuid and t.department_id is null and t.by_unit_id <> t.unit_id and t.state = 'ISSUED' and t.in_force_to is null
   and t.acknowledged_at is null and t.pos = :pos
 group by t.year, t.by_unit_id
 order by t.year desc`;

/** Quotas given to the viewer's unit that still hold and that nobody there has acknowledged, per year and giver. */
export const targetsToAcknowledge = (ctx: Context): Promise<QuotasToAcknowledge[]> =>
  statement<QuotasToAcknowledge>(ctx, TO_ACKNOWLEDGE, {
    unit: ctx.actor.unitId,
    pos: ctx.scope.pos,
    today: today(ctx),
  });

/** What a department was given and its head has not acknowledged, per year. */
export const departmentTargetsToAcknowledge = (
  ctx: Context,
  departmentId: string,
): Promise<Pick<QuotasToAcknowledge, 'year' | 'count'>[]> =>
  statement<Pick<QuotasToAcknowledge, 'year' | 'count'>>(
    ctx,
    `select t.year, count(*)::int as count
       from target t
      where t.province_id = :province and t.department_id = :department::uuid and t.pos = :pos and t.source = 'ASSIGNED'
        and t.state = 'ISSUED' and t.in_force_to is null and t.acknowledged_at is null
      group by t.year
      order by t.year desc`,
    { province: ctx.scope.provinceId, department: departmentId, pos: ctx.scope.pos },
  );

export interface UnreadTargets {
  year: number;
  count: number;
  first: string;
}

/** The day on which the grid of a target's year asks who is there: today, and of a year that is over its last one. */
const DAY_OF_GRID = `least(:today::date, make_date(t.year % 10000, 12, 31))`;

/** What is drafted has a place in the grid: for the unit itself, a department that stays for the year, or a unit below that is there. */
const HAS_PLACE = `
case when t.department_id is not null
     then exists (select from department d
                   where d.province_id = t.province_id and d.id = t.department_id
                     and coalesce(d.valid_from, '-infinity') <= ${DAY_OF_GRID}
                     and coalesce(d.valid_to, 'infinity') >= make_date(t.year % 10000, 12, 31))
     else t.unit_id = t.by_unit_id
          or exists (select from unit_version v
                      where v.unit_id = t.unit_id and v.parent_id = t.by_unit_id
                        and coalesce(v.valid_from, '-infinity') <= ${DAY_OF_GRID}
                        and coalesce(v.valid_to, 'infinity') >= ${DAY_OF_GRID})
      end`;

/**
 * Targets set by the viewer's unit, drafts or in force, whose words can be read in more than one way, or in none, per
 * year. What is in force with such words is judged by nobody until it is adjusted; what was drafted for a unit or
 * department that is not there any more is given to nobody, so it is not asked about.
 */
export const unreadTargets = (ctx: Context): Promise<UnreadTargets[]> =>
  statement<UnreadTargets>(
    ctx,
    `select t.year, count(*)::int as count, (array_agg(t.text order by t.id))[1] as first
       from target t
      where t.by_unit_id = :unit::uuid and t.by_pos = :pos and (t.reading is null or t.year >= 10000 and t.over_years is null)
        and (t.source = 'ASSIGNED' or t.department_id is null)
        and (t.state = 'DRAFT' and ${HAS_PLACE} or (t.state = 'ISSUED' and t.in_force_to is null))
        and t.pos between :lo and :hi
      group by t.year
      order by t.year`,
    {
      unit: ctx.actor.unitId,
      today: today(ctx),
      ...{ pos: ctx.scope.pos, lo: ctx.scope.lo, hi: ctx.scope.hi },
    },
  );
