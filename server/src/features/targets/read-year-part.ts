import type { Problem } from '#kernel/refusal.ts';
import { type ReadingContext, readWords, type Words } from './reading.ts';
import type { YearPart } from './target.entity.ts';

/** What a year of a term has to reach, as its words say. */
export function partRead(
  year: number,
  words: Pick<Words, 'text' | 'chosenReading'>,
  context: Omit<ReadingContext, 'years'>,
): { part: YearPart; problems: Problem[] } {
  const { columns, problems } = readWords(words, context);
  const { text, reading, question } = columns;
  return { part: { year, text, reading, question }, problems };
}
