import type { Context } from '#kernel/context.ts';
import { type SeenAccount, setDisabled } from './account-state.ts';

/** It may sign in again, with the password that it had; what was signed in or had a key before stays ended. */
export const enableAccount = (ctx: Context, input: SeenAccount) => setDisabled(ctx, input, null);
