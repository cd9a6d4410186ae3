import {
  DIRECTION_WORDS,
  KIND_WORDS,
  OVER_TIME_WORDS,
  OVER_UNITS_WORDS,
  SUM_POLICY_WORDS,
  SUPPLIED_BY_WORDS,
} from '@dich/measure/choices';
import { guessIndicator, type IndicatorGuess, type IndicatorMeaning, sayMeaning } from '@dich/measure/guess-indicator';
import { KINDS } from '@dich/measure/kinds';
import type { Message } from '@dich/measure/messages';
import type { CreateIndicatorInput } from '#gql/indicators/graphql.ts';
import { said } from '#lib/said.ts';

export const FIELDS = [
  ...(['name', 'unitOfMeasure', 'kind', 'direction', 'numeratorName', 'denominatorName', 'operandUnit'] as const),
  ...(['overTime', 'overUnits', 'weightIndicatorId', 'suppliedBy', 'sumPolicy', 'definition', 'code'] as const),
] as const;
export type MeaningField = (typeof FIELDS)[number];

/** What was typed or chosen; what is empty is told by name and unit of measure. */
export type MeaningWords = Readonly<Partial<Record<MeaningField, string>>>;

const inWords = <V extends string>(named: Readonly<Record<V, Message>>) =>
  Object.fromEntries(Object.entries<Message>(named).map(([value, message]) => [value, said(message)])) as Readonly<
    Record<V, string>
  >;

/** What can be chosen of a part, in words. */
export const OPTIONS = {
  kind: inWords(KIND_WORDS),
  direction: inWords(DIRECTION_WORDS),
  overTime: inWords(OVER_TIME_WORDS),
  overUnits: inWords(OVER_UNITS_WORDS),
  suppliedBy: inWords(SUPPLIED_BY_WORDS),
  sumPolicy: inWords(SUM_POLICY_WORDS),
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
