import { Secret, TOTP } from 'otpauth';
import { record } from '#kernel/audit.ts';
import { type Context, doing } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuse } from '#kernel/refusal.ts';
import { beginFactor, confirmFactor, hasSecondFactor, unconfirmedFactor } from './credentials.queries.ts';
import { demandProof } from './proof.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import type { SecretBox } from './secret-box.ts';
import { says } from './sign-in.messages.ts';
import { secondFactorOn } from './sign-in.notices.ts';

/** RFC 6238 as every authenticator application knows it: SHA-1, six digits, half a minute. */
const totp = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Đích', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });

/** The time step that the code belongs to, now or half a minute around it by the real clock; null: it is wrong. */
export function stepOfCode(secret: string, code: string): number | null {
  const generator = totp(secret);
  const delta = generator.validate({ token: code.replace(/\s/g, ''), window: 1 });
  return delta === null ? null : generator.counter() + delta;
}

/** What an authenticator application takes in: as a link (shown as a QR code), or typed. */
export interface Enrolment {
  secret: string;
  uri: string;
}

/** Begins anew what has not been confirmed; a confirmed second factor is only taken away by an administrator. */
export async function beginSecondFactor(ctx: Context, box: SecretBox): Promise<Enrolment> {
  await demandProof(ctx);
  const secret = new Secret({ size: 20 }).base32;
  if (!(await beginFactor(ctx, box.seal(secret)))) {
    refuse('CONFLICT', [], says.factorConfirmed());
  }
  return { secret, uri: totp(secret, ctx.actor.login).toString() };
}

/**
 * The first code proves that the application has the secret; from the next sign-in on, a code is asked for. Answers the
 * recovery codes where it is the first factor, to be shown this once; else none.
 */
export async function confirmSecondFactor(ctx: Context, box: SecretBox, code: string): Promise<string[]> {
  const sealed = await unconfirmedFactor(ctx);
  if (!sealed) refuse('NOT_FOUND', [], says.factorNotBegun());
  const step = stepOfCode(box.open(sealed), code);
  if (step === null) refuse('INVALID', ['code'], says.wrongCode());
  const isFirst = !(await hasSecondFactor(ctx));
  await confirmFactor(ctx, step);
  const { accountId: id } = ctx.actor;
  const { pos } = ctx.scope;
  await record(doing(ctx, 'confirmSecondFactor'), { recordKind: 'Account', id, pos });
  await notify(ctx, secondFactorOn, { to: [id], about: { id, pos }, occasion: String(step), facts: {} });
  return isFirst ? renewRecoveryCodes(ctx, box) : [];
}
