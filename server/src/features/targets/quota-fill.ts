import { createHash } from 'node:crypto';
import { formatDecimal } from '@dich/measure';
import { searchKey } from '@dich/units';
import { keepImport } from '#features/imports/keep-import.ts';
import { meantBy } from '#features/indicators/meant-by.ts';
import { answerOfName, questionOfName } from '#features/indicators/name-question.ts';
import { says as plansSay } from '#features/plans/plan.messages.ts';
import { mayPlanFor } from '#features/plans/plan.policy.ts';
import { findPlan } from '#features/plans/plan.queries.ts';
import { problemsOfWritingIn } from '#features/plans/plan-to-change.ts';
import { lastWriter } from '#features/plans/written-by.queries.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, doing } from '#kernel/context.ts';
import { type Message, type Name, sayIn } from '#kernel/messages.ts';
import { notFound, Refusal, refuse, refuseAll } from '#kernel/refusal.ts';
import {
  addressOf,
  decimalOf,
  type FilledCell,
  type Cell as SheetCell,
  withoutBrackets,
} from '#kernel/sheets/cells.ts';
import { type FillAsked, type FilledRow, type FillPreview, fill, type Question } from '#kernel/sheets/fill.ts';
import { type Headings, headingsOf } from '#kernel/sheets/headings.ts';
import { asItIs, text } from '#kernel/sheets/kinds.ts';
import { type CellProblem, rowsOf } from '#kernel/sheets/preview.ts';
import { MOST_ABOVE } from '#kernel/sheets/read-file.ts';
import type { Column, Columns, Confirmed } from '#kernel/sheets/sheet.ts';
import { nameIn } from '#kernel/tables/table.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import type { AssignmentCell, AssignmentRow, DepartmentCell } from './assignment-row.ts';
import { draftAssignments } from './draft-assignments.ts';
import { wishOf } from './drafted-quota.ts';
import { DRAFTING } from './drafts-seen.ts';
import { saysOfQuotaFill as says } from './quota-fill.messages.ts';
import { readWords } from './reading.ts';
import { says as targetsSay } from './target.messages.ts';
import { saysOfTargetTable as heads, SPELLINGS } from './target-table.messages.ts';

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

/** Who is given something: a column of the sheet. */
interface Receiver {
  key: string;
  name: Name;
  /** Without the kind: "Tứ Hạ". */
  short: string | null;
  cellIn: (row: AssignmentRow) => AssignmentCell | DepartmentCell | undefined;
  unitId: string;
  departmentId: string | null;
}

function receiversOf({ plan, subUnits, rows }: AssignmentGrid): Receiver[] {
  const departments = new Map(
    rows.flatMap(({ departmentCells }) => departmentCells.map(({ department }) => [department.id, department])),
  );
  return [
    ...subUnits.map((unit) => ({
      ...{ key: unit.code, name: heads.quotaOf({ unit: unitInWords(unit), code: unit.code }), short: unit.name },
      cellIn: (row: AssignmentRow) => row.cells.find((cell) => cell.unit.unitId === unit.unitId),
      ...{ unitId: unit.unitId, departmentId: null },
    })),
    ...[...departments.values()].map(({ id, name }) => ({
      ...{ key: id, name, short: null },
      cellIn: (row: AssignmentRow) => row.departmentCells.find((cell) => cell.department.id === id),
      ...{ unitId: plan.unitId, departmentId: id },
    })),
  ];
}

const ROW_COLUMNS = {
  plan: plain(heads.planCode()),
  code: plain(heads.indicatorCode()),
  seen: plain(heads.seen()),
  name: { ...plain(heads.indicator(), SPELLINGS.name), needed: true },
  unitOfMeasure: plain(heads.unitOfMeasure(), SPELLINGS.unitOfMeasure),
};
type RowColumns = typeof ROW_COLUMNS;

function plain(heading: Message, also: readonly string[] = []): Column<string> {
  return { kind: text, heading, also, hint: heading };
}

