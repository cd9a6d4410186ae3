/**
 * What is typed into a grid and not yet on the server, as a pure reducer. A cell is a text under a key; it differs from
 * what is saved until the server has taken exactly that text. Texts are the officials' own; nobody tidies them here.
 */
export interface Cell {
  readonly text: string;
  /** What the server has. */
  readonly saved: string;
  /** What is under way to the server; null when nothing is. */
  readonly sending: string | null;
  /** Why the server refused the text, in its words; typing clears it. */
  readonly refusal: string | null;
  /** Earlier texts, the newest last: what undo goes back to. */
  readonly history: readonly string[];
}

export type CellDrafts = Readonly<Record<string, Cell>>;

export type CellAction =
  | { type: 'loaded'; saved: Readonly<Record<string, string>> }
  | { type: 'typed'; texts: Readonly<Record<string, string>> }
  | { type: 'settled'; key: string }
  | { type: 'undone'; key: string }
  | { type: 'sent'; texts: Readonly<Record<string, string>> }
  | { type: 'saved'; keys: readonly string[] }
  | { type: 'refused'; keys: readonly string[]; refusals: Readonly<Record<string, string>> }
  | { type: 'failed'; keys: readonly string[] };

const HISTORY_LENGTH = 20;

const blank: Cell = { text: '', saved: '', sending: null, refusal: null, history: [] };

export const cellOf = (drafts: CellDrafts, key: string): Cell => drafts[key] ?? blank;
export const isUnsaved = (cell: Cell): boolean => cell.text !== cell.saved;
export const unsavedKeys = (drafts: CellDrafts): string[] =>
  Object.keys(drafts).filter((key) => isUnsaved(cellOf(drafts, key)));

/** The texts that only this machine has: what is kept across a reload. */
export const unsavedTexts = (drafts: CellDrafts): Record<string, string> => textsOf(drafts, unsavedKeys(drafts));

export const textsOf = (drafts: CellDrafts, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, cellOf(drafts, key).text]));

/** The drafts as a page opens: what the server has, and over it what this machine kept unsaved. */
export const openDrafts = (
  saved: Readonly<Record<string, string>>,
  kept: Readonly<Record<string, string>>,
): CellDrafts => cellDrafts(cellDrafts({}, { type: 'loaded', saved }), { type: 'typed', texts: kept });

export function cellDrafts(drafts: CellDrafts, action: CellAction): CellDrafts {
  switch (action.type) {
    case 'loaded':
      return changed(drafts, Object.keys(action.saved), (cell, key) => load(cell, action.saved[key] ?? ''));
    case 'typed':
      return changed(drafts, Object.keys(action.texts), (cell, key) => type(cell, action.texts[key] ?? ''));
    case 'settled':
      return changed(drafts, [action.key], settle);
    case 'undone':
      return changed(drafts, [action.key], undo);
    case 'sent':
      return changed(drafts, Object.keys(action.texts), (cell, key) => ({ ...cell, sending: action.texts[key] ?? '' }));
    case 'saved':
      return changed(drafts, action.keys, (cell) => ({ ...cell, saved: cell.sending ?? cell.saved, sending: null }));
    case 'refused':
      return changed(drafts, action.keys, (cell, key) => ({
        ...cell,
        sending: null,
        refusal: cell.text === cell.sending ? (action.refusals[key] ?? null) : null,
      }));
    case 'failed':
      return changed(drafts, action.keys, (cell) => ({ ...cell, sending: null }));
  }
}

function changed(drafts: CellDrafts, keys: readonly string[], change: (cell: Cell, key: string) => Cell): CellDrafts {
  if (keys.length === 0) return drafts;
  const next: Record<string, Cell> = { ...drafts };
  for (const key of keys) next[key] = change(cellOf(drafts, key), key);
  return next;
}

/** What the server answers replaces what was saved; a text typed meanwhile stays, still unsaved. */
function load(cell: Cell, saved: string): Cell {
  return isUnsaved(cell) ? { ...cell, saved } : { ...cell, text: saved, saved };
}

function type(cell: Cell, text: string): Cell {
  if (text === cell.text) return cell;
  return { ...cell, text, refusal: null, history: cell.history.length === 0 ? [cell.text] : cell.history };
}

/** The end of one entry: the next change can be undone back to here. */
function settle(cell: Cell): Cell {
  if (cell.history.at(-1) === cell.text || cell.history.length === 0) return cell;
  return { ...cell, history: [...cell.history, cell.text].slice(-HISTORY_LENGTH) };
}

function undo(cell: Cell): Cell {
  const history = cell.history.at(-1) === cell.text ? cell.history.slice(0, -1) : cell.history;
  const text = history.at(-1);
  return text === undefined ? cell : { ...cell, text, refusal: null, history: history.slice(0, -1) };
}
