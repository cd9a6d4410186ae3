import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** A year for which something was issued; and from when on it holds, where that is later than all of the year. */
interface Issued {
  year: number;
  holdsFrom: string | null;
}

/** All that a unit has issued for itself, as far as the reader sees it. */
const OF_UNIT = `
select distinct p.year, p.holds_from::text as "holdsFrom"
  from plan p
 where p.province_id = :province and p.unit_id = :unit::uuid and p.department_id is null and p.issued`;

/** Years for which the reader sees an issued plan, of whichever unit: any, or one that holds one of some indicators. */
const SEEN = `
select distinct p.year
  from plan p
 where p.province_id = :province and p.issued
   and (:indicators::uuid[] is null or exists (
     select from plan_indicator i
      where i.province_id = p.province_id and i.plan_id = p.id and i.indicator_id = any(:indicators::uuid[])))`;

/** A year that plans are asked about, and the days on which what they hold changes. */
export interface PlanYears {
  years: number[];
  changes: string[];
}

/** The years that plans of these years are asked about, the newest first: the year before is their base (lines-in-force). */
const withBases = (issued: readonly Pick<Issued, 'year'>[]): number[] =>
  [...new Set(issued.flatMap(({ year }) => [year, year - 1]))].sort((one, other) => other - one);

export async function planYearsOf(ctx: Context, unitId: string): Promise<PlanYears> {
  const issued = await statement<Issued>(ctx, OF_UNIT, { province: ctx.scope.provinceId, unit: unitId });
  return { years: withBases(issued), changes: issued.flatMap(({ holdsFrom }) => holdsFrom ?? []) };
}

/** Without indicators: whatever is planned. */
export async function yearsPlanned(
  ctx: Context,
  { indicatorIds }: { indicatorIds?: readonly string[] } = {},
): Promise<number[]> {
  const indicators = indicatorIds ? pgArray(indicatorIds) : null;
  return withBases(await statement<Issued>(ctx, SEEN, { province: ctx.scope.provinceId, indicators }));
}
