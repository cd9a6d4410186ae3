import { ancestorPositions } from '@dich/units';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Aggregate } from './aggregate.queries.ts';
import type { Expected } from './coverage.queries.ts';
import { isOfEachUnit, rollsUp } from './over-units.ts';
import { type PartsByPlace, partsAt } from './parts-owed.ts';
import type { SilentCell } from './rollup.queries.ts';

/** What a missing place could still add to it is counted, in what it counts; not of an average, nor of verdicts. */
const isAddedUp = (indicator: CatalogueIndicator): boolean =>
  !isOfEachUnit(indicator) && ['SUM', 'RATIO_OF_SUMS'].includes(indicator.overUnits);

/**
 * Of what is added up over units, the places at and below those asked about whose figure is expected and not in; of
 * those that are divided the departments whose part is not.
 */
export function missingCells(
  indicators: readonly CatalogueIndicator[],
  expected: readonly Expected[],
  sums: readonly Aggregate[],
  parts: PartsByPlace,
): SilentCell[] {
  const added = new Map(indicators.filter(isAddedUp).map((indicator) => [indicator.id, rollsUp(indicator)]));
  const reporting = reportingIn(sums);
  return expected.flatMap(({ indicatorId, periodId, places }) => {
    if (!added.has(indicatorId)) return [];
    return places.flatMap((pos): SilentCell[] => {
      const isIn = reporting.get(indicatorId)?.has(pos);
      const ofPlace = partsAt(parts, { indicatorId, periodId }, pos);
      if (ofPlace === null) return isIn || !added.get(indicatorId) ? [] : [{ pos, indicatorId, departmentId: null }];
      if (isIn && !ofPlace.isPartial) return [];
      return ofPlace.missing.map(({ departmentId }) => ({ pos, indicatorId, departmentId }));
    });
  });
}

/** Those of them that are ratios, at places of which nothing is in, from below either, and of departments. */
export function silentCells(
  indicators: readonly CatalogueIndicator[],
  missing: readonly SilentCell[],
  sums: readonly Aggregate[],
): SilentCell[] {
  const ratios = new Set(indicators.filter(({ kind }) => kind === 'RATIO').map(({ id }) => id));
  const heard = reportingIn(
    sums.filter(({ indicatorId }) => ratios.has(indicatorId)),
    (pos) => [pos, ...ancestorPositions(pos)],
  );
  return missing.filter(
    ({ pos, indicatorId, departmentId }) =>
      ratios.has(indicatorId) && (departmentId !== null || !heard.get(indicatorId)?.has(pos)),
  );
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
