import { groupBy, loader } from '#kernel/loader.ts';
import { Office } from './account.entity.ts';

/** Every office of an account that its reader may see, ended ones too, oldest first. */
export const officesByAccount = loader<string, Office[]>(async (ctx, accountIds) =>
  groupBy(
    await ctx.em.find(Office, { accountId: { $in: [...accountIds] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
    (office) => office.accountId,
  ),
);
