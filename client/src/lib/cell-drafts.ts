/**
 * What is typed into a grid and not yet on the server, as a pure reducer. A cell is a text under a key; it differs from
 * what is saved until the server has taken exactly that text. Texts are the officials' own; nobody tidies them here.
 *
 * Two people may write in one grid. What was last read here (`saved`, `seen`) goes with what is sent, so that the server
 * refuses a cell that somebody else has changed since; it is then `contested` until one of both texts was chosen. What
 * others wrote in cells that are not being written in here appears with the next load.
 */
export interface Cell {
  readonly text: string;
  /** What the server had when it was last read here, or took from here. */
  readonly saved: string;
  /** The parts of the server's record that `saved` stands for, as the contract names them. */
  readonly seen: Seen;
  /** What is under way to the server; null when nothing is. */
  readonly sending: Sent | null;
  /** The server has taken the text since the page was opened. */
  readonly isTaken: boolean;
  /** The text was typed in another window of this browser, which sends it first. */
  readonly isElsewhere: boolean;
  /** Why the server refused the text, in its words; typing clears it. */
  readonly refusal: string | null;
  /** What somebody else has put there meanwhile; null: nobody. */
  readonly theirs: Theirs | null;
  /** Earlier texts, the newest last: what undo goes back to. */
  readonly history: readonly string[];
  /** The cells that one paste filled together with this one: undo takes all of them back. Null once it is typed in. */
  readonly pasted: readonly string[] | null;
}

export type Seen = Readonly<Record<string, string | boolean | null>>;

/** A text, and the parts of the record that it stands for. */
export interface Held {
  readonly text: string;
  readonly seen: Seen;
}

export interface Sent extends Held {
  /** What it was typed over. */
  readonly over: string;
}

export interface Theirs {
  readonly text: string;
  /** Null until it was read as a whole: it can then be chosen. */
  readonly seen: Seen | null;
  /** Null: not told. */
  readonly by: string | null;
  /** Instant. */
  readonly at: string | null;
}

/**
 * Cells by row, and in it by key; the first word of a key names its row. A row stays the same object until one of its
 * cells changes: what is worked out of it, and shown of it, is worked out once.
 */
export type CellDrafts = ReadonlyMap<string, Row>;
type Row = ReadonlyMap<string, Cell>;
type Texts = Readonly<Record<string, string>>;

export type CellAction =
  | { type: 'loaded'; saved: Texts; seen?: Readonly<Record<string, Seen>> }
  | { type: 'typed'; texts: Texts }
  | { type: 'pasted'; texts: Texts }
  | { type: 'settled'; key: string }
  | { type: 'undone'; key: string }
  | { type: 'sent'; cells: Readonly<Record<string, Sent>> }
  | { type: 'saved'; keys: readonly string[] }
  | { type: 'refused'; keys: readonly string[]; refusals: Texts }
  | { type: 'contested'; theirs: Readonly<Record<string, Theirs>> }
  | { type: 'kept'; key: string }
  | { type: 'taken'; key: string }
  | { type: 'failed'; keys: readonly string[] }
  | { type: 'elsewhere'; cells: Readonly<Record<string, Elsewhere>> };

const HISTORY_LENGTH = 20;
const NOTHING_SEEN: Seen = {};

const blank: Cell = {
  ...{ text: '', saved: '', seen: NOTHING_SEEN },
  ...{ sending: null, isTaken: false, isElsewhere: false, refusal: null, theirs: null, history: [], pasted: null },
};

export const noDrafts: CellDrafts = new Map();

const rowOf = (key: string): string => key.split(' ', 1)[0] ?? key;

export const cellOf = (drafts: CellDrafts, key: string): Cell => drafts.get(rowOf(key))?.get(key) ?? blank;
export const isUnsaved = (cell: Cell): boolean => cell.text !== cell.saved;

/** The drafts of one row alone: the same object until one of its cells changes. */
export function draftsOf(drafts: CellDrafts, name: string): CellDrafts {
  const row = drafts.get(name);
  return row ? alone(row, name) : noDrafts;
}
const alone = once((row: Row, name: string): CellDrafts => new Map([[name, row]]));

export const unsavedKeys = (drafts: CellDrafts): string[] => [...drafts.values()].flatMap(unsavedIn);
const unsavedIn = once((row: Row) => [...row].filter(([, cell]) => isUnsaved(cell)).map(([key]) => key));

/** What is worked out of an object that does not change is worked out once. */
function once<R extends object, A extends unknown[], T>(workOut: (of: R, ...beside: A) => T) {
  const known = new WeakMap<R, T>();
  return (of: R, ...beside: A): T => {
    const found = known.get(of) ?? workOut(of, ...beside);
    known.set(of, found);
    return found;
  };
}

