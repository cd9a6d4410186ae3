import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import type { Account } from './account.entity.ts';
import type { DisableAccountInput, EnableAccountInput } from './account.inputs.ts';
import { accountToAdminister } from './administered-account.ts';

/** What both ways take. */
export type SeenAccount = DisableAccountInput & EnableAccountInput;

/** Closes an account from a moment on, or opens it again (null). */
export async function setDisabled(
  ctx: Context,
  input: SeenAccount,
  disabledAt: Date | null,
): Promise<{ account: Account }> {
  const account = await accountToAdminister(ctx, input.accountId, input.revision);
  const before = { disabledAt: account.disabledAt };
  account.disabledAt = disabledAt;
  const after = { disabledAt };
  await record(ctx, account, { before, after });
  return { account };
}
