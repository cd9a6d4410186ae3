import { type Balance } from '@dich/measure/balance';
import { DIRECTIONS } from '@dich/measure/directions';
import type { JudgedTarget } from '@dich/measure/judge-types';
import { balanceOverYears } from '@dich/measure/over-years';
import type { OverYears, QuotaRowFragment } from '#gql/targets/graphql.ts';
import { type CellDrafts, cellOf, isUnsaved } from '#lib/cell-drafts.ts';
import type { Entry } from './adjustments.ts';
import { cellNamed, choiceKey, choiceOf, howKey, partKey } from './assignment-keys.ts';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import { readCell, type WordsShown } from './reading.ts';
import { receiversOf } from './receivers.ts';

const UNREAD: JudgedTarget = { kind: 'text', evalRule: 'manual' };
const NOTHING_READ: WordsShown = { target: null, explanation: null, question: null, candidates: [] };

export interface TermReading {
  /** What the words of each year say; what stands there already is not asked about again. */
  parts: ReadonlyMap<number, WordsShown>;
  /** Whether the years make what holds for the term; null: it is not told how they do. */
  balance: Balance | null;
}

/** An entry for a term as it is typed, read as the server will read it. */
export function readTerm(grid: AssignmentGrid, entry: Entry, drafts: CellDrafts): TermReading {
  const row = quotaRows(grid).find(({ indicator }) => indicator.id === entry.indicatorId);
  if (!row || !entry.term) return { parts: new Map(), balance: null };
  const { receiverId } = cellNamed(entry.key);
  const level = receiversOf(grid).find(({ id }) => id === receiverId)?.level ?? grid.plan.unit.level;
  const read = (key: string, siblings: readonly string[]): WordsShown => {
    const words = cellOf(drafts, key).text;
    const chosen = choiceOf(cellOf(drafts, choiceKey(key)).text);
    return readCell(row, { key, words, chosen, level, siblings });
  };
  const whole = read(entry.key, []);
  const words = cellOf(drafts, entry.key).text;
  const parts = new Map(
    entry.term.years.map(({ year }) => [year, read(partKey(entry.key, year), whole.target ? [words] : [])]),
  );
  const shown = new Map(
    [...parts].map(([year, part]) => [
      year,
      isUnsaved(cellOf(drafts, partKey(entry.key, year))) ? part : { ...NOTHING_READ, explanation: part.explanation },
    ]),
  );
  const how = (cellOf(drafts, howKey(entry.key)).text || entry.term.how) as OverYears | null;
  return { parts: shown, balance: how && balanceOf(row, { grid, entry, drafts, whole, parts, how }) };
}

interface Typed {
  grid: AssignmentGrid;
  entry: Entry;
  drafts: CellDrafts;
  whole: WordsShown;
  parts: ReadonlyMap<number, WordsShown>;
  how: OverYears;
}

function balanceOf(row: QuotaRowFragment, { grid, entry, drafts, whole, parts, how }: Typed): Balance {
  return balanceOverYears({
    ...{ how, years: grid.plan.year, policy: row.sumPolicy, unit: row.indicator.unitOfMeasure },
    direction: DIRECTIONS[row.indicator.direction],
    whole: whole.target ?? UNREAD,
    parts: [...parts].map(([year, { target }]) => ({
      year,
      target: cellOf(drafts, partKey(entry.key, year)).text.trim() === '' ? null : (target ?? UNREAD),
    })),
  });
}

export const departs = (balance: Balance | null): balance is Balance =>
  balance !== null && (balance.status === 'GAP' || balance.status === 'OVER');
