import { keyBy, loader, loaderOfAll, ofProvince } from '#kernel/loader.ts';
import { Account, Office } from './account.entity.ts';
import { mayAdministerAt } from './account.policy.ts';
import { type NotOpened, notOpenedAmong } from './opening.queries.ts';

/** Accounts that the reader administers. */
export const accountById = loader<string, Account>(async (ctx, ids) => {
  const found = await ctx.em.find(Account, { ...ofProvince(ctx), id: { $in: [...ids] } });
  return keyBy(
    found.filter(({ pos }) => mayAdministerAt(ctx.actor, ctx.scope, pos)),
    ({ id }) => id,
  );
});

/** Every office of an account that its reader may see, ended ones too, oldest first. */
export const officesByAccount = loaderOfAll(Office, 'accountId', { validFrom: 'asc', id: 'asc' });

/** How an account stands that nobody can sign in with yet; null: somebody can. */
export const notOpenedByAccount = loader<string, NotOpened>(async (ctx, ids) =>
  keyBy(await notOpenedAmong(ctx, ids), ({ accountId }) => accountId),
);
