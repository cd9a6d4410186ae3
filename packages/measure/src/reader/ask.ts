import type { Message } from '../messages.ts';
import type { Question, QuestionCode } from '../target.ts';

/** Longest piece of a text that a question quotes. */
const QUOTED = 80;

export function ask(code: QuestionCode, says: Message, candidates: string[] = []): Question {
  return { code, says, candidates };
}

/** Doubts that stand beside a reading; every other question waits for an answer before anything is judged. */
const BESIDE = new Set<QuestionCode>([
  'UNIT_MISSING',
  'EXPRESSIONS_DISAGREE',
  'PARTS_DISAGREE',
  'RANGE_REVERSED',
  'EXCEEDS_WHOLE',
]);

export function mustBeAnswered({ code, says }: Question): boolean {
  return !BESIDE.has(code) && says.key !== 'reading.birthRate';
}

/** Words as a question quotes them, cut where they are long. */
export function quoted(words: string): string {
  const tidy = words.replace(/\s+/gu, ' ').trim();
  return tidy.length > QUOTED ? `${tidy.slice(0, QUOTED)}…` : tidy;
}
