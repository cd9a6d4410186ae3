import { randomBytes } from 'node:crypto';
import { record } from '#kernel/audit.ts';
import { type Context, doing } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuse } from '#kernel/refusal.ts';
import { hasSecondFactor, replaceRecoveryCodes } from './credentials.queries.ts';
import { demandProof } from './proof.ts';
import type { SecretBox } from './secret-box.ts';
import { says } from './sign-in.messages.ts';
import { recoveryCodesRenewed } from './sign-in.notices.ts';

/** Thirty-two signs of which none is taken for another on paper. */
const SIGNS = '23456789abcdefghijkmnpqrstuvwxyz';
const [HOW_MANY, SIGNS_EACH] = [10, 12];

/** Sixty random bits, in groups of four signs: "k7wm-2hqd-x9ap". */
function newCode(): string {
  const signs = [...randomBytes(SIGNS_EACH)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** The same however it is typed: capitals, spaces and dashes say nothing. Bound to the account. */
export const hashOfRecoveryCode = (box: SecretBox, accountId: string, typed: string): Buffer =>
  box.digest(`${accountId} ${typed.toLowerCase().replace(/[^0-9a-z]/g, '')}`);

/** New recovery codes, shown this once, in the place of all there were. Recorded. */
export async function renewRecoveryCodes(ctx: Context, box: SecretBox): Promise<string[]> {
  const { accountId } = ctx.actor;
  const codes = Array.from({ length: HOW_MANY }, newCode);
  await replaceRecoveryCodes(
    ctx,
    codes.map((code) => hashOfRecoveryCode(box, accountId, code)),
  );
  await record(doing(ctx, 'makeRecoveryCodes'), { recordKind: 'Account', id: accountId, pos: ctx.scope.pos });
  return codes;
}

/** For who has few left, or has lost the sheet: the old ones open nothing any more. */
export async function makeRecoveryCodes(ctx: Context, box: SecretBox): Promise<string[]> {
  await demandProof(ctx);
  if (!(await hasSecondFactor(ctx))) refuse('CONFLICT', [], says.factorFirst());
  const codes = await renewRecoveryCodes(ctx, box);
  const about = { id: ctx.actor.accountId, pos: ctx.scope.pos };
  await notify(ctx, recoveryCodesRenewed, { to: [about.id], about, occasion: ctx.requestId, facts: {} });
  return codes;
}
