import { createHash } from 'node:crypto';
import { keepImport } from '#features/imports/keep-import.ts';
import { meantByRow } from '#features/indicators/name-question.ts';
import { says as plansSay } from '#features/plans/plan.messages.ts';
import { mayPlanFor } from '#features/plans/plan.policy.ts';
import { findPlan } from '#features/plans/plan.queries.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, doing } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { notFound, Refusal, refuse, refuseAll } from '#kernel/refusal.ts';
import type { FilledCell, Cell as SheetCell } from '#kernel/sheets/cells.ts';
import { type Answers, type FillAsked, type FilledRow, type FillPreview, fill } from '#kernel/sheets/fill.ts';
import { rowsOf } from '#kernel/sheets/preview.ts';
import type { Confirmed } from '#kernel/sheets/sheet.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import type { AssignmentRow } from './assignment-row.ts';
import { draftAssignments } from './draft-assignments.ts';
import { wishOf } from './drafted-quota.ts';
import { saysOfQuotaFill as says } from './quota-fill.messages.ts';
import { type Quota, questionOfDraft, readingOf, seenIn, wordsIn } from './quota-questions.ts';
import { columnOf, isOfOther, isShown, type Receiver, type RowColumns, receiversOf, sheetIn } from './quota-sheet.ts';
import { problemsOfDrafting, problemsOfWaiting, submittedElsewhere } from './quota-submission.queries.ts';
import { says as targetsSay } from './target.messages.ts';
import { saysOfTargetTable as heads } from './target-table.messages.ts';

const MOST_ROWS = 500;

/** Words for one receiver of one indicator. */
export interface QuotaWritten {
  unitId: string;
  departmentId: string | null;
  indicatorId: string;
  before: string | null;
  after: string;
  chosenReading: number | null;
}

/** What an import has replaced, for who takes it back. */
export type ReplacedQuotas = { targets: Omit<QuotaWritten, 'chosenReading'>[] };

/** Quotas of a plan out of one spreadsheet, indicators by receivers or the other way round: drafts, as if typed. */
export const quotaFill = fill<QuotaWritten>({
  ...{ name: 'quotas', verb: 'importQuotas', afterEnd: 'BEGINS' },
  may: (actor) => mayPlanFor(actor, actor.unitId),
  mayNot: targetsSay.mayNotDraft(),
  ...{ preview: previewQuotas, write: writeQuotas },
});

async function previewQuotas(
  ctx: Context,
  { id: planId, answers }: FillAsked,
  given: readonly SheetCell[][],
): Promise<FillPreview<QuotaWritten>> {
  const plan = await findPlan(ctx, planId);
  if (!plan || plan.departmentId !== null || plan.unitId !== ctx.actor.unitId) {
    throw new Refusal([notFound(['id'], plansSay.plan())]);
  }
  authorize(mayPlanFor(ctx.actor, plan.unitId), targetsSay.mayNotDraft());
  refuseAll(await problemsOfDrafting(ctx, plan, ['id']));
  if (isOfOther(given, planId)) refuse('CONFLICT', [], says.ofOther());
  const grid = await gridOf(ctx, plan);
  const receivers = receiversOf(grid);
  const { columns, cells, headings, addressIn } = sheetIn(given, receivers);
  const read = await rowsOf(columns, cells, { ...headings, mostRows: MOST_ROWS });
  const headingOf = (column: string): Message => {
    const receiver = receivers.find((one) => columnOf(one) === column);
    if (!receiver) return columns[column]?.heading ?? heads.indicator();
    return typeof receiver.name === 'string' ? heads.named({ name: receiver.name }) : receiver.name;
  };
  const filling: Filling = {
    grid,
    receivers,
    answers,
    headingOf,
    first: new Map(),
    waiting: await submittedElsewhere(ctx, plan),
  };
  const made: QuotaWritten[] = [];
  const rows: FilledRow[] = [];
  let empty = 0;
  for (const { row, wrong } of read) {
    const cellOf = (column: string) => addressIn(row.place, headings.at.get(column) ?? headings.at.get('name') ?? 0);
    const values = row.values as RowValues;
    if (wrong.length === 0 && receivers.every((one) => values[columnOf(one)] == null)) {
      empty += 1;
      continue;
    }
    const problems = wrong.map(({ column, code, message }) => ({
      ...{ cell: cellOf(column), column: headingOf(column), code, message },
    }));
    const filled = await filledRow(ctx, filling, { number: row.place + 1, values, cellOf, problems });
    rows.push(filled.row);
    made.push(...filled.made);
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([planId, made]))
    .digest('hex');
  return { rows, empty, unused: headings.unused.filter((heading) => !isShown(heading)), made, digest };
}

type RowValues = { [K in keyof RowColumns]: string | null } & Record<string, unknown>;

