import { DIRECTIONS, LEVELS } from './directions.ts';
import { explainTarget } from './explain-target.ts';
import type { GradeStep } from './grade-scale.ts';
import type { IndicatorKind } from './kinds.ts';
import type { Message } from './messages.ts';
import { readTarget } from './read-target.ts';
import type { Question, Target } from './target.ts';

/** What is known beside the words of a target: of whose indicator, at which level, beside which others. */
export interface WordsContext {
  /** Name and unit of measure of the indicator; empty: not known. */
  indicator: string;
  unitOfMeasure: string;
  direction: keyof typeof DIRECTIONS;
  /** What a figure of the indicator is; left out: not known. */
  indicatorKind?: IndicatorKind;
  /** Its own ordinal scale, worst first; left out: the scales that are known. */
  grades?: readonly GradeStep[] | null;
  level: keyof typeof LEVELS;
  /** Other targets of the same indicator, as printed; they settle "9.398". */
  siblings?: readonly string[];
}

/** One of the ways in which words can be read. */
export interface CandidateWords {
  target: Target;
  /** When it is reached and exceeded, read so. */
  means: Message;
  /** What speaks for it. */
  because: Message;
}

export interface WordsRead {
  /** The words to the letter, in one form of Unicode. */
  text: string;
  /** Null while the words can be read in more than one way and nobody has chosen, or say nothing that can be compared. */
  target: Target | null;
  /** When the target is reached and exceeded. */
  means: Message | null;
  /** Of words that can be read in several ways, chosen or not: the ways, in the order in which one is chosen. */
  candidates: readonly CandidateWords[];
  /** Without a target: what must be told. Beside one: doubts to be looked at. A choice answers them. */
  questions: readonly Question[];
}

/** Reads the words of a target; `chosen`, an index of the candidates, answers the question of ambiguous ones. */
export function readWords(words: string, context: WordsContext, chosen: number | null): WordsRead {
  const text = words.normalize('NFC').trim();
  const { indicator, unitOfMeasure, direction, indicatorKind, grades = null, level, siblings = [] } = context;
  const read = readTarget(text, {
    ...(indicator ? { indicator } : {}),
    ...(unitOfMeasure ? { unitOfMeasure } : {}),
    ...(DIRECTIONS[direction] && { direction: DIRECTIONS[direction] }),
    ...(indicatorKind && { indicatorKind }),
    grades,
    level: LEVELS[level],
    siblings: siblings.filter((sibling) => sibling !== text),
  });
  const meaning = (target: Target) => explainTarget(target, { direction: DIRECTIONS[direction] });
  const candidates =
    read.target === null
      ? read.readings.map(({ because, ...target }) => ({ target, means: meaning(target), because }))
      : [];
  const picked = chosen === null ? undefined : candidates[chosen];
  const target = read.target ?? picked?.target ?? null;
  return {
    ...{ text, target, candidates },
    means: target && meaning(target),
    questions: picked ? [] : read.questions,
  };
}

/** Which reading of ambiguous words a stored target stands for; null when nothing had to be chosen. */
export function chosenReading(
  words: string,
  context: WordsContext,
  stored: { comparator: string | null; lo: string | null; hi: string | null; unitOfMeasure?: string | null },
): number | null {
  if (stored.comparator === null) return null;
  const { candidates } = readWords(words, context, null);
  const bounds = candidates.map(({ target: { lo, hi } }) => lo === stored.lo && hi === stored.hi);
  // the same numbers in another unit: points of a share, or per cent of its level
  const index = bounds.findIndex((same, i) => same && candidates[i]!.target.unit === stored.unitOfMeasure);
  const chosen = index === -1 ? bounds.indexOf(true) : index;
  return chosen === -1 ? null : chosen;
}
