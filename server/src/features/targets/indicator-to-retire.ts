import { Indicator } from '#features/indicators/indicator.entity.ts';
import { says } from '#features/indicators/indicator.messages.ts';
import { mayChangeIndicator } from '#features/indicators/indicator.policy.ts';
import { type CatalogueIndicator, findIndicators, holdLastEdition } from '#features/indicators/indicator.queries.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';

/** An indicator of the actor's unit, as it stands. Nobody else retires or changes it until the transaction ends. */
export async function indicatorToRetire(
  ctx: Context,
  id: string,
  path: string,
): Promise<{ found: CatalogueIndicator; identity: Indicator }> {
  const [seen] = await findIndicators(ctx, { ids: [id] }, today(ctx));
  if (!seen) throw new Refusal([notFound([path], says.indicator())]);
  authorize(mayChangeIndicator(ctx.actor, seen), says.mayNotKeep(), [path]);
  await holdLastEdition(ctx, id);
  const identity = await ctx.em.findOneOrFail(Indicator, { id }, { refresh: true });
  return { found: await asItIs(ctx, identity), identity };
}

export async function asItIs(ctx: Context, { id, code }: Indicator): Promise<CatalogueIndicator> {
  const [found] = await findIndicators(ctx, { ids: [id] }, today(ctx));
  if (!found) throw new Error(`the indicator ${code} is not there`);
  return found;
}
