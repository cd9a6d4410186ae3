import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';
import { type Indicator, IndicatorRule } from './indicator.entity.ts';

/** The rules for the indicators and for all, the one last begun by the day after those before it. */
export function rulesOn(
  ctx: Context,
  indicators: readonly Pick<Indicator, 'id'>[],
  day: string,
): Promise<IndicatorRule[]> {
  const about = { $or: [{ indicatorId: null }, { indicatorId: { $in: indicators.map(({ id }) => id) } }] };
  const where = { provinceId: ctx.scope.provinceId, validFrom: { $lte: day }, ...about };
  return ctx.em.find(IndicatorRule, where, { orderBy: { validFrom: 'asc' } });
}

/** What one unit says of an indicator from one day on. Nobody else says it until the transaction ends. */
export async function holdRule(
  ctx: Context,
  place: Pick<IndicatorRule, 'provinceId' | 'pos' | 'indicatorId' | 'validFrom'>,
): Promise<IndicatorRule | null> {
  const name = `rule of ${place.pos} ${place.indicatorId}`;
  await statement(ctx, 'select pg_advisory_xact_lock(hashtextextended(:name, 0))', { name });
  return ctx.em.findOne(IndicatorRule, place);
}
