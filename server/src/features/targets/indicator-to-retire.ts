import { Indicator } from '#features/indicators/indicator.entity.ts';
import { says } from '#features/indicators/indicator.messages.ts';
import { mayChangeIndicator } from '#features/indicators/indicator.policy.ts';
import { type CatalogueIndicator, findIndicators, holdLastEdition } from '#features/indicators/indicator.queries.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { notFound, refuseAll } from '#kernel/refusal.ts';

export interface IndicatorToRetire {
  found: CatalogueIndicator;
  identity: Indicator;
}

/**
 * Indicators of the actor's unit, as they stand, in the order named. Nobody else retires or changes them until the
 * transaction ends. They are held in one order, so that two who name the same never wait for each other.
 */
export async function indicatorsToRetire(
  ctx: Context,
  wanted: readonly { id: string; path: string }[],
): Promise<IndicatorToRetire[]> {
  const seen = keyBy(await findIndicators(ctx, { ids: wanted.map(({ id }) => id) }, today(ctx)), ({ id }) => id);
  refuseAll(wanted.flatMap(({ id, path }) => (seen.has(id) ? [] : [notFound([path], says.indicator())])));
  for (const { id, path } of wanted) {
    const one = seen.get(id);
    authorize(one !== undefined && mayChangeIndicator(ctx.actor, one), says.mayNotKeep(), [path]);
  }
  const ids = wanted.map(({ id }) => id);
  for (const id of ids.toSorted()) await holdLastEdition(ctx, id);
  const held: IndicatorToRetire[] = [];
  for (const id of ids) {
    const identity = await ctx.em.findOneOrFail(Indicator, { id }, { refresh: true });
    held.push({ found: await asItIs(ctx, identity), identity });
  }
  return held;
}

export async function indicatorToRetire(ctx: Context, id: string, path: string): Promise<IndicatorToRetire> {
  const [held] = await indicatorsToRetire(ctx, [{ id, path }]);
  if (!held) throw new Error('an indicator was not held');
  return held;
}

export async function asItIs(ctx: Context, { id, code }: Indicator): Promise<CatalogueIndicator> {
  const [found] = await findIndicators(ctx, { ids: [id] }, today(ctx));
  if (!found) throw new Error(`the indicator ${code} is not there`);
  return found;
}