/** What `find` says of a row as it stands, found anew only once the row or its drafts have changed. */
export function ofRow<R extends object, T>(find: (row: R, drafts: CellDrafts) => T) {
  const known = new WeakMap<R, { drafts: CellDrafts; found: T }>();
  return (row: R, drafts: CellDrafts): T => {
    const before = known.get(row);
    if (before?.drafts === drafts) return before.found;
    const found = find(row, drafts);
    known.set(row, { drafts, found });
    return found;
  };
}

/** The cells as they go out; `parts`: what their texts stand for in the record. */
export const sentCells = (
  drafts: CellDrafts,
  keys: readonly string[],
  parts: Readonly<Record<string, Seen>> = {},
): Record<string, Sent> =>
  Object.fromEntries(
    keys.map((key) => {
      const { text, saved } = cellOf(drafts, key);
      return [key, { text, over: saved, seen: parts[key] ?? NOTHING_SEEN }];
    }),
  );

/** A text that only this machine has, with what it was typed over: what is kept across a reload. */
export interface Kept {
  readonly text: string;
  readonly saved: string;
  readonly seen: Seen;
}

/** A cell as another window of this browser has changed it, and as that window had it kept before; null: it had not. */
export interface Elsewhere {
  readonly now: Kept;
  readonly was: Kept | null;
}

export const isKept = (cell: unknown): cell is Kept =>
  typeof cell === 'object' &&
  cell !== null &&
  'text' in cell &&
  typeof cell.text === 'string' &&
  'saved' in cell &&
  typeof cell.saved === 'string' &&
  'seen' in cell &&
  typeof cell.seen === 'object' &&
  cell.seen !== null;

export const unsavedCells = (drafts: CellDrafts): Record<string, Kept> =>
  Object.fromEntries(
    unsavedKeys(drafts).map((key) => {
      const { text, saved, seen } = cellOf(drafts, key);
      return [key, { text, saved, seen }];
    }),
  );

/** The drafts as a page opens: what this machine kept unsaved, and what the server has under and beside it. */
export function openDrafts(
  saved: Texts,
  kept: Readonly<Record<string, Kept>>,
  seen: Readonly<Record<string, Seen>> = {},
): CellDrafts {
  const before = changed(noDrafts, Object.keys(kept), (cell, key) => {
    const one = kept[key];
    return one ? type({ ...blank, ...one, text: one.saved }, one.text) : cell;
  });
  return cellDrafts(before, { type: 'loaded', saved, seen });
}

export function cellDrafts(drafts: CellDrafts, action: CellAction): CellDrafts {
  const over = (keys: readonly string[], change: (cell: Cell, key: string) => Cell) => changed(drafts, keys, change);
  switch (action.type) {
    case 'loaded':
      return over(Object.keys(action.saved), (cell, key) =>
        load(cell, { text: action.saved[key] ?? '', seen: action.seen?.[key] ?? NOTHING_SEEN }),
      );
    case 'typed':
      return over(Object.keys(action.texts), (cell, key) => type(cell, action.texts[key] ?? ''));
    case 'pasted': {
      const keys = Object.keys(action.texts);
      return over(keys, (cell, key) => ({ ...type(settle(cell), action.texts[key] ?? ''), pasted: keys }));
    }
    case 'settled':
      return over([action.key], settle);
    case 'undone':
      return undone(drafts, action.key);
    case 'sent':
      return over(Object.keys(action.cells), (cell, key) => ({ ...cell, sending: action.cells[key] ?? null }));
    case 'saved':
      return over(action.keys, arrive);
    case 'refused':
      return over(action.keys, (cell, key) => ({
        ...cell,
        sending: null,
        refusal: cell.text === cell.sending?.text ? (action.refusals[key] ?? null) : null,
      }));
    case 'contested':
      return over(Object.keys(action.theirs), (cell, key) => contest(cell, action.theirs[key] ?? null));
    case 'kept':
      return over([action.key], keep);
    case 'taken':
      return over([action.key], take);
    case 'failed':
      return over(action.keys, (cell) => ({ ...cell, sending: null }));
    case 'elsewhere':
      return over(Object.keys(action.cells), (cell, key) => follow(cell, action.cells[key]));
  }
}

function changed(drafts: CellDrafts, keys: readonly string[], change: (cell: Cell, key: string) => Cell): CellDrafts {
  const rows = new Map<string, Map<string, Cell>>();
  for (const key of keys) {
    const before = cellOf(drafts, key);
    const after = change(before, key);
    if (after === before) continue;
    const name = rowOf(key);
    const row = rows.get(name) ?? new Map(drafts.get(name));
    rows.set(name, row.set(key, after));
  }
  return rows.size === 0 ? drafts : new Map([...drafts, ...rows]);
}

/** The cell over what the server is now known to have; what is typed stays. */
const read = (cell: Cell, { text, seen }: Held): Cell =>
  cell.saved === text && cell.theirs === null && isSameSeen(cell.seen, seen)
    ? cell
    : { ...cell, saved: text, seen, theirs: null };

const isSameSeen = (one: Seen, other: Seen): boolean =>
  Object.keys({ ...one, ...other }).every((part) => one[part] === other[part]);

