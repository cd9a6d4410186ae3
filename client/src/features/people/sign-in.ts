import { texts } from '#lib/texts/people.ts';

/** `needsCode`: the account asks for a one-time code beside the password. */
export type SignInResult = { ok: true } | { ok: false; message: string; needsCode: boolean };

/** Opens a session by cookie. What the server refuses it explains in `message`, in words for the person who typed. */
export async function signIn(account: string, password: string, code: string | null): Promise<SignInResult> {
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify({ account, password, ...(code ? { code } : {}) }),
    });
    if (response.ok) return { ok: true };
    const answer: unknown = await response.json().catch(() => null);
    return {
      ok: false,
      message: textOf(answer, 'message') ?? texts.signIn.failed,
      needsCode: textOf(answer, 'code') === 'CODE_NEEDED',
    };
  } catch {
    return { ok: false, message: texts.signIn.offline, needsCode: false };
  }
}

export async function signOut(): Promise<void> {
  await fetch('/session', {
    method: 'DELETE',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
  });
}

function textOf(answer: unknown, name: 'message' | 'code'): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const text: unknown = Object.getOwnPropertyDescriptor(answer, name)?.value;
  return typeof text === 'string' && text !== '' ? text : null;
}
