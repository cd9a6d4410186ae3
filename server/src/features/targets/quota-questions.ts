import { formatDecimal } from '@dich/measure';
import { lastWriter } from '#features/plans/written-by.queries.ts';
import type { Context } from '#kernel/context.ts';
import { decimalOf, type FilledCell } from '#kernel/sheets/cells.ts';
import { type Answers, type Question, questionOf } from '#kernel/sheets/fill.ts';
import { text } from '#kernel/sheets/kinds.ts';
import { nameIn } from '#kernel/tables/table.ts';
import type { AssignmentRow } from './assignment-row.ts';
import { DRAFTING } from './drafts-seen.ts';
import { saysOfQuotaFill as says } from './quota-fill.messages.ts';
import type { Receiver } from './quota-sheet.ts';
import { readWords } from './reading.ts';

/** A cell of the sheet that says something else than what stands in the plan. */
export interface Quota {
  row: AssignmentRow;
  receiver: Receiver;
  /** As the cell holds it. */
  typed: FilledCell;
  words: string;
  /** Where it stands in the sheet: "B5". */
  at: string;
}

/** A cell that holds a number is written as officials print it. */
export function wordsIn(cell: FilledCell): string {
  const read = typeof cell === 'number' ? { value: formatDecimal(decimalOf(cell)) } : text.read(cell);
  return 'value' in read ? read.value : '';
}

/** Which of several readings is meant: that of a cell that is a number, else it is asked. `chosen` null: none is to be chosen, or none has been. */
export function readingOf(
  ctx: Context,
  { row, receiver, typed, words, at }: Quota,
  answers: Answers,
): { chosen: number | null; question?: Question } {
  const cell = receiver.cellIn(row);
  if (!cell) return { chosen: null };
  const context = { indicator: row.indicator, level: cell.unit.level, siblings: [] };
  const { columns, candidates } = readWords({ text: words }, context);
  if (columns.reading !== null || candidates.length === 0) return { chosen: null };
  if (typeof typed === 'number') {
    const exact = decimalOf(typed);
    const meant = candidates.findIndex((_, chosenReading) => {
      const { lo, hi } = readWords({ text: words, chosenReading }, context).columns;
      return (lo ?? hi) === exact;
    });
    if (meant !== -1) return { chosen: meant };
  }
  const whom = nameIn(receiver.name, ctx.language);
  const message = says.whichReading({ whom, text: words, question: columns.question ?? says.same({ count: 0 }) });
  const choices = candidates.map((label, index) => ({ value: String(index), label }));
  const question = questionOf({ key: at, cell: at, message, choices }, answers);
  return { chosen: question.answer === null ? null : Number(question.answer), question };
}

/** What somebody has drafted and the file has not seen: whether it is kept. */
export async function questionOfDraft(
  ctx: Context,
  planId: string,
  { row, receiver: { unitId, departmentId }, words, at }: Quota,
  { draft, answers }: { draft: string; answers: Answers },
): Promise<Question> {
  const whose: Record<string, string> = departmentId === null ? { unitId } : { unitId, departmentId };
  const place = { ...whose, indicatorId: row.indicator.id, source: 'ASSIGNED' };
  const written = await lastWriter(ctx, planId, DRAFTING, place);
  const message = says.written({ theirs: draft, mine: words, by: written?.by ?? null, at: written?.at ?? null });
  const choices = [
    { value: 'KEEP', label: says.KEEP() },
    { value: 'REPLACE', label: says.REPLACE() },
  ];
  return questionOf({ key: `${at}!`, cell: at, message, choices }, answers);
}

/** What the downloaded sheet showed, by receiver; a hidden cell that somebody has changed has seen nothing. */
export function seenIn(hidden: string | null): Record<string, string> {
  try {
    const seen: unknown = JSON.parse(hidden ?? '{}');
    return typeof seen === 'object' && seen !== null ? (seen as Record<string, string>) : {};
  } catch {
    return {};
  }
}