/**
 * A fresh answer. A text that is being written stays over what it was typed over, so that the server can tell whether
 * somebody else has written there since; unless both wrote the same, or the other's text is being asked about. Of
 * several cells that were contested together, those that nobody else has changed are asked about no more.
 */
function load(cell: Cell, now: Held): Cell {
  if (!isUnsaved(cell) && cell.sending === null)
    return cell.text === now.text ? read(cell, now) : { ...read(cell, now), text: now.text };
  if (cell.text === now.text || (cell.theirs !== null && cell.saved === now.text)) return read(cell, now);
  return cell.theirs ? { ...cell, theirs: { ...cell.theirs, ...now } } : cell;
}

/** What was sent is there; unless a load has told since of something newer. */
function arrive({ sending, ...cell }: Cell): Cell {
  const rested = { ...cell, sending: null, isTaken: cell.text === sending?.text };
  return sending && sending.over === cell.saved ? read(rested, sending) : rested;
}

/**
 * What another window has done here too. A text that is typed there stands here over what it was typed over there; what
 * the server took from there is known here; what was undone there goes back here to what the server is known to have.
 */
function follow(cell: Cell, elsewhere: Elsewhere | undefined): Cell {
  if (!elsewhere) return cell;
  const { now, was } = elsewhere;
  const isFollowing = was === null || cell.text === was.text;
  if (now.text !== now.saved) {
    if (cell.text === now.text) return cell;
    return { ...shown(cell, now.text), saved: now.saved, seen: now.seen, theirs: null, isElsewhere: true };
  }
  if (was?.saved === now.saved) return isFollowing && isUnsaved(cell) ? shown(cell, cell.saved) : cell;
  const known = read(cell, now);
  return isFollowing ? { ...shown(known, now.text), isTaken: true } : known;
}

/** Another text in its place, which undo takes back. */
const shown = (cell: Cell, text: string): Cell =>
  cell.text === text
    ? cell
    : {
        ...{ ...cell, text, refusal: null, pasted: null, isTaken: false, isElsewhere: false },
        history: [...cell.history, cell.text, text].slice(-HISTORY_LENGTH),
      };

function contest(cell: Cell, theirs: Theirs | null): Cell {
  const contested = { ...cell, sending: null, theirs };
  return theirs && !isUnsaved(cell) ? take(contested) : theirs?.text === cell.text ? keep(contested) : contested;
}

/** What was typed, over theirs. */
const keep = (cell: Cell): Cell =>
  cell.theirs?.seen ? read(cell, { text: cell.theirs.text, seen: cell.theirs.seen }) : cell;

/**
 * Theirs in the place of what was typed, which undo brings back. A cell that goes with a contested one and that nobody
 * else has changed, the reading that was chosen of its text, is then as the server has it.
 */
function take(cell: Cell): Cell {
  const { text, seen } = cell.theirs ?? { text: cell.saved, seen: cell.seen };
  const isOpen = cell.theirs !== null || (isUnsaved(cell) && cell.sending === null);
  if (seen === null || !isOpen) return cell;
  const history = [...cell.history, cell.text, text].slice(-HISTORY_LENGTH);
  return { ...read(cell, { text, seen }), text, refusal: null, history };
}

function type(cell: Cell, text: string): Cell {
  if (text === cell.text) return cell;
  const history = cell.history.length === 0 ? [cell.text] : cell.history;
  return { ...cell, text, refusal: null, history, pasted: null, isTaken: false, isElsewhere: false };
}

/** The end of one entry: the next change can be undone back to here. */
function settle(cell: Cell): Cell {
  if (cell.history.at(-1) === cell.text || cell.history.length === 0) return cell;
  return { ...cell, history: [...cell.history, cell.text].slice(-HISTORY_LENGTH) };
}

/** A paste is taken back as a whole, but for the cells that were typed in since. */
function undone(drafts: CellDrafts, key: string): CellDrafts {
  const { pasted } = cellOf(drafts, key);
  if (pasted === null) return changed(drafts, [key], undo);
  return changed(drafts, pasted, (cell) => (cell.pasted === pasted ? { ...undo(cell), pasted: null } : cell));
}

function undo(cell: Cell): Cell {
  const history = cell.history.at(-1) === cell.text ? cell.history.slice(0, -1) : cell.history;
  const text = history.at(-1);
  return text === undefined
    ? cell
    : { ...cell, text, refusal: null, isElsewhere: false, history: history.slice(0, -1) };
}

/** What a field does to its draft; a new text asks anew which reading of it is meant, which stands under `choiceKey`. */
export const editsOf = (dispatch: (action: CellAction) => void, key: string, choiceKey: string) => ({
  onType: (text: string) => dispatch({ type: 'typed', texts: { [key]: text, [choiceKey]: '' } }),
  onChoose: (choice: string | number) => dispatch({ type: 'typed', texts: { [choiceKey]: String(choice) } }),
  onSettle: () => dispatch({ type: 'settled', key }),
  onUndo: () => dispatch({ type: 'undone', key }),
});
