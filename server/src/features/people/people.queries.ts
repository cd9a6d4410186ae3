import { searchKey } from '@dich/units';
import { type FilterQuery, raw } from '@mikro-orm/postgresql';
import { type Context, today } from '#kernel/context.ts';
import { type Page, type PageArgs, pageLimit } from '#kernel/page.ts';
import { Account, ApiKey, Office, Session } from './account.entity.ts';
import { administeredRange } from './account.policy.ts';

/** The offices of the account signed in that are in force today, oldest first. */
export const officesOfViewer = (ctx: Context): Promise<Office[]> =>
  ctx.em.find(
    Office,
    {
      accountId: ctx.actor.accountId,
      validFrom: { $lte: today(ctx) },
      $or: [{ validTo: null }, { validTo: { $gte: today(ctx) } }],
    },
    { orderBy: { validFrom: 'asc', id: 'asc' } },
  );

/** Browsers of the account signed in that have not signed out and not come to their end; the newest first. */
export const openSessionsOf = (ctx: Context): Promise<Session[]> =>
  ctx.em.find(
    Session,
    { accountId: ctx.actor.accountId, revokedAt: null, [raw('expires_at > clock_timestamp()')]: [] },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );

export const apiKeysOfViewer = (ctx: Context): Promise<ApiKey[]> =>
  ctx.em.find(ApiKey, { accountId: ctx.actor.accountId }, { orderBy: { createdAt: 'desc', id: 'desc' } });

export interface AccountSearch {
  /** Part of the login or of the name; empty: all. */
  search: string;
  /** The unit that keeps the account; null: every unit administered. */
  unitId: string | null;
  /** null: closed and open ones. */
  disabled: boolean | null;
}

/** No word at all, as in a search for "%", is in no name. */
const inLoginOrName = (word: string): FilterQuery<Account> => ({
  [raw((account) => `app.search_key(${account}.login || ' ' || ${account}.full_name)`)]:
    word === '' ? { $in: [] } : { $like: `%${word}%` },
});

/** Accounts kept by the units administered, by their login. */
export async function administeredAccounts(ctx: Context, page: PageArgs, wish: AccountSearch): Promise<Page<Account>> {
  const { search, unitId, disabled } = wish;
  const { lo, hi } = administeredRange(ctx.actor, ctx.scope);
  const words = searchKey(search).split(' ');
  const wanted = (): FilterQuery<Account> => ({
    $and: [
      { pos: { $gte: lo, $lte: hi } },
      search.trim() === '' ? {} : { $and: words.map(inLoginOrName) },
      unitId === null ? {} : { unitId },
      disabled === null ? {} : { disabledAt: disabled ? { $ne: null } : null },
    ],
  });
  const limit = pageLimit(page);
  const from = page.after ? { login: { $gt: page.after } } : {};
  const rows = await ctx.em.find(Account, { $and: [wanted(), from] }, { orderBy: { login: 'asc' }, limit: limit + 1 });
  const edges = rows.slice(0, limit).map((node) => ({ cursor: node.login, node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > limit, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: await ctx.em.count(Account, wanted()),
  };
}
