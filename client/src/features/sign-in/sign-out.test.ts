import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finishSigningOut, isSignedIn, signOut } from './sign-out.ts';

const sent: string[] = [];
let hasLine = true;
beforeEach(() => {
  hasLine = true;
  sent.length = 0;
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit) => {
    if (!hasLine) throw new TypeError('Failed to fetch');
    sent.push(`${method} ${address}`);
    return new Response(null, { status: 204 });
  });
});
afterEach(() => {
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
