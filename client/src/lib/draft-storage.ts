import { type Elsewhere, isKept, type Kept } from './cell-drafts.ts';
import { Listeners } from './listeners.ts';
import { machine } from './machine.ts';
import { Watched } from './watched.ts';

/**
 * Unsaved cells kept on this machine, so that a closed browser, a power cut, a lost line or an ended session loses
 * nothing. They belong to an account in a unit and to what is edited, are shown to that account alone, and go as the
 * server takes them, where their person says so at signing out, and 14 days after they were last looked at. Windows of one
 * browser tell each other of every cell. A browser that refuses to store (private mode) only loses this.
 */
export const KEPT_DAYS = 14;
const LONGEST_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;

interface Whose {
  login: string;
  unit: { id: string };
}
type Cells = Readonly<Record<string, Kept>>;

/** Whether the last that was typed is kept: a browser may refuse, a disk be full. */
export const keepsCells = new Watched(true);

/** What is at hand of accounts whose drafts were read (`readDrafts`), by what is edited. */
const held = new Map<string, Cells>();
const reading = new Map<string, Promise<void>>();
const NONE: Cells = {};

/** Of one window to the others. */
type Told = { where: string; cells: Readonly<Record<string, Elsewhere>> } | { forgotten: string };
const elsewhere = new Listeners<Readonly<Record<string, Elsewhere>>>();
const anywhere = new Listeners<null>();
const channel = new BroadcastChannel('dich:drafts');
channel.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));

export const draftKey = ({ login, unit }: Whose, subject: string): string => `${login}:${unit.id}:${subject}`;

/** Reads what this machine keeps of an account: from then on it is at hand. */
export function readDrafts(login: string): Promise<void> {
  const known = reading.get(login) ?? read(login);
  reading.set(login, known);
  return known;
}

/**
 * The cells of what is edited that wait now; those that do not any more go. `now`: what stands in such a cell instead, so
 * that another window can tell what the server took from what was undone.
 */
export function keepCells(where: string, cells: Cells, now: (cell: string) => Kept = nothing): void {
  const before = keptCells(where);
  const changes: Record<string, Elsewhere> = {};
  for (const [cell, kept] of Object.entries(cells)) {
    if (!isSame(before[cell], kept)) changes[cell] = { now: kept, was: before[cell] ?? null };
  }
  for (const [cell, was] of Object.entries(before)) if (!cells[cell]) changes[cell] = { now: settled(now(cell)), was };
  if (Object.keys(changes).length === 0) return;
  take(where, changes);
  channel.postMessage({ where, cells: changes } satisfies Told);
  void write(where, cellsIn(changes));
}

export const keptCells = (where: string): Cells => held.get(where) ?? NONE;

/** They were looked at: their days begin anew. */
export const lookAtCells = (where: string): void => {
  void write(where, keptCells(where));
};

/** Another window of this browser has changed cells of what is edited. */
export const watchCells = (where: string, told: (cells: Readonly<Record<string, Elsewhere>>) => void): (() => void) =>
  elsewhere.add(where, told);

/** Cells were changed, in whichever window. */
export const watchKept = (where: string, told: () => void): (() => void) => anywhere.add(where, told);

/** How many cells of an account wait here, whatever its unit and what was edited. */
export const waitingCells = (login: string): number =>
  keysOf(login).reduce((count, where) => count + Object.keys(keptCells(where)).length, 0);

/** Takes away all that an account has waiting here. */
export async function forgetCells(login: string): Promise<void> {
  drop(login);
  channel.postMessage({ forgotten: login } satisfies Told);
  await (await machine())?.delete('drafts', rangeOf(login));
}

/** Takes away what nobody has looked at for so long, whoever typed it, and what cannot be read. */
export async function forgetOldCells(): Promise<void> {
  await bringOver();
  const store = (await machine())?.transaction('drafts', 'readwrite').store;
  for (let at = await store?.openCursor(); at; at = await at.continue()) {
    if (!isKept(at.value) || isOld(at.value.at)) await at.delete();
  }
}

const isOld = (at: unknown): boolean => typeof at !== 'number' || at < Date.now() - LONGEST_MS;

