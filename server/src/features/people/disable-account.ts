import type { Context } from '#kernel/context.ts';
import type { Account } from './account.entity.ts';
import { type SeenAccount, setDisabled } from './account-state.ts';
import { endAccessOf } from './people.queries.ts';

/** Nobody signs in with it any more; what is signed in, has a key or a link is out at once, and for good. */
export async function disableAccount(ctx: Context, input: SeenAccount): Promise<{ account: Account }> {
  const { account } = await setDisabled(ctx, input, ctx.now);
  await endAccessOf(ctx, account);
  return { account };
}
