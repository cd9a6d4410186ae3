import { readWords as read, type WordsContext } from '@dich/measure/read-words';
import type { Target } from '@dich/measure/target';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { said } from '#lib/said.ts';
import { texts } from './texts/index.ts';

/** What is known of a row of the grid. */
export const contextOf = (row: QuotaRowFragment, level: WordsContext['level']): WordsContext => ({
  indicator: row.indicator.name,
  unitOfMeasure: row.indicator.unitOfMeasure,
  direction: row.indicator.direction,
  grades: row.indicator.grades,
  level,
});

/** What the words say, printed. */
export interface WordsShown {
  /** null while the words allow several meanings and nobody has chosen, or say nothing that can be compared. */
  target: Target | null;
  /** "Đạt khi …; vượt khi …" */
  explanation: string | null;
  question: string | null;
  candidates: readonly { text: string; reason: string }[];
}

/** Readings by cell, each with what was read: it is read again once that is another. */
type Readings = Map<string, { of: string; read: WordsShown }>;
const readings = new WeakMap<QuotaRowFragment, Readings>();

interface CellWords {
  key: string;
  words: string;
  chosen: number | null;
  level: WordsContext['level'];
  siblings?: readonly string[];
}

/** What a cell of a row says: read when its words, or those that settle their scale, change; else the same reading. */
export function readCell(row: QuotaRowFragment, { key, words, chosen, level, siblings = [] }: CellWords): WordsShown {
  const known = readings.get(row) ?? (new Map() as Readings);
  readings.set(row, known);
  const of = JSON.stringify([words, chosen, level, siblings]);
  const before = known.get(key);
  if (before?.of === of) return before.read;
  const read = readWords(words, { ...contextOf(row, level), siblings }, chosen);
  known.set(key, { of, read });
  return read;
}

/** The words as the server will read them, and what is asked about them. */
export function readWords(words: string, context: WordsContext, chosen: number | null): WordsShown {
  const { text, target, means: meaning, questions, candidates } = read(words, context, chosen);
  if (text === '') return { target: null, explanation: null, question: null, candidates: [] };
  const asked = questions.map(({ says }) => said(says)).join(' ') || null;
  return {
    target,
    explanation: meaning && said(meaning),
    question: target ? asked : (asked ?? texts.notClear),
    candidates: target ? [] : candidates.map(({ means, because }) => ({ text: said(means), reason: said(because) })),
  };
}
