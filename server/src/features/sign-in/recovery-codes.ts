import { newCode, plainCode } from '#features/people/token.ts';
import { record } from '#kernel/audit.ts';
import { type Context, doing } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuse } from '#kernel/refusal.ts';
import { hasSecondFactor, replaceRecoveryCodes } from './credentials.queries.ts';
import { demandProof } from './proof.ts';
import type { SecretBox } from './secret-box.ts';
import { says } from './sign-in.messages.ts';
import { recoveryCodesRenewed } from './sign-in.notices.ts';

const HOW_MANY = 10;

/** Bound to the account. */
export const hashOfRecoveryCode = (box: SecretBox, accountId: string, typed: string): Buffer =>
  box.digest(`${accountId} ${plainCode(typed)}`);

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
