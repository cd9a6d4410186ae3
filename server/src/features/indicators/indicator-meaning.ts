import { guessIndicator, type IndicatorGuess, readTarget } from '@dich/measure';
import type { Level } from '#kernel/context.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import type { MeaningWords } from './create-indicator.inputs.ts';
import type { IndicatorEdition } from './indicator.entity.ts';

/** What an edition says, without what the indicator is, since when, and how it is graded and scored. */
export type Meaning = Omit<
  IndicatorEdition,
  'id' | 'indicatorId' | 'edition' | 'pos' | 'validFrom' | 'grades' | 'scoring'
>;

/** The regime that supplies it, and those that ask for it beside. */
export type RegimesOf = Pick<Meaning, 'regimeId' | 'askingRegimeIds'>;

/** Whether there are units below one of this level. */
export const hasSubUnits = (level: Level): boolean => level !== 'COMMUNE';

type Words = MeaningWords & { name: string; targetText?: string | null };

/** What is stated, with what its words say by themselves, and what they leave open. */
export function guessOf({ name, unitOfMeasure, targetText, ...stated }: Words, level: Level): IndicatorGuess {
  const texts = {
    numeratorName: tidyOrNull(stated.numeratorName),
    denominatorName: tidyOrNull(stated.denominatorName),
    operandUnit: tidyOrNull(stated.operandUnit),
  };
  return guessIndicator({
    ...{ name: tidy(name), unitOfMeasure: tidyOrNull(unitOfMeasure), hasSubUnits: hasSubUnits(level) },
    target: targetText ? readTarget(targetText, { indicator: name }).target : null,
    stated: { ...stated, ...texts },
  });
}

/** What a new indicator means: its words, and what they do not speak of. */
export const newMeaning = ({ name, ...stated }: Words, { meaning }: IndicatorGuess, regimes: RegimesOf): Meaning => ({
  ...meaning,
  name: tidy(name),
  definition: tidyOrNull(stated.definition),
  weightIndicatorId: stated.weightIndicatorId ?? null,
  appliesToTypes: typesOf(stated.appliesToTypes),
  percentFormula: stated.percentFormula ?? (meaning.direction === 'LOWER' ? 'BASELINE_GAP' : 'R_OVER_T'),
  ...regimes,
  note: tidyOrNull(stated.note),
});

/** What an edition says, by itself. */
export function meaningIn(edition: IndicatorEdition): Meaning {
  const { name, definition, kind, direction, unitOfMeasure, numeratorName, denominatorName, operandUnit } = edition;
  const { overTime, typedAs, overUnits, weightIndicatorId, suppliedBy, sumPolicy, quotaToSubUnits } = edition;
  const { appliesToTypes, percentFormula, regimeId, askingRegimeIds, note } = edition;
  return {
    ...{ name, definition, kind, direction, unitOfMeasure, numeratorName, denominatorName, operandUnit },
    ...{ overTime, typedAs, overUnits, weightIndicatorId, suppliedBy, sumPolicy, quotaToSubUnits },
    ...{ appliesToTypes, percentFormula, regimeId, askingRegimeIds, note },
  };
}

/** What is stated, over what stood there; a text that is emptied is none. */
export function changedMeaning(
  stated: MeaningWords & { name?: string | null },
  before: Meaning,
  regimes: RegimesOf,
): Meaning {
  const text = (given: string | null | undefined, stood: string | null) =>
    given === undefined || given === null ? stood : tidyOrNull(given);
  return {
    name: text(stated.name, before.name) ?? '',
    definition: text(stated.definition, before.definition),
    kind: stated.kind ?? before.kind,
    direction: stated.direction ?? before.direction,
    unitOfMeasure: text(stated.unitOfMeasure, before.unitOfMeasure) ?? '',
    numeratorName: text(stated.numeratorName, before.numeratorName),
    denominatorName: text(stated.denominatorName, before.denominatorName),
    operandUnit: text(stated.operandUnit, before.operandUnit),
    overTime: stated.overTime ?? before.overTime,
    typedAs: stated.typedAs ?? before.typedAs,
    overUnits: stated.overUnits ?? before.overUnits,
    weightIndicatorId: stated.weightIndicatorId ?? before.weightIndicatorId,
    suppliedBy: stated.suppliedBy ?? before.suppliedBy,
    sumPolicy: stated.sumPolicy ?? before.sumPolicy,
    quotaToSubUnits: stated.quotaToSubUnits ?? before.quotaToSubUnits,
    appliesToTypes: stated.appliesToTypes ? typesOf(stated.appliesToTypes) : before.appliesToTypes,
    percentFormula: stated.percentFormula ?? before.percentFormula,
    ...regimes,
    note: text(stated.note, before.note),
  };
}

/** None: every type. */
const typesOf = (types: readonly string[] | null | undefined): string[] | null =>
  types?.length ? types.map(tidy) : null;
