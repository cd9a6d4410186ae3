/**
 * What an indicator means, told by the words with which somebody makes it: its name, its unit of measure and, where
 * there is one, a target of it. What the words leave open is asked, never settled by a default that nobody sees; and
 * what was understood is one sentence, of whatever is meant in the end.
 */
import { directionOf } from './guess/direction-of.ts';
import { kindOf, UNIT_OF_KIND } from './guess/kind-of.ts';
import { AT_EVERY_TIER, CASES, nameWords, OF_THE_WHOLE, STOCK } from './guess/name-words.ts';
import { operandsOf } from './guess/operands.ts';
import type { GuessDoubt, IndicatorGuess, IndicatorMeaning, IndicatorWords, Stated } from './guess/types.ts';
import type { IndicatorKind } from './kinds.ts';
import type { Message } from './messages.ts';
import { says } from './says/guess.ts';
import { isShareOfPlan, unitKey, unitOfMeasure } from './units/unit-of-measure.ts';

export { nameOfEveryYear, yearInName } from './guess/name-words.ts';
export type { GuessDoubt, IndicatorGuess, IndicatorMeaning, IndicatorWords } from './guess/types.ts';

export function guessIndicator(typed: IndicatorWords): IndicatorGuess {
  const { hasSubUnits, stated = {} } = typed;
  const told = kindOf(typed);
  const kind = stated.kind ?? told.kind;
  const unit = told.unitOfMeasure || (stated.kind ? (UNIT_OF_KIND[stated.kind] ?? '') : '');
  const { direction, doubts: ofSide } = directionOf(typed, unit);
  const words = nameWords(typed.name);
  const operands = kind === 'RATIO' ? taken(operandsOf(typed.name), stated) : NO_OPERANDS;
  const overUnits = stated.overUnits ?? overUnitsOf(kind, unit, words, hasSubUnits);
  const cases = operands.denominatorName === null ? words : nameWords(operands.denominatorName);
  const meaning = taken<IndicatorMeaning>(
    {
      ...{ kind, direction, unitOfMeasure: unit, ...operands, overUnits },
      overTime: overTimeOf(kind, unit, cases),
      typedAs: kind === 'RATE_OF_CHANGE' ? 'CUMULATIVE' : 'PERIOD',
      suppliedBy: suppliedBy(overUnits, words, hasSubUnits),
      sumPolicy: hasSubUnits ? SUM_POLICY[overUnits] : 'NOT_COMPARABLE',
      quotaToSubUnits: hasSubUnits && overUnits !== 'NONE',
    },
    stated,
  );
  const doubts = [...told.doubts, ...ofSide, ...doubtsOfParts(meaning)];
  return { meaning, doubts: doubts.filter(({ part }) => !isAnswered(part, meaning, stated)) };
}

/** What is stated goes before what is guessed. */
function taken<M extends Partial<IndicatorMeaning>>(guessed: M, stated: Stated): M {
  const said = Object.entries(stated).filter(([part, value]) => part in guessed && value != null && value !== '');
  return { ...guessed, ...Object.fromEntries(said) };
}

const isAnswered = (part: GuessDoubt['part'], meaning: IndicatorMeaning, stated: Stated): boolean =>
  part !== 'weightIndicatorId' && (part === 'unitOfMeasure' ? meaning.unitOfMeasure !== '' : Boolean(stated[part]));

const NO_OPERANDS = { numeratorName: null, denominatorName: null, operandUnit: null };

function doubtsOfParts({ kind, denominatorName, overUnits }: IndicatorMeaning): GuessDoubt[] {
  return [
    ...(kind === 'RATIO' && denominatorName === null
      ? [{ part: 'denominatorName', says: says.ofWhat() } satisfies GuessDoubt]
      : []),
    ...(overUnits === 'WEIGHTED_AVERAGE'
      ? [{ part: 'weightIndicatorId', says: says.whichWeight() } satisfies GuessDoubt]
      : []),
  ];
}

/** Of a level that is per something ("triệu đồng/người"): no sum of it means anything. A year is no such thing. */
const isPer = (unit: string): boolean => unitOfMeasure(unit).per.some(({ dimension }) => dimension !== 'months');

/** Points and places are given to a unit; those of several make none of the whole. */
const GIVEN = /^(?:điểm|hạng|bậc|thứ hạng|thứ bậc)(?:$|\/)/u;

