import type { Context } from '#kernel/context.ts';
import { loader } from '#kernel/loader.ts';
import { statement } from '#kernel/sql.ts';
import { IndicatorLink } from './indicator-link.entity.ts';

const inForce = (day: string) => ({ validFrom: { $lte: day }, $or: [{ validTo: null }, { validTo: { $gte: day } }] });

/** Everything that units at and below the reader's say is the same as a shared one, on a day: one statement an operation. */
export const sameOn = loader<string, IndicatorLink[]>(async (ctx, days) => {
  const found = days.map(async (day): Promise<[string, IndicatorLink[]]> => {
    const where = { provinceId: ctx.scope.provinceId, relation: 'SAME' as const, ...inForce(day) };
    return [day, await ctx.em.find(IndicatorLink, where, { orderBy: { pos: 'asc', validFrom: 'asc' } })];
  });
  return new Map(await Promise.all(found));
});

/** What a unit says of one of its indicators, or is the same as one shared indicator. Nobody else says it meanwhile. */
export async function holdLinks(ctx: Context, pos: number): Promise<IndicatorLink[]> {
  await statement(ctx, 'select pg_advisory_xact_lock(hashtextextended(:name, 0))', { name: `links of ${pos}` });
  return ctx.em.find(IndicatorLink, { provinceId: ctx.scope.provinceId, pos }, { orderBy: { validFrom: 'asc' } });
}
