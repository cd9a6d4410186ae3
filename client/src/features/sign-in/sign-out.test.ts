import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finishSigningOut, isSignedIn, signOut } from './sign-out.ts';

const sent: string[] = [];
let hasLine = true;
/** A proxy answers while the server behind it starts. */
let isStarting = false;
beforeEach(() => {
  hasLine = true;
  isStarting = false;
  sent.length = 0;
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit) => {
    if (!hasLine) throw new TypeError('Failed to fetch');
    if (isStarting) return new Response('Bad Gateway', { status: 502 });
    sent.push(`${method} ${address}`);
    return new Response(null, { status: 204 });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('who signs out without a line is signed out of the server as soon as there is one, once', async () => {
  hasLine = false;
  await signOut();
  await finishSigningOut();
  expect(sent).toEqual([]);
  hasLine = true;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(sent).toEqual(['DELETE /session']));
  await finishSigningOut();
  expect(sent).toEqual(['DELETE /session']);
});

test.each(['a proxy alone answers', 'nobody answers'])(
  'where %s it is tried again until the server has heard it',
  async (what) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    if (what === 'nobody answers') hasLine = false;
    else isStarting = true;
    await signOut();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    [hasLine, isStarting] = [true, false];
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => expect(sent).toEqual(['DELETE /session']));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['DELETE /session']);
  },
);

test('before a page asks anything, where the browser was closed meanwhile', async () => {
  localStorage.setItem('dich:signed-out', 'yes');
  await finishSigningOut();
  expect(sent).toEqual(['DELETE /session']);
});

test('whoever has signed in since keeps the session', async () => {
  hasLine = false;
  await signOut();
  hasLine = true;
  isSignedIn();
  await finishSigningOut();
  expect(sent).toEqual([]);
});
