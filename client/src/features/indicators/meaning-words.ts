import { guessIndicator, type IndicatorGuess, type IndicatorMeaning, sayMeaning } from '@dich/measure/guess-indicator';
import { KINDS } from '@dich/measure/kinds';
import type { CreateIndicatorInput } from '#gql/indicators/graphql.ts';
import { said } from '#lib/said.ts';
import { texts } from './texts/index.ts';

export const FIELDS = [
  ...(['name', 'unitOfMeasure', 'kind', 'direction', 'numeratorName', 'denominatorName', 'operandUnit'] as const),
  ...(['overTime', 'overUnits', 'weightIndicatorId', 'suppliedBy', 'sumPolicy', 'definition', 'code'] as const),
] as const;
export type MeaningField = (typeof FIELDS)[number];

/** What was typed or chosen; what is empty is told by name and unit of measure. */
export type MeaningWords = Readonly<Partial<Record<MeaningField, string>>>;

const { values } = texts.create;

/** What can be chosen of a part, in words. */
export const OPTIONS = {
  kind: {
    ...{ QUANTITY: values.QUANTITY, RATIO: values.RATIO, RATE_OF_CHANGE: values.RATE_OF_CHANGE },
    ...{ STATUS: values.STATUS, GRADE: values.GRADE, COMPOSITE: values.COMPOSITE, FREQUENCY: values.FREQUENCY },
  },
  direction: { HIGHER: values.HIGHER, LOWER: values.LOWER, BAND: values.BAND, NONE: values.NO_SIDE },
  overTime: {
    ...{ SUM: values.SUM_TIME, LAST: values.LAST, AVERAGE: values.AVERAGE_TIME, MIN: values.MIN_TIME },
    ...{ MAX: values.MAX_TIME, NONE: values.NONE_TIME },
  },
  overUnits: {
    ...{ SUM: values.SUM, RATIO_OF_SUMS: values.RATIO_OF_SUMS, WEIGHTED_AVERAGE: values.WEIGHTED_AVERAGE },
    ...{ AVERAGE: values.AVERAGE, MIN: values.MIN, MAX: values.MAX, COUNT_ACHIEVED: values.COUNT_ACHIEVED },
    NONE: values.NONE,
  },
  suppliedBy: { DEPARTMENTS: values.DEPARTMENTS, SUB_UNITS: values.SUB_UNITS, BOTH: values.BOTH },
  sumPolicy: {
    ...{ CHILDREN_EQUAL: values.CHILDREN_EQUAL, CHILDREN_AT_LEAST: values.CHILDREN_AT_LEAST },
    ...{ EACH_AT_LEAST: values.EACH_AT_LEAST, WEIGHTED_MEAN: values.WEIGHTED_MEAN },
    NOT_COMPARABLE: values.NOT_COMPARABLE,
  },
} as const satisfies Partial<Record<MeaningField, Readonly<Record<string, string>>>>;
export type ChosenField = keyof typeof OPTIONS;

/** What was chosen of a part; null: nothing, or not of it. */
export function chosen<F extends ChosenField>(field: F, words: MeaningWords): keyof (typeof OPTIONS)[F] | null {
  const value = words[field];
  return value !== undefined && isOption(field, value) ? value : null;
}

const isOption = <F extends ChosenField>(field: F, value: string): value is string & keyof (typeof OPTIONS)[F] =>
  value in OPTIONS[field];

const typed = (text: string | undefined): string | null => text?.trim() || null;

export function guessOf(words: MeaningWords, hasSubUnits: boolean): IndicatorGuess {
  return guessIndicator({
    ...{ name: words.name ?? '', unitOfMeasure: typed(words.unitOfMeasure), hasSubUnits },
    stated: statedIn(words),
  });
}

const statedIn = (words: MeaningWords) => ({
  kind: chosen('kind', words),
  direction: chosen('direction', words),
  overTime: chosen('overTime', words),
  overUnits: chosen('overUnits', words),
  suppliedBy: chosen('suppliedBy', words),
  sumPolicy: chosen('sumPolicy', words),
  numeratorName: typed(words.numeratorName),
  denominatorName: typed(words.denominatorName),
  operandUnit: typed(words.operandUnit),
});

/** What is sent: the words, and only what was stated beside them; the server tells the rest as the form has shown it. */
export const inputOf = (words: MeaningWords): Omit<CreateIndicatorInput, 'clientMutationId'> => ({
  ...statedIn(words),
  name: words.name ?? '',
  unitOfMeasure: typed(words.unitOfMeasure),
  weightIndicatorId: typed(words.weightIndicatorId),
  definition: typed(words.definition),
  code: typed(words.code),
});

export const sentenceOf = (meaning: IndicatorMeaning, hasSubUnits: boolean): string =>
  said(sayMeaning(meaning, hasSubUnits));

/** What a kind can be made of: the others are not offered. */
export const offered = (field: ChosenField, { kind }: IndicatorMeaning): [value: string, label: string][] =>
  Object.entries(OPTIONS[field]).filter(
    ([value]) =>
      (field !== 'overUnits' && field !== 'overTime') || KINDS[kind][field].some((operator) => operator === value),
  );

/** What was changed of an indicator that is there; an emptied definition is none. */
export const changesOf = (words: MeaningWords) => ({
  ...statedIn(words),
  name: typed(words.name),
  unitOfMeasure: typed(words.unitOfMeasure),
  definition: words.definition ?? null,
});
