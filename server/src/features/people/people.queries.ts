import { type Context, today } from '#kernel/context.ts';
import { Office } from './account.entity.ts';

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
