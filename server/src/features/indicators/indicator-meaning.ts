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
export const newMeaning = (
  { name, ...stated }: Words,
  { meaning }: IndicatorGuess,
  regimeId: string | null,
): Meaning => ({
  ...meaning,
  name: tidy(name),
  definition: tidyOrNull(stated.definition),
  weightIndicatorId: stated.weightIndicatorId ?? null,
  appliesToTypes: stated.appliesToTypes?.length ? stated.appliesToTypes.map(tidy) : null,
  percentFormula: stated.percentFormula ?? (meaning.direction === 'LOWER' ? 'BASELINE_GAP' : 'R_OVER_T'),
  regimeId,
  note: tidyOrNull(stated.note),
});