/** What all rows of a sheet are read against. */
interface Filling {
  grid: AssignmentGrid;
  receivers: readonly Receiver[];
  answers: Answers;
  headingOf: (column: string) => Message;
  /** In which row an indicator stands first. */
  first: Map<string, number>;
  /** Of which indicators quotas wait for the leader elsewhere, and why they stay as they are. */
  waiting: ReadonlyMap<string, Message>;
}

interface RowGiven {
  /** Its own in the sheet. */
  number: number;
  values: RowValues;
  cellOf: (column: string) => string;
  /** What could not be read at all. */
  problems: FilledRow['problems'];
}

/** What one row of the sheet would write, what is wrong in it and what is asked. */
async function filledRow(
  ctx: Context,
  filling: Filling,
  { number, values, cellOf, problems }: RowGiven,
): Promise<{ row: FilledRow; made: QuotaWritten[] }> {
  const { grid, answers, headingOf, first, waiting } = filling;
  const row: FilledRow = {
    ...{ row: number, name: values.name ?? '', understood: says.notInPlan(), effect: 'SKIPPED' },
    ...{ problems, questions: [] },
  };
  const wrongName = (code: 'NOT_FOUND' | 'CONFLICT', message: Message) =>
    problems.push({ cell: cellOf('name'), column: heads.indicator(), code, message });
  const held = grid.rows.map((line) => ({ line, ...line.indicator }));
  const { to, question, unknownCode } = meantByRow(values, held, { cell: cellOf('name'), answers });
  if (question) row.questions.push(question);
  if (unknownCode !== undefined) wrongName('NOT_FOUND', says.notHeld({ code: unknownCode }));
  if (!to) return { row, made: [] };
  const before = first.get(to.id);
  if (before !== undefined) {
    wrongName('CONFLICT', heads.twice({ row: before }));
    return { row: { ...row, understood: says.same({ count: 0 }), effect: 'SAME' }, made: [] };
  }
  first.set(to.id, number);
  const { quotas, same } = quotasIn(filling.receivers, to.line, { values, cellOf });
  const seen = seenIn(values.seen);
  const made: QuotaWritten[] = [];
  for (const quota of quotas) {
    const { receiver, words, at } = quota;
    const { unitId, departmentId } = receiver;
    const place = { unitId, departmentId, indicatorId: to.id };
    const { chosen, question: whichReading } = readingOf(ctx, quota, answers);
    if (whichReading) row.questions.push(whichReading);
    for (const { code, message } of [
      ...wishOf(grid, { ...place, text: words, chosenReading: chosen }, 0).problems,
      ...problemsOfWaiting(waiting, to.id, []),
    ]) {
      problems.push({ cell: at, column: headingOf(columnOf(receiver)), code, message });
    }
    const draft = receiver.cellIn(to.line)?.draft?.text ?? null;
    if (draft !== null && seen[receiver.key] !== draft) {
      const ofDraft = await questionOfDraft(ctx, grid.plan.id, quota, { draft, answers });
      row.questions.push(ofDraft);
      if (ofDraft.answer !== 'REPLACE') continue;
    }
    made.push({ ...place, before: draft, after: words, chosenReading: chosen });
  }
  const count = made.length;
  return {
    row: {
      ...row,
      understood: count > 0 ? says.changes({ count, same }) : says.same({ count: same }),
      effect: count > 0 ? 'CHANGED' : 'SAME',
    },
    made,
  };
}

/** The filled cells of a row that say something else than what stands there; `same`: how many say that. */
function quotasIn(
  receivers: readonly Receiver[],
  line: AssignmentRow,
  { values, cellOf }: Pick<RowGiven, 'values' | 'cellOf'>,
): { quotas: Quota[]; same: number } {
  const filled = receivers.flatMap((receiver): Quota[] => {
    const typed = values[columnOf(receiver)] as FilledCell | null | undefined;
    if (typed == null) return [];
    return [{ row: line, receiver, typed, words: wordsIn(typed), at: cellOf(columnOf(receiver)) }];
  });
  const quotas = filled.filter(({ receiver, words }) => {
    const cell = receiver.cellIn(line);
    return (cell?.draft ?? cell?.inForce)?.text !== words;
  });
  return { quotas, same: filled.length - quotas.length };
}

/** Writes the drafts by the verb that typing uses, and keeps what stood there before. */
async function writeQuotas(
  ctx: Context,
  { id: planId }: FillAsked,
  made: readonly QuotaWritten[],
  file: Confirmed,
): Promise<{ id: string }> {
  const targets = made.map(({ before, after, ...place }) => ({ ...place, text: after, seen: before }));
  await draftAssignments(doing(ctx, 'draftAssignments'), { planId, targets });
  const replaced: ReplacedQuotas = { targets: made.map(({ chosenReading: _, ...one }) => one) };
  const filled = { id: planId, replaced };
  const importId = await keepImport(ctx, { sheet: quotaFill.name, file, rowCount: made.length, filled });
  const after = { file: file.name, count: made.length, digest: file.digest, planId };
  await record(ctx, { recordKind: 'QuotaImport', id: importId, pos: ctx.scope.pos }, { after });
  return { id: importId };
}
