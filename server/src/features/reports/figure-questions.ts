import type { Context } from '#kernel/context.ts';
import { type Answers, questionOf } from '#kernel/sheets/fill.ts';
import { type Cell, type CellInput, contestedParts, EMPTY_CELL, mergeCell, partInWords } from './figure.rules.ts';
import { saysOfFill as says } from './figure-fill.messages.ts';
import type { Filling } from './figure-filling.ts';
import { columnOf } from './read-figure-row.ts';
import type { SeenReport } from './seen-report.ts';
import { typedBy } from './typed-by.queries.ts';

interface Others {
  report: SeenReport;
  indicatorId: string;
  before: Cell;
  input: CellInput;
  rows: readonly Filling[];
  answers: Answers;
}

/**
 * What the file would write over without having seen it, is asked: what stands there, who wrote it and when. `input`
 * loses what is kept. The form knows what it was downloaded with; another sheet has seen nothing.
 */
export async function askOfOthers(
  ctx: Context,
  { report, indicatorId, before, input, rows, answers }: Others,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const seen = seenIn(first.row.values.seen);
  const contested = contestedParts(before, seen, input);
  // the words of a number are its own
  const asked = contested.filter((part) => part !== 'words' || !contested.includes('value'));
  if (asked.length === 0) return;
  const writers = await typedBy(
    ctx,
    report.id,
    asked.map((part) => ({ indicatorId, part })),
  );
  for (const part of asked) {
    const filling = rows.find(({ input: own }) => own[part] !== undefined) ?? first;
    const cell = filling.cellOf(columnOf(part));
    const key = `${cell}!${part}`;
    const writer = writers.find((one) => one.part === part);
    const message = says.written({
      theirs: partInWords(before, part) ?? '–',
      mine: partInWords(mergeCell(before, input), part) ?? '–',
      by: writer?.by ?? null,
      at: writer ? new Date(writer.at).toISOString() : null,
    });
    const choices = [
      { value: 'KEEP', label: says.KEEP() },
      { value: 'REPLACE', label: says.REPLACE() },
    ];
    const question = questionOf({ key, cell, message, choices }, answers);
    filling.questions.push(question);
    if (question.answer !== 'REPLACE') {
      delete input[part];
      if (part === 'value') delete input.words;
    }
  }
}

/** A hidden cell that somebody has changed has seen nothing. */
function seenIn(text: string | null): CellInput {
  try {
    const seen: unknown = JSON.parse(text ?? '{}');
    return typeof seen === 'object' && seen !== null && !Array.isArray(seen) ? mergeCell(EMPTY_CELL, seen) : EMPTY_CELL;
  } catch {
    return EMPTY_CELL;
  }
}