function overUnitsOf(
  kind: IndicatorKind,
  unit: string,
  words: string,
  hasSubUnits: boolean,
): IndicatorMeaning['overUnits'] {
  switch (kind) {
    case 'RATIO':
      return 'RATIO_OF_SUMS';
    case 'STATUS':
      return 'COUNT_ACHIEVED';
    case 'FREQUENCY':
      return 'MIN';
    case 'RATE_OF_CHANGE':
    case 'GRADE':
    case 'COMPOSITE':
      return 'NONE';
    case 'QUANTITY':
      if (isShareOfPlan(unit) || GIVEN.test(unitKey(unit)) || (hasSubUnits && OF_THE_WHOLE.test(words))) return 'NONE';
      if (unitKey(unit) === '%') return 'NONE';
      if (isPer(unit)) return hasSubUnits ? 'WEIGHTED_AVERAGE' : 'NONE';
      return 'SUM';
  }
}

function overTimeOf(kind: IndicatorKind, unit: string, words: string): IndicatorMeaning['overTime'] {
  if (kind === 'FREQUENCY') return 'MIN';
  if (kind === 'RATIO') return CASES.test(words) ? 'SUM' : 'LAST';
  if (kind !== 'QUANTITY') return 'LAST';
  const isLevel = isPer(unit) || isShareOfPlan(unit) || GIVEN.test(unitKey(unit)) || unitKey(unit) === '%';
  return isLevel || STOCK.test(words) ? 'LAST' : 'SUM';
}

function suppliedBy(
  overUnits: IndicatorMeaning['overUnits'],
  words: string,
  hasSubUnits: boolean,
): IndicatorMeaning['suppliedBy'] {
  if (!hasSubUnits || overUnits === 'NONE' || OF_THE_WHOLE.test(words)) return 'DEPARTMENTS';
  return AT_EVERY_TIER.test(words) ? 'BOTH' : 'SUB_UNITS';
}

const SUM_POLICY: Readonly<Record<IndicatorMeaning['overUnits'], IndicatorMeaning['sumPolicy']>> = {
  SUM: 'CHILDREN_AT_LEAST',
  COUNT_ACHIEVED: 'CHILDREN_AT_LEAST',
  RATIO_OF_SUMS: 'EACH_AT_LEAST',
  MIN: 'EACH_AT_LEAST',
  WEIGHTED_AVERAGE: 'WEIGHTED_MEAN',
  AVERAGE: 'NOT_COMPARABLE',
  MAX: 'NOT_COMPARABLE',
  NONE: 'NOT_COMPARABLE',
};

/** One sentence that says what is meant; `hasSubUnits` false: nothing is said of adding up over units. */
export function sayMeaning(meaning: IndicatorMeaning, hasSubUnits: boolean): Message {
  const parts = {
    kind: kindInWords(meaning),
    direction: says[DIRECTION[meaning.direction]](),
    overTime: says[OVER_TIME[meaning.overTime]](),
    suppliedBy: says[SUPPLIED[meaning.suppliedBy]](),
  };
  return hasSubUnits
    ? says.understood({ ...parts, overUnits: says[OVER_UNITS[meaning.overUnits]]() })
    : says.understoodAlone({ kind: parts.kind, direction: parts.direction, overTime: parts.overTime });
}

function kindInWords({ kind, unitOfMeasure: unit, numeratorName, denominatorName }: IndicatorMeaning): Message {
  const inUnit = { unit: { unitOfMeasure: unit } };
  switch (kind) {
    case 'QUANTITY':
      return says.quantity(inUnit);
    case 'RATIO':
      return says.ratio({ ...inUnit, numerator: numeratorName ?? '', denominator: denominatorName ?? '' });
    case 'RATE_OF_CHANGE':
      return says.rateOfChange(inUnit);
    case 'FREQUENCY':
      return says.frequency(inUnit);
    case 'STATUS':
      return says.status();
    case 'GRADE':
      return says.grade();
    case 'COMPOSITE':
      return says.composite();
  }
}

const DIRECTION = { HIGHER: 'higher', LOWER: 'lower', BAND: 'band', NONE: 'noSide' } as const;
const OVER_TIME = {
  SUM: 'sumOfPeriods',
  SUM_OVER_LAST: 'sumOverLast',
  LAST: 'lastPeriod',
  AVERAGE: 'meanOfPeriods',
  MIN: 'leastPeriod',
  MAX: 'greatestPeriod',
  NONE: 'yearApart',
} as const;
const OVER_UNITS = {
  SUM: 'sumOfUnits',
  RATIO_OF_SUMS: 'ratioOfSums',
  WEIGHTED_AVERAGE: 'weightedMean',
  AVERAGE: 'meanOfUnits',
  MIN: 'leastUnit',
  MAX: 'greatestUnit',
  COUNT_ACHIEVED: 'countOfUnits',
  NONE: 'notOverUnits',
} as const;
const SUPPLIED = { DEPARTMENTS: 'byUnit', SUB_UNITS: 'bySubUnits', BOTH: 'byBoth' } as const;
