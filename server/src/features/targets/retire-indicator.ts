import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { problemsOfRetiring } from '#features/indicators/retirement.rules.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import { asItIs, indicatorToRetire } from './indicator-to-retire.ts';
import { usesOf } from './indicator-use.queries.ts';
import type { RetireIndicatorInput } from './retire-indicator.inputs.ts';
import { tellOfRetired } from './tell-of-retired.ts';

/**
 * Thôi dùng: from a day on plans do not take it, and periods that begin then or later do not ask for it. What was planned,
 * reported and judged keeps it; where it is still needed, all of that is told and it stays.
 */
export async function retireIndicator(
  ctx: Context,
  input: RetireIndicatorInput,
): Promise<{ indicator: CatalogueIndicator }> {
  const { indicatorId, from, reason } = input;
  const { found, identity } = await indicatorToRetire(ctx, indicatorId, 'indicatorId');
  refuseAll([
    ...problemsOfRetiring(found, { from, reason, today: today(ctx) }),
    ...(await problemsOfUse(ctx, indicatorId, { from, isMerging: false })),
  ]);
  const after = { retiredFrom: from, retiredReason: tidy(reason) };
  ctx.em.assign(identity, after);
  await record(ctx, identity, { after });
  await tellOfRetired(ctx, found, { from, instead: null });
  return { indicator: await asItIs(ctx, identity) };
}

/** What has to be done before. */
export const problemsOfUse = async (
  ctx: Context,
  indicatorId: string,
  when: { from: string; isMerging: boolean },
): Promise<Problem[]> =>
  (await usesOf(ctx, indicatorId, when)).flatMap(({ hinders, message }) =>
    hinders ? [{ code: 'CONFLICT' as const, path: ['from'], message }] : [],
  );
