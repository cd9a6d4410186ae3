import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** Where somebody's live one-time link was mailed, and what became of it. */
export interface MailedLink {
  accountId: string;
  address: string;
  askedAt: Date;
  /** Null: it has not left. */
  sentAt: Date | null;
  /** Null: it is not given up. */
  givenUpAt: Date | null;
  failure: string | null;
}

interface Row {
  account_id: string;
  address: string;
  asked_at: string;
  sent_at: string | null;
  given_up_at: string | null;
  failure: string | null;
}

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Of accounts kept within the viewer's range: the newest link of each that was mailed and still opens something. */
export async function mailedLinks(ctx: Context, accountIds: readonly string[]): Promise<MailedLink[]> {
  const rows = await statement<Row>(ctx, 'select * from app.mailed_links(:accounts::uuid[])', {
    accounts: pgArray(accountIds),
  });
  return rows.map(({ account_id, address, asked_at, sent_at, given_up_at, failure }) => ({
    ...{ accountId: account_id, address, askedAt: new Date(asked_at) },
    ...{ sentAt: momentOf(sent_at), givenUpAt: momentOf(given_up_at), failure },
  }));
}

/** A link that could not be mailed, of which who made it is told. */
export interface UnmailedLink {
  provinceId: number;
  mailId: string;
  accountId: string;
  login: string;
  fullName: string;
  madeByAccountId: string;
}

/** Each once, with the transaction in which they are told. */
export const takeUnmailedLinks = (em: SqlEntityManager): Promise<UnmailedLink[]> =>
  statement<UnmailedLink>(
    { em },
    `select province_id as "provinceId", mail_id as "mailId", account_id as "accountId", login,
            full_name as "fullName", made_by_account_id as "madeByAccountId"
       from app.take_unmailed_links()`,
    {},
  );
