import { Secret, TOTP } from 'otpauth';
import type { Visitor } from './visitor.ts';

/** An authenticator application that was given a secret. */
export class Telephone {
  readonly #totp: TOTP;

  constructor(secret: string) {
    this.#totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  /** The code shown now, or the one that comes next: each is taken once. */
  code(which: 'now' | 'next' = 'now'): string {
    return this.#totp.generate({ timestamp: Date.now() + (which === 'next' ? 30_000 : 0) });
  }
}

/** Has who is signed in add a telephone; the code of this moment is used up by it. */
export async function addTelephone(browser: Visitor): Promise<{ telephone: Telephone; recoveryCodes: string[] }> {
  await browser.prove();
  const begun = await browser.json('POST', '/session/second-factor', {});
  if (begun.status !== 201) throw new Error(`no second factor: ${JSON.stringify(begun.body)}`);
  const telephone = new Telephone((begun.body as { secret: string }).secret);
  const confirmed = await browser.json('PUT', '/session/second-factor', { code: telephone.code() });
  return { telephone, recoveryCodes: (confirmed.body as { recoveryCodes: string[] }).recoveryCodes };
}
