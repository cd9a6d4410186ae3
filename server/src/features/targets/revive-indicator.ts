import { IN_USE } from '#features/indicators/indicator.entity.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { problemsOfReviving } from '#features/indicators/retirement.rules.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { asItIs, indicatorToRetire } from './indicator-to-retire.ts';
import type { ReviveIndicatorInput } from './retire-indicator.inputs.ts';

/** Dùng lại: takes back that it is retired, until the day of which that was said. */
export async function reviveIndicator(
  ctx: Context,
  { indicatorId }: ReviveIndicatorInput,
): Promise<{ indicator: CatalogueIndicator }> {
  const { found, identity } = await indicatorToRetire(ctx, indicatorId, 'indicatorId');
  refuseAll(problemsOfReviving(found, today(ctx)));
  const { retiredFrom, retiredReason, mergedIntoId } = identity;
  ctx.em.assign(identity, IN_USE);
  await record(ctx, identity, { before: { retiredFrom, retiredReason, mergedIntoId }, after: IN_USE });
  return { indicator: await asItIs(ctx, identity) };
}
