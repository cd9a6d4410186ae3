import { KINDS, type Need } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Message } from '#kernel/messages.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { says } from './rollup.messages.ts';

export type Operated = Pick<CatalogueIndicator, 'overUnits' | 'suppliedBy' | 'kind' | 'weightIndicatorId'>;

/** What a figure must carry to be one: a figure that lacks what the operator needs is a gap (DOMAIN.md, section 3). */
export function needOf({ overUnits, kind }: Operated): Need {
  if (kind === 'FREQUENCY') return 'TIMES';
  if (overUnits === 'RATIO_OF_SUMS') return 'RATIO';
  if (overUnits === 'COUNT_ACHIEVED') return 'STATUS';
  return overUnits === 'NONE' ? KINDS[kind].need : 'VALUE';
}

/** A unit with sub-units has it made of theirs; what only departments supply, or nothing aggregates, is its own figure. */
export const rollsUp = ({ overUnits, suppliedBy }: Operated): boolean =>
  overUnits !== 'NONE' && suppliedBy !== 'DEPARTMENTS';

/** "Ít nhất 01 lần/năm" is asked of every unit: its figures stay each unit's own, and each is judged for itself. */
export const isOfEachUnit = (indicator: Operated): boolean => indicator.kind === 'FREQUENCY' && rollsUp(indicator);

const MADE_OF_UNITS = {
  SUM: says.madeBySum,
  RATIO_OF_SUMS: says.madeByRatioOfSums,
  WEIGHTED_AVERAGE: says.madeByWeightedAverage,
  AVERAGE: says.madeByAverage,
  MIN: says.madeByMin,
  MAX: says.madeByMax,
  COUNT_ACHIEVED: says.madeByCountAchieved,
};

const MADE_OF_DEPARTMENTS = {
  SUM: says.partsSum,
  RATIO_OF_SUMS: says.partsRatioOfSums,
  AVERAGE: says.partsAverage,
  MIN: says.partsMin,
  MAX: says.partsMax,
  COUNT_ACHIEVED: says.partsAllAchieved,
  WEIGHTED_AVERAGE: says.ownReport,
  NONE: says.ownReport,
};

/** What of a number stands on departments of the unit that were each given a part. */
export type Division = Pick<IndicatorValue, 'rolledUp' | 'hasParts' | 'departments'>;

/** How a number came about, for "Vì sao có số này". `weight`: the name of the indicator that weighs it. */
export function howMade(
  { kind, overUnits, suppliedBy }: Operated,
  { rolledUp, hasParts, departments }: Division,
  weight: string | null,
): Message {
  if (kind === 'COMPOSITE') return says.countOfMembers();
  if (!rolledUp || overUnits === 'NONE') {
    if (hasParts) return MADE_OF_DEPARTMENTS[overUnits]();
    return departments?.owed.some(({ isCounted }) => !isCounted) ? says.notMadeOfParts() : says.ownReport();
  }
  if (kind === 'FREQUENCY') return says.countOfUnits();
  return MADE_OF_UNITS[overUnits]({
    both: Number(suppliedBy === 'BOTH'),
    weight: overUnits === 'WEIGHTED_AVERAGE' ? weight : null,
  });
}
