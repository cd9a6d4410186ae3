import { explainTarget, readTarget, type Target } from '@dich/measure';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { DIRECTIONS } from '#lib/directions.ts';
import { said } from '#lib/said.ts';
import { texts } from '#lib/texts/targets.ts';

/** What is known about the words beside the words. */
export interface WordsContext {
  indicator: string;
  unitOfMeasure: string;
  direction: 'HIGHER' | 'LOWER' | 'BAND' | 'NONE';
  level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  siblings?: readonly string[];
}

/** What is known of a row of the grid. */
export const contextOf = (row: QuotaRowFragment, level: WordsContext['level']): WordsContext => ({
  indicator: row.indicator.name,
  unitOfMeasure: row.indicator.unitOfMeasure,
  direction: row.indicator.direction,
  level,
});

export interface Candidate {
  text: string;
  reason: string;
}

export interface WordsRead {
  /** null while the words allow several meanings and nobody has chosen, or say nothing that can be compared. */
  target: Target | null;
  /** "Đạt khi …; vượt khi …" */
  explanation: string | null;
  question: string | null;
  candidates: readonly Candidate[];
}

const LEVELS = { PROVINCE: 'province', DISTRICT: 'district', COMMUNE: 'commune' } as const;
const NOTHING: WordsRead = { target: null, explanation: null, question: null, candidates: [] };

/** Reads the officials' words as the server will; `chosen` answers the question of words that can be read in several ways. */
export function readWords(words: string, context: WordsContext, chosen: number | null): WordsRead {
  const text = words.normalize('NFC').trim();
  if (text === '') return NOTHING;
  const direction = DIRECTIONS[context.direction];
  const read = readTarget(text, {
    indicator: context.indicator,
    unitOfMeasure: context.unitOfMeasure,
    level: LEVELS[context.level],
    siblings: (context.siblings ?? []).filter((sibling) => sibling !== text),
  });
  const asked = read.questions.map(({ message }) => message).join(' ') || null;
  const picked = read.target ?? (chosen === null ? null : (read.readings[chosen] ?? null));
  if (picked) {
    const doubt = read.target === null ? null : asked;
    return {
      target: picked,
      explanation: said(explainTarget(picked, { direction })),
      question: doubt,
      candidates: [],
    };
  }
  return {
    target: null,
    explanation: null,
    question: asked ?? texts.notClear,
    candidates: read.readings.map((reading) => ({
      text: said(explainTarget(reading, { direction })),
      reason: reading.reason,
    })),
  };
}

/** Which reading of ambiguous words a stored target stands for; null when nothing had to be chosen. */
export function chosenReading(
  words: string,
  context: WordsContext,
  stored: { comparator: string | null; lo: string | null; hi: string | null },
): number | null {
  if (stored.comparator === null) return null;
  const read = readTarget(words.normalize('NFC').trim(), {
    indicator: context.indicator,
    unitOfMeasure: context.unitOfMeasure,
    level: LEVELS[context.level],
  });
  if (read.target !== null) return null;
  const index = read.readings.findIndex(({ lo, hi }) => lo === stored.lo && hi === stored.hi);
  return index === -1 ? null : index;
}
