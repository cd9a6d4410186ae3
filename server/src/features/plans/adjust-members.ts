import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { about, record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import { countableLines } from './countable-lines.ts';
import { Decision } from './decision.entity.ts';
import { problemsOfDecision } from './issue.rules.ts';
import { MemberAdjustment } from './member-adjustment.entity.ts';
import { membersOn, problemsOfAdjustedMembers, problemsOfDecided, problemsOfMembers } from './members.rules.ts';
import { issuedNow, newDecision, referenceColumns } from './new-decision.ts';
import { partOfUnitPlan } from './new-plan.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan, PlanIndicator } from './plan.entity.ts';
import type { AdjustMembersInput } from './plan.inputs.ts';
import { OFFICIAL, says } from './plan.messages.ts';
import { adjustmentsOf, findPlanIndicator, raiseRevision } from './plan.queries.ts';
import { planToChange } from './plan-to-change.ts';
import { tellOfAdjusting } from './tell-of-plan.ts';

/**
 * Điều chỉnh: from the day of a new decision on a composite of an issued plan counts other lines in force. What it counted
 * before stays what the days before are judged by.
 */
export async function adjustMembers(
  ctx: Context,
  input: AdjustMembersInput,
): Promise<{ planIndicator: PlanIndicator; plan: Plan }> {
  const path = ['planIndicatorId'];
  const found = await findPlanIndicator(ctx, input.planIndicatorId);
  if (!found) throw new Refusal([notFound(path, says.indicatorOfPlan())]);
  const { revision } = input;
  const plan = await planToChange(ctx, { planId: found.planId, revision, path }, PLAN_COURSE.adjustMembers);

  const before = await adjustmentsOf(ctx, plan);
  const from = input.decision.signedOn ?? today(ctx);
  const indicator = await indicatorById(ctx).load(found.indicatorId);
  if (!indicator) throw new Refusal([notFound(path, says.indicatorOfPlan())]);
  const countable = await countableLines(ctx, plan);
  refuseAll([
    ...problemsOfDecided(indicator, plan, countable.get(indicator.id)?.saidBy),
    ...problemsOfMembers(indicator, input.memberIds, countable),
    ...problemsOfAdjustedMembers(input, found, {
      adjustments: before,
      issuedOn: plan.holdsFrom ?? (await signedOnOf(ctx, plan)),
      from,
    }),
    ...problemsOfDecision(input.decision, today(ctx)),
  ]);

  const title = OFFICIAL.adjustingMembers(indicator.name, plan.year);
  const { named } = plan;
  const decision = await newDecision(ctx, plan, {
    ...{ title, named },
    ...referenceColumns(input.decision),
    ...issuedNow(ctx),
  });
  const { issued: _, ...part } = partOfUnitPlan(plan);
  const adjusted = {
    ...{ planIndicatorId: found.id, memberIds: [...input.memberIds] },
    ...{ decisionId: decision.id, inForceFrom: from, madeAt: ctx.now, reason: tidy(input.reason) },
  };
  ctx.em.create(MemberAdjustment, { ...part, ...adjusted }, { persist: true });
  await raiseRevision(ctx, plan);
  const { memberIds, inForceFrom, reason } = adjusted;
  await record(ctx, about(found, plan), {
    before: { memberIds: membersOn(found, before) },
    after: { memberIds, inForceFrom, decisionId: decision.id, number: decision.number, reason },
  });
  await tellOfAdjusting(ctx, plan, decision);
  return { planIndicator: found, plan };
}

/** The day of the decision that put the plan in force; null where it bears none. */
const signedOnOf = async (ctx: Context, { provinceId, decisionId }: Plan): Promise<string | null> =>
  decisionId === null ? null : ((await ctx.em.findOne(Decision, { provinceId, id: decisionId }))?.signedOn ?? null);
