import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { Refusal, stale } from '#kernel/refusal.ts';
import type { Account } from './account.entity.ts';
import { accountToAdminister } from './administered-account.ts';

export interface SeenAccount {
  accountId: string;
  revision: number;
}

/** Closes an account from a moment on, or opens it again (null). */
export async function setDisabled(
  ctx: Context,
  input: SeenAccount,
  disabledAt: Date | null,
): Promise<{ account: Account }> {
  const account = await accountToAdminister(ctx, input.accountId);
  if (account.revision !== input.revision) throw new Refusal([stale(['revision'])]);
  const before = { disabledAt: account.disabledAt };
  account.disabledAt = disabledAt;
  const after = { disabledAt };
  await record(ctx, account, { before, after });
  return { account };
}
