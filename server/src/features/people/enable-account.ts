import type { Context } from '#kernel/context.ts';
import { type SeenAccount, setDisabled } from './account-state.ts';

/** It may sign in again, with the password that it had. */
export const enableAccount = (ctx: Context, input: SeenAccount) => setDisabled(ctx, input, null);
