import { texts } from '#lib/texts/people.ts';

export type SignInResult = { ok: true } | { ok: false; message: string };

/** Opens a session by cookie. What the server refuses it explains in `message`, in words for the person who typed. */
export async function signIn(account: string, password: string): Promise<SignInResult> {
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify({ account, password }),
    });
    if (response.ok) return { ok: true };
    const answer: unknown = await response.json().catch(() => null);
    return { ok: false, message: messageOf(answer) ?? texts.signIn.failed };
  } catch {
    return { ok: false, message: texts.signIn.offline };
  }
}

export async function signOut(): Promise<void> {
  await fetch('/session', {
    method: 'DELETE',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
  });
}

function messageOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('message' in answer)) return null;
  return typeof answer.message === 'string' && answer.message !== '' ? answer.message : null;
}
