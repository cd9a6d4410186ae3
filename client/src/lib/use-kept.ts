import { useCallback, useSyncExternalStore } from 'react';
import type { Kept } from './cell-drafts.ts';
import { keepsCells, keptCells, watchKept } from './draft-storage.ts';
import { useWatched } from './watched.ts';

/** What is kept here of something that is edited, in whichever window it was typed. */
export function useKept(where: string): Readonly<Record<string, Kept>> {
  const watch = useCallback((listener: () => void) => watchKept(where, listener), [where]);
  return useSyncExternalStore(watch, () => keptCells(where));
}

/** Whether this machine keeps what is typed. */
export const useKeeping = (): boolean => useWatched(keepsCells);
