import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';

/** Why accounts of an import stay: of whom. */
export interface StandingAccount {
  person: string;
  login: string;
  /** Somebody has got into it; else a second person has confirmed it or issued a code. */
  opened: boolean;
}

/** Those of an import of the reader's unit that hinder that it is taken back, by name. */
export const standingOnAccounts = (ctx: Context, taken: string): Promise<StandingAccount[]> =>
  statement<StandingAccount>(
    ctx,
    'select full_name as person, login, opened from app.standing_on_accounts(:taken::uuid)',
    { taken },
  );

/** Deletes all accounts of such an import, with their offices, links and letters. */
export const takeAccountsBack = (ctx: Context, taken: string): Promise<unknown> =>
  statement(ctx, 'select app.take_accounts_back(:taken::uuid)', { taken });