/** What stands for a receiver in the headings, once it was recognised: names of two may differ by a tone mark alone. */
const signOf = ({ key }: Receiver): string => `#${key}`;

const columnsFor = (receivers: readonly Receiver[], turned: boolean): Columns => ({
  ...ROW_COLUMNS,
  ...(turned ? { name: { ...ROW_COLUMNS.name, also: SPELLINGS.unit } } : {}),
  ...Object.fromEntries(
    receivers.map((receiver) => {
      const heading = heads.named({ name: signOf(receiver) });
      return [`to ${receiver.key}`, { kind: asItIs, heading, hint: heading }];
    }),
  ),
});

/** The receiver that a heading names: by its code, else to the letter, else without tone marks where only one is named so. */
function recognised(receivers: readonly Receiver[]): (cell: SheetCell) => SheetCell {
  const exactly = (words: string) => words.normalize('NFC').toLowerCase().trim();
  const spellings = receivers.map((receiver) => {
    const full = nameIn(receiver.name, 'vi');
    const named = [full, nameIn(receiver.name, 'en'), ...(receiver.short === null ? [] : [receiver.short])];
    return { receiver, names: named.flatMap((name) => [name, withoutBrackets(name)]) };
  });
  const only = (keyOf: (words: string) => string, words: string): Receiver | null => {
    const of = spellings.filter(({ names }) => names.some((name) => keyOf(name) === keyOf(words)));
    return of.length === 1 ? (of[0]?.receiver ?? null) : null;
  };
  return (cell) => {
    if (typeof cell !== 'string') return cell;
    const code = /\(([^()]+)\)\s*$/.exec(cell)?.[1];
    const byCode = receivers.find(({ key }) => key === code);
    const found = byCode ?? only(exactly, cell) ?? only(searchKey, cell);
    return found ? signOf(found) : cell;
  };
}

/** The sheet was downloaded from another plan. */
function isOfOther(cells: readonly SheetCell[][], planId: string): boolean {
  const headings = [sayIn(heads.planCode(), 'vi'), sayIn(heads.planCode(), 'en')];
  const isHeading = (cell: SheetCell): boolean => typeof cell === 'string' && headings.includes(cell);
  const head = cells.findIndex((row) => row.some(isHeading));
  const column = (cells[head] ?? []).findIndex(isHeading);
  return cells.slice(head + 1).some((row) => column !== -1 && (row[column] ?? planId) !== planId);
}

const turnedRound = (cells: readonly SheetCell[][]): SheetCell[][] =>
  Array.from({ length: Math.max(...cells.map(({ length }) => length), 0) }, (_, column) =>
    cells.map((row) => row[column] ?? null),
  );

interface Sheet {
  columns: Columns;
  cells: readonly SheetCell[][];
  headings: Headings;
  addressIn: (row: number, column: number) => string;
}

