import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { Refusal, stale } from '#kernel/refusal.ts';
import type { Account } from './account.entity.ts';
import { accountToAdminister } from './administered-account.ts';

interface Input {
  accountId: string;
  revision: number;
}

/** Nobody signs in with it any more, and what is signed in or has a key is out at once. */
export const disableAccount = (ctx: Context, input: Input) => setDisabled(ctx, input, 'disableAccount', ctx.now);

/** It may sign in again, with the password that it had. */
export const enableAccount = (ctx: Context, input: Input) => setDisabled(ctx, input, 'enableAccount', null);

async function setDisabled(
  ctx: Context,
  input: Input,
  verb: string,
  disabledAt: Date | null,
): Promise<{ account: Account }> {
  const account = await accountToAdminister(ctx, input.accountId);
  if (account.revision !== input.revision) throw new Refusal([stale(['revision'])]);
  const before = { disabledAt: account.disabledAt };
  account.disabledAt = disabledAt;
  const after = { disabledAt };
  await record(ctx, { verb, subject: 'Account', subjectId: account.id, pos: account.pos, before, after });
  return { account };
}
