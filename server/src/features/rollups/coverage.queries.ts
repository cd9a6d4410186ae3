import { dutyForSome, dutyOf } from '#features/reports/duty.queries.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { AT_AND_BELOW, boundsOf, type PlacesAsked } from './places-asked.ts';

/** Where a figure of an indicator is expected for a period: positions in the order of the tree. */
export interface Expected {
  indicatorId: string;
  periodId: string;
  places: number[];
  /** Those of them that can send nothing any more: the period is closed for them. */
  closed: number[];
}

const EXPECTED = `${dutyForSome(`
  select distinct u.unit_id, u.pos, p.id as period_id
    from period p
    join unit_version u on u.validity @> least(p.ends_on, :today::date)
    join ${AT_AND_BELOW} on u.pos between range.lo and range.hi
   where p.id = any(:periods::uuid[]) and u.pos between :lo and :hi`)}
select d.indicator_id as "indicatorId", d.period_id as "periodId",
       array_agg(distinct d.pos order by d.pos) as places,
       coalesce(array_agg(distinct d.pos) filter (where d.locks_on < :today::date), '{}') as closed
  from duty d
 where d.expected and d.indicator_id = any(:indicators::uuid[])
 group by 1, 2`;

/** The places at and below those asked about, at which a unit or its department has a duty that counts. */
export const expectedIn = (
  ctx: Context,
  asked: PlacesAsked,
  indicatorIds: readonly string[],
  periods: readonly string[],
): Promise<Expected[]> =>
  statement<Expected>(ctx, EXPECTED, {
    ...dutyOf(ctx),
    ...{ periods: pgArray(periods), indicators: pgArray(indicatorIds), ...boundsOf(asked) },
  });