/** Indicators in rows, else units in rows. */
function sheetIn(cells: readonly SheetCell[][], receivers: readonly Receiver[]): Sheet {
  const isName = recognised(receivers);
  const isNamed = ({ at }: Headings) => receivers.some(({ key }) => at.has(`to ${key}`));
  /** Why it is none of the first kind. */
  let refused: Refusal | null = null;
  const attempt = (turned: boolean): Sheet | null => {
    const columns = columnsFor(receivers, turned);
    const whole = turned ? turnedRound(cells) : cells;
    const looked = whole.map((row, place) => (place < MOST_ABOVE ? row.map(isName) : row));
    try {
      const headings = headingsOf(columns, looked);
      if (!isNamed(headings)) return null;
      const addressIn = (row: number, column: number) => (turned ? addressOf(column, row) : addressOf(row, column));
      return { columns, cells: looked, headings, addressIn };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused ??= error;
      return null;
    }
  };
  const found = attempt(false) ?? attempt(true);
  if (found) return found;
  if (refused) throw refused;
  refuse('INVALID', [], says.noUnits());
}

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
  refuseAll(await problemsOfWritingIn(ctx, plan, ['id']));
  if (isOfOther(given, planId)) refuse('CONFLICT', [], says.ofOther());
  const grid = await gridOf(ctx, plan);
  const receivers = receiversOf(grid);
  const { columns, cells, headings, addressIn } = sheetIn(given, receivers);
  const read = await rowsOf(columns, cells, { ...headings, mostRows: MOST_ROWS });
  const headingOf = (column: string): Message => {
    const receiver = receivers.find(({ key }) => `to ${key}` === column);
    if (!receiver) return columns[column]?.heading ?? heads.indicator();
    return typeof receiver.name === 'string' ? heads.named({ name: receiver.name }) : receiver.name;
  };
  const made: QuotaWritten[] = [];
  const rows: FilledRow[] = [];
  let empty = 0;
  const named = grid.rows.map((row) => ({ row, ...row.indicator }));
  const first = new Map<string, number>();
  for (const { row, wrong } of read) {
    const values = row.values as { [K in keyof RowColumns]: string | null } & Record<string, unknown>;
    const filled = receivers.filter(({ key }) => values[`to ${key}`] != null);
    const cellOf = (column: string) => addressIn(row.place, headings.at.get(column) ?? headings.at.get('name') ?? 0);
    const problems: CellProblem[] = wrong.map(({ column, code, message }) => ({
      ...{ cell: cellOf(column), column: headingOf(column), code, message },
    }));
    const questions: Question[] = [];
    const shown = (understood: Message, effect: FilledRow['effect']) =>
      rows.push({ row: row.place + 1, name: values.name ?? '', understood, effect, problems, questions });
    const refused = (message: Message) =>
      problems.push({ cell: cellOf('name'), column: heads.indicator(), code: 'NOT_FOUND', message });
    if (filled.length === 0 && wrong.length === 0) {
      empty += 1;
      continue;
    }
    let meant = named.find(({ code }) => code === values.code);
    if (values.code !== null && !meant) refused(says.notHeld({ code: values.code.slice(0, 60) }));
    else if (!meant) {
      const by = meantBy(values.name ?? '', values.unitOfMeasure, named);
      if (by === 'NONE') {
        shown(says.notInPlan(), 'SKIPPED');
        continue;
      }
      if ('one' in by) meant = by.one;
      else {
        const question = questionOfName(values.name ?? '', by.several, cellOf('name'), answers);
        questions.push(question);
        meant = answerOfName(question, by.several);
      }
    }
    if (!meant) {
      shown(says.notInPlan(), 'SKIPPED');
      continue;
    }
    const before = first.get(meant.id);
    if (before !== undefined) {
      problems.push({
        cell: cellOf('name'),
        column: heads.indicator(),
        code: 'CONFLICT',
        message: heads.twice({ row: before }),
      });
      shown(says.same({ count: 0 }), 'SAME');
      continue;
    }
    first.set(meant.id, row.place + 1);
    const seen = seenIn(values.seen);
    let count = 0;
    let same = 0;
    for (const receiver of filled) {
      const column = `to ${receiver.key}`;
      const at = cellOf(column);
      const cell = receiver.cellIn(meant.row);
      const words = wordsIn(values[column] as FilledCell);
      const now = cell && (cell.draft ?? cell.inForce)?.text;
      if (now === words) {
        same += 1;
        continue;
      }
      const whom = nameIn(receiver.name, ctx.language);
      const target = {
        unitId: receiver.unitId,
        departmentId: receiver.departmentId,
        indicatorId: meant.id,
        text: words,
      };
      const chosen = chosenIn(ctx, {
        row: meant.row,
        cell,
        words,
        number: values[column],
        at,
        whom,
        answers,
        questions,
      });
      const wish = wishOf(grid, { ...target, chosenReading: chosen }, 0);
      for (const { code, message } of wish.problems) {
        problems.push({ cell: at, column: headingOf(column), code, message });
      }
      const draft = cell?.draft?.text ?? null;
      if (draft !== null && seen[receiver.key] !== draft) {
        const answer = await askOfOther(ctx, { planId, target, draft, at, answers, questions });
        if (answer !== 'REPLACE') continue;
      }
      count += 1;
      const { text: after, ...place } = target;
      made.push({ ...place, before: draft, after, chosenReading: chosen });
    }
    shown(count > 0 ? says.changes({ count, same }) : says.same({ count: same }), count > 0 ? 'CHANGED' : 'SAME');
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([planId, made]))
    .digest('hex');
  return { rows, empty, unused: headings.unused.filter((heading) => !isShown(heading)), made, digest };
}

