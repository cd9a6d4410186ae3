import { useWatched, Watched } from './watched.ts';

/** Whether the server was there when it was last asked, and the machine has a line. */
const isUp = new Watched(navigator.onLine);

export const tellLine = (now: boolean): void => isUp.become(now);

window.addEventListener('offline', () => tellLine(false));
window.addEventListener('online', () => tellLine(true));

export const useLine = (): boolean => useWatched(isUp);
