import { record } from '#kernel/audit.ts';
import { lockRecords } from '#kernel/change.ts';
import { type Actor, type Context, today } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { notFound, Refusal, refuse } from '#kernel/refusal.ts';
import { hasSecondFactor } from './credentials.queries.ts';
import { Passkey } from './passkey.entity.ts';
import { administersAnywhere, endOwnRecoveryCodes, ownPasskeys } from './passkey.queries.ts';
import { demandProof } from './proof.ts';
import type { RemovePasskeyInput } from './sign-in.inputs.ts';
import { says } from './sign-in.messages.ts';
import { passkeyRemoved } from './sign-in.notices.ts';

/** One's own opens nothing any more. Who administers keeps a second factor: another one is added first. */
export async function removePasskey(ctx: Context, input: RemovePasskeyInput): Promise<{ viewer: Actor }> {
  const { accountId } = ctx.actor;
  const path = ['passkeyId'];
  // all of them, so that of two who remove the last two at once the later sees that the other is gone
  const ids = (await ownPasskeys(ctx)).map(({ id }) => id);
  const passkey = (await lockRecords(ctx, Passkey, ids, { among: { accountId } })).get(input.passkeyId);
  if (!passkey) throw new Refusal([notFound(path, says.passkey())]);
  await demandProof(ctx);
  await ctx.em.nativeDelete(Passkey, { provinceId: ctx.scope.provinceId, id: passkey.id });
  if (!(await hasSecondFactor(ctx))) {
    if (await administersAnywhere(ctx, today(ctx))) refuse('CONFLICT', path, says.lastFactor());
    await endOwnRecoveryCodes(ctx);
  }
  const account = { recordKind: 'Account', id: accountId, pos: ctx.scope.pos };
  await record(ctx, account, { before: { passkey: passkey.name } });
  await notify(ctx, passkeyRemoved, { to: [accountId], about: account, occasion: passkey.id, facts: {} });
  return { viewer: ctx.actor };
}
