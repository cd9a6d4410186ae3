import type { Kept } from './cell-drafts.ts';

/**
 * Unsaved cells kept on this machine, so that a reload, a power cut, a lost line or an ended session loses nothing. They
 * belong to an account in a unit and to what is edited, are shown to that account alone, and go as the server takes them,
 * where their person says so at signing out, and 14 days after they were last looked at. A browser that refuses to store
 * (private mode) only loses this.
 */
const PREFIX = 'dich:draft:';

export const KEPT_DAYS = 14;
const LONGEST_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;

interface Stored {
  /** Milliseconds since 1970. */
  at: number;
  cells: Readonly<Record<string, Kept>>;
}

interface Whose {
  login: string;
  unit: { id: string };
}

export const draftKey = ({ login, unit }: Whose, subject: string): string => `${PREFIX}${login}:${unit.id}:${subject}`;

export function keepCells(key: string, cells: Readonly<Record<string, Kept>>): void {
  try {
    const stored: Stored = { at: Date.now(), cells };
    if (Object.keys(cells).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(stored));
  } catch {
    // Full or forbidden storage: saving to the server goes on.
  }
}

export function keptCells(key: string): Record<string, Kept> {
  try {
    return cellsIn(localStorage.getItem(key));
  } catch {
    return {};
  }
}

/** How many cells of an account wait here, whatever its unit and what was edited. */
export const waitingCells = (login: string): number =>
  keysOf(login).reduce((count, key) => count + Object.keys(keptCells(key)).length, 0);

/** Takes away all that an account has waiting here. */
export function forgetCells(login: string): void {
  for (const key of keysOf(login)) localStorage.removeItem(key);
}

/** Takes away what nobody has looked at for so long, whoever typed it, and what cannot be read. */
export function forgetOldCells(): void {
  for (const key of keysFrom(PREFIX)) {
    if (Object.keys(keptCells(key)).length === 0) localStorage.removeItem(key);
  }
}

const keysOf = (login: string): string[] => keysFrom(`${PREFIX}${login}:`);

function keysFrom(beginning: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
}

function cellsIn(text: string | null): Record<string, Kept> {
  const stored: unknown = JSON.parse(text ?? '{}');
  if (!isStored(stored) || stored.at < Date.now() - LONGEST_MS) return {};
  return Object.fromEntries(Object.entries(stored.cells).filter((entry): entry is [string, Kept] => isKept(entry[1])));
}

const isStored = (stored: unknown): stored is { at: number; cells: object } =>
  typeof stored === 'object' &&
  stored !== null &&
  'at' in stored &&
  typeof stored.at === 'number' &&
  'cells' in stored &&
  typeof stored.cells === 'object' &&
  stored.cells !== null;

const isKept = (cell: unknown): cell is Kept =>
  typeof cell === 'object' &&
  cell !== null &&
  'text' in cell &&
  typeof cell.text === 'string' &&
  'saved' in cell &&
  typeof cell.saved === 'string' &&
  'seen' in cell &&
  typeof cell.seen === 'object';
