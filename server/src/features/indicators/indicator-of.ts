import { type GradeStep, type IndicatorMeaning, type Scoring, sayMeaning } from '@dich/measure';
import type { Level } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { CreateIndicatorInput } from './create-indicator.inputs.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import {
  problemsOfCode,
  problemsOfFirstDay,
  problemsOfGrades,
  problemsOfIndicatorWords,
  problemsOfName,
  problemsOfOperators,
} from './indicator-meaning.rules.ts';
import { guessOf, hasSubUnits, type Meaning, newMeaning, type RegimesOf } from './indicator-meaning.ts';
import { problemsOfAsking } from './indicator-regimes.rules.ts';
import { problemsOfScoring } from './indicator-rule.rules.ts';
import type { KeptIndicator } from './own-plans.ts';
import { scaleOf } from './scale-of.ts';

/** By what an indicator that is to be made is judged. */
interface Known {
  level: Level;
  today: string;
  /** Of those that the unit sees, all that may be called the same. */
  seen: readonly KeptIndicator[];
  /** What it weighs by, where it is named and there. */
  weight: Pick<CatalogueIndicator, 'kind'> | null;
  regimes: RegimesOf;
  /** Of what else is named. */
  problems: readonly Problem[];
}

/** What is to be made, in full. */
export interface IndicatorOf {
  edition: Meaning & { validFrom: string; grades: GradeStep[] | null; scoring: Scoring | null };
  /** What was understood, in one sentence. */
  understood: Message;
  problems: Problem[];
}

/** What is stated of a new indicator, with what its words say; what they leave open is asked, with all else that is wrong. */
export function indicatorOf(input: CreateIndicatorInput, known: Known): IndicatorOf {
  const guess = guessOf(input, known.level);
  const meaning = newMeaning(input, guess, known.regimes);
  const [grades, scoring] = [scaleOf(input), (input.scoring ?? null) as Scoring | null];
  const asked = guess.doubts.filter(({ part }) => part !== 'weightIndicatorId' || !meaning.weightIndicatorId);
  const validFrom = input.validFrom ?? `${Number(known.today.slice(0, 4)) - 1}-01-01`;
  return {
    edition: { ...meaning, validFrom, grades, scoring },
    understood: understoodOf(guess.meaning, known.level),
    problems: [
      ...problemsOfIndicatorWords(meaning),
      ...problemsOfName(meaning.name, known.seen, input.notSameIds ?? []),
      ...problemsOfCode(input.code ?? null),
      ...asked.map(({ part, says: message }): Problem => ({ code: 'AMBIGUOUS', path: [part], message })),
      ...known.problems,
      ...problemsOfOperators(meaning, known.weight).filter(({ path }) => !asked.some(({ part }) => part === path[0])),
      ...problemsOfAsking(meaning),
      ...problemsOfGrades(meaning.kind, grades),
      ...problemsOfScoring(meaning, scoring),
      ...problemsOfFirstDay(validFrom, known.today),
    ],
  };
}

export const understoodOf = (meaning: IndicatorMeaning, level: Level): Message =>
  sayMeaning(meaning, hasSubUnits(level));
