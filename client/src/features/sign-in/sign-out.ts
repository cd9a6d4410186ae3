import { forgetAnswers } from '#lib/saved-answers.ts';
import { send } from '../people/send.ts';

/** Somebody has signed out here while the server did not answer: it does not know yet. */
const UNTOLD = 'dich:signed-out';
/** The browser says when its line is back, and nobody says when the server is. */
const AGAIN_MS = 10_000;

/** Nothing that was answered stays on this machine; the session ends now, or as soon as the server can be told. */
export async function signOut(): Promise<void> {
  await forgetAnswers();
  const sent = await send('DELETE', '/session');
  store(!sent.ok);
  if (sent.ok) return;
  window.addEventListener('online', tell, { once: true });
  setTimeout(tell, AGAIN_MS);
}

/** Whoever signs in ends the session that the browser still held. */
export const isSignedIn = (): void => store(false);

/** One and the same: asked for twice, it is done once. */
const tell = () => void finishSigningOut();

/** Before a page asks anything: the session of who has left is nobody’s to go on with. */
export async function finishSigningOut(): Promise<void> {
  if (isUntold()) await signOut();
}

function isUntold(): boolean {
  try {
    return localStorage.getItem(UNTOLD) !== null;
  } catch {
    return false;
  }
}

function store(untold: boolean): void {
  try {
    if (untold) localStorage.setItem(UNTOLD, 'yes');
    else localStorage.removeItem(UNTOLD);
  } catch {
    // a browser that stores nothing keeps no page either
  }
}