const ONLY_SHOWN = [heads.ofUnit(), heads.sum(), heads.gap(), heads.missing()];
const isShown = (heading: string): boolean =>
  ONLY_SHOWN.some((known) => sayIn(known, 'vi') === heading || sayIn(known, 'en') === heading);

/** A cell that holds a number is written as officials print it. */
function wordsIn(cell: FilledCell): string {
  const read = typeof cell === 'number' ? { value: formatDecimal(decimalOf(cell)) } : text.read(cell);
  return 'value' in read ? read.value : '';
}

interface Choosing {
  row: AssignmentRow;
  cell: AssignmentCell | DepartmentCell | undefined;
  words: string;
  number: unknown;
  at: string;
  whom: string;
  answers: ReadonlyMap<string, string>;
  questions: Question[];
}

/** Which of several readings is meant: that of a cell that is a number, else it is asked. Null: nothing is to be chosen. */
function chosenIn(_ctx: Context, { row, cell, words, number, at, whom, answers, questions }: Choosing): number | null {
  if (!cell) return null;
  const context = { indicator: row.indicator, level: cell.unit.level, siblings: [] };
  const { columns, candidates } = readWords({ text: words }, context);
  if (columns.reading !== null || candidates.length === 0) return null;
  if (typeof number === 'number') {
    const exact = decimalOf(number);
    const meant = candidates.findIndex((_, chosenReading) => {
      const { lo, hi } = readWords({ text: words, chosenReading }, context).columns;
      return (lo ?? hi) === exact;
    });
    if (meant !== -1) return meant;
  }
  const given = answers.get(at);
  const answer = candidates.some((_, index) => String(index) === given) ? (given ?? null) : null;
  questions.push({
    ...{
      key: at,
      cell: at,
      answer,
      message: says.whichReading({ whom, text: words, question: columns.question ?? says.same({ count: 0 }) }),
    },
    choices: candidates.map((label, index) => ({ value: String(index), label })),
  });
  return answer === null ? null : Number(answer);
}

interface Other {
  planId: string;
  target: { unitId: string; departmentId: string | null; indicatorId: string; text: string };
  draft: string;
  at: string;
  answers: ReadonlyMap<string, string>;
  questions: Question[];
}

/** What somebody has drafted and the file has not seen. */
async function askOfOther(
  ctx: Context,
  { planId, target, draft, at, answers, questions }: Other,
): Promise<string | null> {
  const { unitId, departmentId, indicatorId } = target;
  const place = { ...(departmentId === null ? { unitId } : { unitId, departmentId }), indicatorId, source: 'ASSIGNED' };
  const written = await lastWriter(ctx, planId, DRAFTING, place);
  const key = `${at}!`;
  const given = answers.get(key);
  const answer = given === 'KEEP' || given === 'REPLACE' ? given : null;
  questions.push({
    ...{ key, cell: at, answer },
    message: says.written({ theirs: draft, mine: target.text, by: written?.by ?? null, at: written?.at ?? null }),
    choices: [
      { value: 'KEEP', label: says.KEEP() },
      { value: 'REPLACE', label: says.REPLACE() },
    ],
  });
  return answer;
}

/** By receiver; a hidden cell that somebody has changed has seen nothing. */
function seenIn(hidden: string | null): Record<string, string> {
  try {
    const seen: unknown = JSON.parse(hidden ?? '{}');
    return typeof seen === 'object' && seen !== null ? (seen as Record<string, string>) : {};
  } catch {
    return {};
  }
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
