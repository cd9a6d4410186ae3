import type { Context } from '#kernel/context.ts';
import { type SeenAccount, setDisabled } from './account-state.ts';

/** Nobody signs in with it any more, and what is signed in or has a key is out at once. */
export const disableAccount = (ctx: Context, input: SeenAccount) => setDisabled(ctx, input, ctx.now);
