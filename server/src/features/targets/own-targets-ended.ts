import { EndedLine, type Plan } from '#features/plans/plan.entity.ts';
import type { Context } from '#kernel/context.ts';
import type { Target } from './target.entity.ts';
import { ownTargetsOf } from './target.queries.ts';

/**
 * The unit's own targets in force that end with the lines that they stand in: those of indicators that an amendment ends,
 * and with a plan that is replaced all that the new one does not write anew. What was given to sub-units stays.
 */
export async function ownTargetsEnded(ctx: Context, plan: Plan, drafts: readonly Target[]): Promise<Target[]> {
  if (plan.amendsId === null) return [];
  const own = (await ownTargetsOf(ctx, [plan])).filter(({ state }) => state === 'ISSUED');
  if (plan.amendsHow === 'REPLACE') {
    const anew = new Set(drafts.filter(({ source }) => source === 'OWN').map(({ indicatorId }) => indicatorId));
    return own.filter(({ indicatorId }) => !anew.has(indicatorId));
  }
  const lines = await ctx.em.find(EndedLine, { provinceId: plan.provinceId, planId: plan.id });
  const ended = new Set(lines.map(({ indicatorId }) => indicatorId));
  return own.filter(({ indicatorId }) => ended.has(indicatorId));
}
