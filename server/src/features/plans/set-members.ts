import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { countableLines } from './countable-lines.ts';
import { problemsOfMembers } from './members.rules.ts';
import type { Plan, PlanIndicator } from './plan.entity.ts';
import type { SetMembersInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { findPlanIndicator, raiseRevision } from './plan.queries.ts';
import { planToEdit } from './plan-to-change.ts';

/**
 * Says which lines a composite of a draft counts, of the draft and of what it leaves in force, in the order of the
 * decision; all of them at once.
 */
export async function setMembers(
  ctx: Context,
  input: SetMembersInput,
): Promise<{ planIndicator: PlanIndicator; plan: Plan }> {
  const found = await findPlanIndicator(ctx, input.planIndicatorId);
  if (!found) throw new Refusal([notFound(['planIndicatorId'], says.indicatorOfPlan())]);
  const plan = await planToEdit(ctx, { ...input, planId: found.planId, path: ['planIndicatorId'] });

  const countable = await countableLines(ctx, plan);
  const composite = countable.get(found.indicatorId)?.line;
  const indicator = composite && (await indicatorById(ctx).load(composite.indicatorId));
  if (composite?.id !== found.id || !indicator)
    throw new Refusal([notFound(['planIndicatorId'], says.indicatorOfPlan())]);
  refuseAll(problemsOfMembers(indicator, input.memberIds, countable));

  const before = { memberIds: composite.memberIds };
  composite.memberIds = [...input.memberIds];
  await raiseRevision(ctx, plan);
  await record(ctx, about(composite, plan), { before, after: { memberIds: composite.memberIds } });
  return { planIndicator: composite, plan };
}
