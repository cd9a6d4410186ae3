import type { Kept } from './cell-drafts.ts';

/**
 * Unsaved cells kept on this machine, so that a reload, a power cut or a lost line loses nothing. Keyed by account and
 * by what is edited; emptied as the server takes them. A browser that refuses to store (private mode) only loses this.
 */
const PREFIX = 'dich:draft';

export const draftKey = (login: string, subject: string): string => `${PREFIX}:${login}:${subject}`;

export function keepCells(key: string, cells: Readonly<Record<string, Kept>>): void {
  try {
    if (Object.keys(cells).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(cells));
  } catch {
    // Full or forbidden storage: saving to the server goes on.
  }
}

export function keptCells(key: string): Record<string, Kept> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Kept] => isKept(entry[1])));
  } catch {
    return {};
  }
}

const isKept = (cell: unknown): cell is Kept =>
  typeof cell === 'object' &&
  cell !== null &&
  'text' in cell &&
  typeof cell.text === 'string' &&
  'saved' in cell &&
  typeof cell.saved === 'string' &&
  'seen' in cell &&
  typeof cell.seen === 'object';
