import { about, record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { Decision } from './decision.entity.ts';
import { type DecisionWords, faultsOfDecision, type PlanExtent } from './issue.rules.ts';
import { partOf } from './new-plan.ts';
import { type Plan, PlanFault, PlanIndicator, Task } from './plan.entity.ts';
import { issuePartsOf } from './plan.queries.ts';
import { tidyOrNull } from './plan.rules.ts';

export interface IssueTerms {
  /** Why it is issued although quotas and targets differ. Null: they do not. */
  gapExplanation: string | null;
  /** Tree positions of the units that the annexes name; they read the decision and its plan. */
  named: number[];
}

/** How much there is in the plan, for `problemsOfIssuing`. */
export async function extentOf(ctx: Context, plan: Plan): Promise<PlanExtent> {
  const parts = { provinceId: plan.provinceId, planId: plan.id };
  return { indicators: await ctx.em.count(PlanIndicator, parts), tasks: await ctx.em.count(Task, parts) };
}

/**
 * Puts a plan in force under its decision: the one drafted with it, or a new one. Decision, plan and every part of it
 * are marked issued; what the decision lacks becomes a fault of the plan. A step of the verb that issues, which has
 * taken the plan with `planToIssue` and refused on `problemsOfIssuing`.
 */
export async function issueDecisionAndPlan(
  ctx: Context,
  plan: Plan,
  words: DecisionWords,
  { gapExplanation, named }: IssueTerms,
): Promise<{ decision: Decision; plan: Plan }> {
  const decision = await decisionOf(ctx, plan);
  ctx.em.assign(decision, {
    number: tidyOrNull(words.number),
    signedOn: words.signedOn ?? null,
    signer: tidyOrNull(words.signer),
    signerTitle: tidyOrNull(words.signerTitle),
    issued: true,
    issuedAt: ctx.now,
    issuedBy: ctx.actor.fullName,
    named,
  });
  ctx.em.assign(plan, { decisionId: decision.id, gapExplanation: tidyOrNull(gapExplanation), issued: true, named });
  await addFaults(ctx, plan, words);
  await record(ctx, about(decision, plan), { after: decision });
  await issuePartsOf(ctx, plan);
  await record(ctx, plan, {
    before: { issued: false },
    after: { issued: true, decisionId: decision.id, gapExplanation: plan.gapExplanation, named },
  });
  return { decision, plan };
}

async function decisionOf(ctx: Context, plan: Plan): Promise<Decision> {
  if (plan.decisionId !== null) {
    return ctx.em.findOneOrFail(Decision, { provinceId: plan.provinceId, id: plan.decisionId });
  }
  const { provinceId, unitId, pos } = plan;
  const decision = ctx.em.create(
    Decision,
    {
      provinceId,
      id: newId(),
      unitId,
      pos,
      number: null,
      signedOn: null,
      title: `Về việc ban hành ${plan.title}`,
      signer: null,
      signerTitle: null,
      legalBases: [],
      articles: [],
      recipients: [],
      replaces: null,
      issued: false,
      issuedAt: null,
      issuedBy: null,
      named: [],
    },
    { persist: true },
  );
  // the plan points at the decision by its id alone, so the decision must be there first
  await ctx.em.flush();
  return decision;
}

async function addFaults(ctx: Context, plan: Plan, words: DecisionWords): Promise<void> {
  const noted = await ctx.em.find(PlanFault, { provinceId: plan.provinceId, planId: plan.id });
  const faults = faultsOfDecision(words).filter(({ code }) => !noted.some((fault) => fault.code === code));
  for (const [index, fault] of faults.entries()) {
    ctx.em.create(PlanFault, { ...partOf(plan), ordinal: noted.length + index + 1, ...fault }, { persist: true });
  }
}
