import { dutyForSome, dutyOf } from '#features/reports/duty.queries.ts';
import { known } from '#kernel/as-of.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { AT_AND_BELOW, boundsOf, type PlacesAsked } from './places-asked.ts';

/** Where a figure of an indicator is expected for a period: positions in the order of the tree. */
export interface Expected {
  indicatorId: string;
  periodId: string;
  places: number[];
  /** Those of them that can send nothing any more: the period is closed for them. Of divided ones `parts` say it. */
  closed: number[];
  /** What departments owe that were each given the indicator. */
  parts: PartOwed[];
}

/** The part of one of several departments of a place. */
export interface PartOwed {
  pos: number;
  departmentId: string;
  name: string;
  /** The unit’s number is made of it; else it is only judged by itself. */
  isCounted: boolean;
  isClosed: boolean;
}

const EXPECTED = known(
  (by) => `${dutyForSome(
    `
  select distinct u.unit_id, u.pos, p.id as period_id
    from period p
    join unit_version u on u.validity @> least(p.ends_on, :today::date)
    join ${AT_AND_BELOW} on u.pos between range.lo and range.hi
   where p.id = any(:periods::uuid[]) and u.pos between :lo and :hi`,
    by,
  )}
select d.indicator_id as "indicatorId", d.period_id as "periodId",
       coalesce(array_agg(distinct d.pos order by d.pos) filter (where d.counted), '{}') as places,
       coalesce(array_agg(distinct d.pos) filter (where d.locks_on < :today::date and not d.as_part), '{}') as closed,
       coalesce(jsonb_agg(jsonb_build_object(
         'pos', d.pos, 'departmentId', d.department_id, 'isCounted', d.counted,
         'name', (select m.name from department m where m.province_id = :province and m.id = d.department_id),
         'isClosed', coalesce(d.locks_on < :today::date, false))) filter (where d.as_part), '[]') as parts
  from duty d
 where d.expected and d.indicator_id = any(:indicators::uuid[])
 group by 1, 2`,
);

/** The places at and below those asked about, at which a unit or its department has a duty that counts; and parts that departments owe. */
export const expectedIn = (
  ctx: Context,
  asked: PlacesAsked,
  indicatorIds: readonly string[],
  periods: readonly string[],
): Promise<Expected[]> =>
  statement<Expected>(ctx, EXPECTED(ctx), {
    ...dutyOf(ctx),
    ...{ periods: pgArray(periods), indicators: pgArray(indicatorIds), ...boundsOf(asked) },
  });
