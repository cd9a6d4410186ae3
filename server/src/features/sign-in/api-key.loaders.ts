import { groupBy, loader } from '#kernel/loader.ts';
import { ApiKey } from './session.entity.ts';

export const apiKeysByAccount = loader<string, ApiKey[]>(async (ctx, accountIds) =>
  groupBy(
    await ctx.em.find(ApiKey, { accountId: { $in: [...accountIds] } }, { orderBy: { createdAt: 'desc', id: 'desc' } }),
    (key) => key.accountId,
  ),
);
