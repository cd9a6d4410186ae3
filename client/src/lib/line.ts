import { useSyncExternalStore } from 'react';

/** Whether the server was there when it was last asked, and the machine has a line. */
let isUp = navigator.onLine;
const listeners = new Set<() => void>();

export function tellLine(now: boolean): void {
  if (now === isUp) return;
  isUp = now;
  for (const listener of listeners) listener();
}

window.addEventListener('offline', () => tellLine(false));
window.addEventListener('online', () => tellLine(true));

export const useLine = (): boolean => useSyncExternalStore(watch, () => isUp);

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
