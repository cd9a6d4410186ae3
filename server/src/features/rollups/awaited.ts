import { ancestorPositions } from '@dich/units';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Aggregate } from './aggregate.queries.ts';
import type { Expected } from './coverage.queries.ts';
import { isOfEachUnit, rollsUp } from './over-units.ts';
import type { Cell } from './rollup.queries.ts';

/** What a missing place could still add to it is counted, in what it counts; not of an average, nor of verdicts. */
const isAddedUp = (indicator: CatalogueIndicator): boolean =>
  rollsUp(indicator) && !isOfEachUnit(indicator) && ['SUM', 'RATIO_OF_SUMS'].includes(indicator.overUnits);

/** Of what is added up over units, the places at and below those asked about whose figure is expected and not in. */
export function missingCells(
  indicators: readonly CatalogueIndicator[],
  expected: readonly Expected[],
  sums: readonly Aggregate[],
): Cell[] {
  const added = new Set(indicators.filter(isAddedUp).map(({ id }) => id));
  const reporting = reportingIn(sums);
  return expected.flatMap(({ indicatorId, places }) =>
    added.has(indicatorId)
      ? places.filter((pos) => !reporting.get(indicatorId)?.has(pos)).map((pos) => ({ pos, indicatorId }))
      : [],
  );
}

/** Those of them that are ratios, at places of which nothing is in, from below either. */
export function silentCells(
  indicators: readonly CatalogueIndicator[],
  missing: readonly Cell[],
  sums: readonly Aggregate[],
): Cell[] {
  const ratios = new Set(indicators.filter(({ kind }) => kind === 'RATIO').map(({ id }) => id));
  const heard = reportingIn(
    sums.filter(({ indicatorId }) => ratios.has(indicatorId)),
    (pos) => [pos, ...ancestorPositions(pos)],
  );
  return missing.filter(({ pos, indicatorId }) => ratios.has(indicatorId) && !heard.get(indicatorId)?.has(pos));
}

/** By indicator, the positions whose figure is in, each as what it stands for. */
const reportingIn = (
  sums: readonly Aggregate[],
  standsFor: (pos: number) => readonly number[] = (pos) => [pos],
): Map<string, Set<number>> =>
  new Map(
    [...groupBy(sums, ({ indicatorId }) => indicatorId)].map(([indicatorId, rows]) => [
      indicatorId,
      new Set(rows.flatMap(({ reporting }) => reporting.flatMap(standsFor))),
    ]),
  );
