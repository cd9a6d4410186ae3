import type { ParagraphFieldsFragment } from '#gql/plans/graphql.ts';
import type { Problem } from '#lib/refusal.ts';
import { linesIn, withPlainEnds } from './typed-lines.ts';
import type { ParagraphsInput } from './use-plan-edits.ts';

/** A paragraph in the form. `key` names it for as long as the form is open. */
export interface Row {
  readonly key: number;
  readonly text: string;
  readonly heading: boolean;
  readonly indicatorIds: readonly string[];
}

export interface Rows {
  readonly rows: readonly Row[];
  /** What was taken out last, and from where; null: nothing, or it was put back. */
  readonly removed: { readonly row: Row; readonly at: number } | null;
  /** Where typing goes on: a row and the place in its text; null: where it was. */
  readonly caret: { readonly key: number; readonly at: number } | null;
  readonly nextKey: number;
}

export type RowAct =
  | { readonly type: 'typed'; readonly key: number; readonly change: Partial<Omit<Row, 'key'>> }
  /** Text put in place of what is selected; each further line of it is a paragraph of its own. */
  | { readonly type: 'pasted'; readonly key: number; readonly from: number; readonly to: number; readonly text: string }
  /** The paragraph goes on at the end of the one above. */
  | { readonly type: 'joined'; readonly key: number }
  | { readonly type: 'moved'; readonly key: number; readonly by: -1 | 1 }
  | { readonly type: 'removed'; readonly key: number }
  | { readonly type: 'putBack' }
  | { readonly type: 'added' };

type Kept = Pick<ParagraphFieldsFragment, 'text' | 'heading'> & {
  readonly indicators: readonly { readonly id: string }[];
};

const NEW = { text: '', heading: false, indicatorIds: [] } as const;

/** What the form starts from: the paragraphs as they are kept, or an empty one. */
export function rowsOf(kept: readonly Kept[]): Rows {
  const rows = kept.map(({ text, heading, indicators }, key) => ({
    ...{ key, text, heading, indicatorIds: indicators.map(({ id }) => id) },
  }));
  return { rows: rows.length > 0 ? rows : [{ key: 0, ...NEW }], removed: null, caret: null, nextKey: rows.length + 1 };
}

export function actOnRows(state: Rows, act: RowAct): Rows {
  const { rows, nextKey } = state;
  if (act.type === 'added') {
    return {
      ...state,
      rows: [...rows, { key: nextKey, ...NEW }],
      caret: { key: nextKey, at: 0 },
      nextKey: nextKey + 1,
    };
  }
  if (act.type === 'putBack') {
    return state.removed
      ? { ...state, rows: rows.toSpliced(state.removed.at, 0, state.removed.row), removed: null }
      : state;
  }
  const at = rows.findIndex(({ key }) => key === act.key);
  const row = rows[at];
  const above = rows[at - 1];
  if (!row) return state;
  switch (act.type) {
    case 'typed':
      return { ...state, rows: rows.with(at, { ...row, ...act.change }), caret: null };
    case 'pasted':
      return pasted(state, row, at, act);
    case 'joined':
      if (!above) return state;
      return {
        ...state,
        rows: rows.toSpliced(at - 1, 2, {
          ...above,
          text: above.text + row.text,
          indicatorIds: [...new Set([...above.indicatorIds, ...row.indicatorIds])],
        }),
        caret: { key: above.key, at: above.text.length },
      };
    case 'moved': {
      const other = rows[at + act.by];
      return other ? { ...state, rows: rows.with(at, other).with(at + act.by, row), caret: null } : state;
    }
    case 'removed':
      return {
        ...state,
        rows: rows.toSpliced(at, 1),
        removed: row.text.trim() ? { row, at } : state.removed,
        caret: null,
      };
  }
}

function pasted(state: Rows, row: Row, at: number, act: Extract<RowAct, { type: 'pasted' }>): Rows {
  const [before, after] = [row.text.slice(0, act.from), row.text.slice(act.to)];
  // a line end alone parts the paragraph; of a pasted text empty lines are none
  const text = withPlainEnds(act.text);
  const lines = text === '\n' ? ['', ''] : linesIn(text);
  const last = lines.length - 1;
  const parts = lines.map((line, index) => `${index === 0 ? before : ''}${line}${index === last ? after : ''}`);
  const [first = row.text, ...more] = parts;
  const added = more.map((part, index): Row => ({ ...NEW, key: state.nextKey + index, text: part }));
  const end = added.at(-1) ?? { ...row, text: first };
  return {
    ...state,
    rows: state.rows.toSpliced(at, 1, { ...row, text: first }, ...added),
    caret: { key: end.key, at: end.text.length - after.length },
    nextKey: state.nextKey + added.length,
  };
}

/** The rows that say something: what is sent, and what refusals count. */
export const saidRows = (rows: readonly Row[]): readonly Row[] => rows.filter(({ text }) => text.trim() !== '');

/** A heading states no target, whatever was chosen while it was none. */
export const paragraphsOf = (rows: readonly Row[]): ParagraphsInput['paragraphs'] =>
  rows.map(({ text, heading, indicatorIds }) => ({ text, heading, indicatorIds: heading ? [] : [...indicatorIds] }));

/** Refusals by the key of the row that was sent; the rest stand above all of them. */
export function placedAtRows(problems: readonly Problem[], sent: readonly Row[]) {
  const errors = new Map<number, string>();
  const rest: Problem[] = [];
  for (const problem of problems) {
    const [list, place] = problem.path;
    const row = list === 'paragraphs' ? sent[Number(place)] : undefined;
    if (row) errors.set(row.key, problem.message);
    else rest.push(problem);
  }
  return { errors, rest };
}
