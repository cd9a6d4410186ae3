import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';
import { RegimeAsking } from './regime-asking.entity.ts';

const inScope = ({ scope: { provinceId } }: Context) => ({ provinceId });

/** Which regimes ask for some indicators on a day, as those say who keep them, by the indicator. */
export async function askingOn(
  ctx: Context,
  indicatorIds: readonly string[],
  day: string,
): Promise<{ indicatorId: string; regimeId: string }[]> {
  return ctx.em.find(
    RegimeAsking,
    {
      ...{ ...inScope(ctx), indicatorId: { $in: [...indicatorIds] }, validFrom: { $lte: day } },
      $or: [{ validTo: null }, { validTo: { $gte: day } }],
    },
    { orderBy: { id: 'asc' } },
  );
}

/** What the viewer's unit lets its regimes ask for of an indicator that has not ended. Nobody else says it meanwhile. */
export async function holdOwnAsking(ctx: Context, indicatorId: string): Promise<RegimeAsking[]> {
  const name = `asking for ${indicatorId} at ${ctx.scope.pos}`;
  await statement(ctx, 'select pg_advisory_xact_lock(hashtextextended(:name, 0))', { name });
  return ctx.em.find(RegimeAsking, { ...inScope(ctx), pos: ctx.scope.pos, indicatorId, validTo: null });
}

/** The same, to be shown. */
export const ownAsking = (ctx: Context, indicatorId: string): Promise<RegimeAsking[]> =>
  ctx.em.find(
    RegimeAsking,
    { ...inScope(ctx), pos: ctx.scope.pos, indicatorId, validTo: null },
    { orderBy: { id: 'asc' } },
  );
