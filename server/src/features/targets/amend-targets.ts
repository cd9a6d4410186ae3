import { amendPlan } from '#features/plans/amend-plan.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { AmendPlanInput } from '#features/plans/plan.inputs.ts';
import { linesBeside } from '#features/plans/plans-in-force.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { gridOf, quotaPlaces } from './assignment-grid.ts';
import { boundOf, enter, inTrail, ownTargetOf, wordsOf } from './ledger.ts';
import { problemsOfWaiting, submittedElsewhere } from './quota-submission.queries.ts';
import { ownTargetsOf } from './target.queries.ts';

/**
 * Sửa đổi, bổ sung, thay thế: the draft that changes an issued plan. One that replaces it takes the words of the unit's
 * own targets and of the quotas in force along, as drafts, which give them again once it is issued; what supplements or
 * amends writes those alone that it changes.
 */
export async function amendTargets(ctx: Context, input: AmendPlanInput): Promise<{ plan: Plan }> {
  const { plan, source } = await amendPlan(ctx, input);
  if (plan.amendsHow !== 'REPLACE') return { plan };
  const waiting = await submittedElsewhere(ctx, plan);
  const grid = await gridOf(ctx, plan);
  refuseAll(grid.rows.flatMap(({ indicator }) => problemsOfWaiting(waiting, indicator.id, ['planId'])));
  const lines = await linesBeside(ctx, source);
  const inForce = (await ownTargetsOf(ctx, [source])).filter(
    ({ state, indicatorId }) => state === 'ISSUED' && lines.has(indicatorId),
  );
  const drafts = inForce.map((target) =>
    enter(ctx, ownTargetOf(plan, target.indicatorId), wordsOf(target), { yearParts: target.yearParts }),
  );
  for (const { draft, inForce: given } of quotaPlaces(grid)) {
    if (!given || draft) continue;
    const { illustrative, yearParts } = given;
    drafts.push(enter(ctx, boundOf(given), wordsOf(given), { illustrative, yearParts }));
  }
  await record(ctx, plan, { after: drafts.map(inTrail) });
  return { plan };
}