async function read(login: string): Promise<void> {
  await bringOver();
  const stored = (await (await machine())?.getAll('drafts', rangeOf(login))) ?? [];
  for (const one of stored) {
    if (!isKept(one) || isOld(one.at) || keptCells(one.where)[one.cell]) continue;
    const { text, saved, seen } = one;
    held.set(one.where, { ...keptCells(one.where), [one.cell]: { text, saved, seen } });
  }
}

/** Null: the cell waits no more. Asked for at once, and as a whole, so that a window that closes does not take it along. */
async function write(where: string, cells: Readonly<Record<string, Kept | null>>): Promise<void> {
  const entries = Object.entries(cells);
  if (entries.length === 0) return;
  try {
    const writing = (await machine())?.transaction('drafts', 'readwrite');
    if (!writing) return keepsCells.become(false);
    const at = Date.now();
    for (const [cell, kept] of entries) {
      void (kept ? writing.store.put({ where, cell, at, ...kept }) : writing.store.delete([where, cell]));
    }
    writing.commit();
    await writing.done;
    keepsCells.become(true);
  } catch {
    // full storage: saving to the server goes on
    keepsCells.become(false);
  }
}

function hear(told: Told): void {
  if ('forgotten' in told) drop(told.forgotten);
  else {
    take(told.where, told.cells);
    elsewhere.tell(told.where, told.cells);
  }
}

function take(where: string, changes: Readonly<Record<string, Elsewhere>>): void {
  const cells = Object.entries({ ...keptCells(where), ...cellsIn(changes) });
  held.set(where, Object.fromEntries(cells.filter((entry): entry is [string, Kept] => entry[1] !== null)));
  anywhere.tell(where, null);
}

function drop(login: string): void {
  for (const where of keysOf(login)) {
    held.delete(where);
    anywhere.tell(where, null);
  }
}

const cellsIn = (changes: Readonly<Record<string, Elsewhere>>): Record<string, Kept | null> =>
  Object.fromEntries(Object.entries(changes).map(([cell, { now }]) => [cell, now.text === now.saved ? null : now]));

const nothing = (): Kept => ({ text: '', saved: '', seen: {} });
const settled = ({ saved, seen }: Kept): Kept => ({ text: saved, saved, seen });
const isSame = (one: Kept | undefined, other: Kept): boolean =>
  one?.text === other.text && one.saved === other.saved && JSON.stringify(one.seen) === JSON.stringify(other.seen);

const keysOf = (login: string): string[] => [...held.keys()].filter((where) => where.startsWith(`${login}:`));

/** Whatever lies under an account: ";" is what comes after ":". */
const rangeOf = (login: string): IDBKeyRange => IDBKeyRange.bound([`${login}:`], [`${login};`], false, true);

/** Builds before this one kept cells in localStorage, under this, one text for all cells of what is edited. */
const EARLIER = 'dich:draft:';
let over: Promise<void> | null = null;

/** What an earlier build has kept, and whatever a window of it that is still open has, is brought over once, whole. */
function bringOver(): Promise<void> {
  over ??= bringOverEarlier().finally(() => {
    over = null;
  });
  return over;
}

async function bringOverEarlier(): Promise<void> {
  for (const [name, text] of earlierTexts()) {
    const where = name.slice(EARLIER.length);
    const { at, cells } = earlierCells(text);
    const writing = isOld(at) ? undefined : (await machine())?.transaction('drafts', 'readwrite');
    if (writing) {
      for (const [cell, kept] of cells) {
        const newer = await writing.store.get([where, cell]);
        if (!newer) await writing.store.put({ where, cell, at: Number(at), ...kept });
      }
      await writing.done;
    } else if (!isOld(at)) {
      held.set(where, { ...Object.fromEntries(cells), ...keptCells(where) });
      continue;
    }
    localStorage.removeItem(name);
  }
}

function earlierTexts(): [name: string, text: string][] {
  try {
    return Object.entries(localStorage as Record<string, string>).filter(([name]) => name.startsWith(EARLIER));
  } catch {
    return [];
  }
}

function earlierCells(text: string): { at: unknown; cells: [string, Kept][] } {
  try {
    const { at, cells } = JSON.parse(text) as { at?: unknown; cells?: object };
    const whole = Object.entries(cells ?? {}).filter((entry): entry is [string, Kept] => isKept(entry[1]));
    return { at, cells: whole };
  } catch {
    return { at: null, cells: [] };
  }
}
