import { opensOffline } from './opens-offline.ts';
import { useWatched, Watched } from './watched.ts';

/**
 * The worker that lets the product open without a line (`client/worker`), and what a page hears from it: that there is a
 * newer build. The page stays on the one that it began with until its person loads it anew.
 */
const WORKER = '/sw.js';
/** A page that stays open for days asks whether there is a newer build, when it is looked at. */
const ASK_AGAIN_MS = 30 * 60 * 1000;

/** There is a newer build than the one that this page runs. */
const isNewer = new Watched(false);
export const useNewerBuild = (): boolean => useWatched(isNewer);

/** Has the product kept, or, where the server says that it may not be, takes away what there is of it. */
export function keepForOffline(): void {
  // there is none on a plain address
  if (!('serviceWorker' in navigator)) return;
  if (opensOffline()) void register();
  else void takeAway();
}

async function register(): Promise<void> {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ build?: unknown }>) => {
    if (typeof data.build === 'string' && data.build !== entryOf(document)) isNewer.become(true);
  });
  navigator.serviceWorker.startMessages();
  // without a line there is nothing to ask; what is kept goes on serving
  const registration = await navigator.serviceWorker.register(WORKER).catch(() => null);
  if (!registration) return;
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

/** The script that this page began with, which names its build. */
function entryOf(page: Document): string | null {
  const script = page.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script ? new URL(script.src).pathname : null;
}

async function takeAway(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  if (registrations.length === 0) return;
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
