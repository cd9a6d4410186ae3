import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import type { MailWishes } from './mail-wishes.queries.ts';

/** Where the person signed in is written to. */
export interface MailAddress {
  address: string;
  /** When the code was asked for that proves it. */
  askedAt: Date;
  guesses: number;
  isConfirmed: boolean;
  /** Since when, and why, e-mail to it is not taken; null: it is, as far as is known. */
  failedAt: Date | null;
  failure: string | null;
  wishes: MailWishes;
  /** Asked for so recently that another code waits; by the clock of the database. */
  isFresh: boolean;
  /** The code asked for is good no more. */
  isOver: boolean;
}

interface Row {
  address: string;
  asked_at: string;
  guesses: number;
  confirmed: boolean;
  failed_at: string | null;
  failure: string | null;
  fresh: boolean;
  over: boolean;
  quiet_from: string;
  quiet_until: string;
  rests_on_days_off: boolean;
  digest: boolean;
  kinds_off: string[];
}

/** Locked where it is about to be changed: two guesses at once are two. */
export async function ownMailAddress(ctx: Context): Promise<MailAddress | null> {
  const [row] = await statement<Row>(
    ctx,
    `select address, asked_at, guesses, confirmed_at is not null as confirmed, failed_at, failure,
            asked_at > clock_timestamp() - interval '2 minutes' as fresh,
            asked_at < clock_timestamp() - interval '1 hour' as over,
            to_char(quiet_from, 'HH24:MI') as quiet_from, to_char(quiet_until, 'HH24:MI') as quiet_until,
            rests_on_days_off, digest, kinds_off
       from mail_address where province_id = :province and account_id = :account`,
    viewerOf(ctx),
  );
  if (!row) return null;
  const { address, asked_at, guesses, confirmed, failed_at, failure, fresh, over } = row;
  return {
    ...{ address, guesses, failure, askedAt: new Date(asked_at), isConfirmed: confirmed, isFresh: fresh, isOver: over },
    failedAt: failed_at === null ? null : new Date(failed_at),
    wishes: {
      ...{ quietFrom: row.quiet_from, quietUntil: row.quiet_until, restsOnDaysOff: row.rests_on_days_off },
      ...{ digest: row.digest, kindsOff: row.kinds_off },
    },
  };
}

/** A new address, which nothing is sent to but the code that proves it. */
export async function setMailAddress(ctx: Context, address: string): Promise<void> {
  await statement(
    ctx,
    `insert into mail_address as m (province_id, account_id, address) values (:province, :account, :address)
       on conflict (province_id, account_id) do update
         set address = excluded.address, asked_at = clock_timestamp(), guesses = 0, confirmed_at = null,
             failed_at = null, failure = null`,
    { ...viewerOf(ctx), address },
  );
  await statement(ctx, 'select app.mail_own_code(:id)', { id: newId() });
}

/** What was just told of the address goes to the one that is proved now, whatever takes its place. */
export async function keepFormerAddress(ctx: Context): Promise<void> {
  await statement(ctx, 'select app.keep_former_address(:account)', { account: ctx.actor.accountId });
}

/** One more guess at the code. Answers which it is: the first is 1. */
export async function countGuess(ctx: Context): Promise<number> {
  const [row] = await statement<{ guesses: number }>(
    ctx,
    `update mail_address set guesses = guesses + 1 where province_id = :province and account_id = :account
       returning guesses`,
    viewerOf(ctx),
  );
  return row?.guesses ?? Number.POSITIVE_INFINITY;
}

export const confirmAddress = (ctx: Context): Promise<unknown> =>
  statement(
    ctx,
    `update mail_address set confirmed_at = clock_timestamp() where province_id = :province and account_id = :account`,
    viewerOf(ctx),
  );

export const removeAddress = (ctx: Context): Promise<unknown> =>
  statement(ctx, 'delete from mail_address where province_id = :province and account_id = :account', viewerOf(ctx));

const viewerOf = ({ scope, actor }: Context) => ({ province: scope.provinceId, account: actor.accountId });

export interface MailFailure {
  accountId: string;
  at: Date;
  reason: string;
}

/** Why the last e-mail to accounts of the units administered was given up. */
export async function mailFailures(ctx: Context, accountIds: readonly string[]): Promise<MailFailure[]> {
  const rows = await statement<{ account_id: string; failed_at: string; failure: string }>(
    ctx,
    'select account_id, failed_at, failure from app.mail_failures(:accounts::uuid[])',
    { accounts: pgArray(accountIds) },
  );
  return rows.map(({ account_id, failed_at, failure }) => ({
    accountId: account_id,
    at: new Date(failed_at),
    reason: failure,
  }));
}
