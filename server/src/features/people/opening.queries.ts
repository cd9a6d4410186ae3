import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** How an account stands for which nobody has chosen a password yet. */
export interface NotOpened {
  accountId: string;
  /** Until when its link is good; null: it has none that opens anything. */
  linkUntil: Date | null;
  /** The code that goes with the link was issued. */
  coded: boolean;
}

/** Those of these accounts that nobody can sign in with yet, for who administers them. */
export async function notOpenedAmong(ctx: Context, accountIds: readonly string[]): Promise<NotOpened[]> {
  const rows = await statement<{ account_id: string; link_until: string | null; coded: boolean | null }>(
    ctx,
    'select * from app.accounts_not_opened() where account_id = any(:accounts::uuid[])',
    { accounts: pgArray(accountIds) },
  );
  return rows.map(({ account_id, link_until, coded }) => ({
    ...{ accountId: account_id, linkUntil: link_until === null ? null : new Date(link_until), coded: coded === true },
  }));
}
