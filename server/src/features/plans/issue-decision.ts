import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { tidyOrNull } from '#kernel/words.ts';
import { Decision } from './decision.entity.ts';
import { faultsOfDecision, type PlanExtent } from './issue.rules.ts';
import { issuedNow, newDecision, referenceColumns } from './new-decision.ts';
import { partOf } from './new-plan.ts';
import { EndedLine, type Plan, PlanFault, type PlanHole, PlanIndicator, Task } from './plan.entity.ts';
import type { DecisionReferenceInput } from './plan.inputs.ts';
import { OFFICIAL } from './plan.messages.ts';
import { issuePartsOf } from './plan.queries.ts';

export interface IssueTerms {
  /** Why it is issued although quotas and targets differ. Null: they do not. */
  gapExplanation: string | null;
  /** Tree positions of the units that the annexes name; they read the decision and its plan. */
  named: number[];
  /** What it lacks, and why it is issued all the same. */
  holes: PlanHole[];
  holesReason: string | null;
  /** The first day on which what changes another plan holds. */
  from: string;
}

/** How much there is in the plan, for `problemsOfIssuing`. */
export async function extentOf(ctx: Context, plan: Plan): Promise<PlanExtent> {
  const parts = { provinceId: plan.provinceId, planId: plan.id };
  return {
    indicators: await ctx.em.count(PlanIndicator, parts),
    tasks: await ctx.em.count(Task, parts),
    ended: await ctx.em.count(EndedLine, parts),
  };
}

/**
 * Puts a plan in force under its decision: the one drafted with it, or a new one. Decision, plan and every part of it
 * are marked issued; what the decision lacks becomes a fault of the plan. A step of the verb that issues, which has
 * taken the plan for PLAN_COURSE.issue and refused on `problemsOfIssuing`.
 */
export async function issueDecisionAndPlan(
  ctx: Context,
  plan: Plan,
  reference: DecisionReferenceInput,
  { gapExplanation, named, from, holes, holesReason }: IssueTerms,
): Promise<{ decision: Decision; plan: Plan }> {
  const decision = await decisionOf(ctx, plan);
  ctx.em.assign(decision, { ...referenceColumns(reference), ...issuedNow(ctx), named });
  const holdsFrom = plan.amendsId === null ? null : from;
  const standing = {
    decisionId: decision.id,
    gapExplanation: tidyOrNull(gapExplanation),
    holdsFrom,
    named,
    holes,
    holesReason,
  };
  ctx.em.assign(plan, { ...standing, issued: true, issuedAt: ctx.now });
  await addFaults(ctx, plan, reference);
  await record(ctx, about(decision, plan), { after: decision });
  await issuePartsOf(ctx, plan);
  await record(ctx, plan, {
    before: { issued: false },
    after: { issued: true, ...standing },
  });
  return { decision, plan };
}

const decisionOf = (ctx: Context, plan: Plan): Promise<Decision> =>
  plan.decisionId === null
    ? newDecision(ctx, plan, { title: OFFICIAL.issuing(plan.title) })
    : ctx.em.findOneOrFail(Decision, { provinceId: plan.provinceId, id: plan.decisionId });

/** What the document itself says of a fault stays; what only the system found is printed from its code. */
async function addFaults(ctx: Context, plan: Plan, reference: DecisionReferenceInput): Promise<void> {
  const noted = await ctx.em.find(PlanFault, { provinceId: plan.provinceId, planId: plan.id });
  const faults = faultsOfDecision(reference).filter((code) => !noted.some((fault) => fault.code === code));
  for (const [index, code] of faults.entries()) {
    const fault = { ordinal: noted.length + index + 1, code, place: '', text: '' };
    ctx.em.create(PlanFault, { ...partOf(plan), ...fault }, { persist: true });
  }
}
