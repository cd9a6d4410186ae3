import type { Context } from '#kernel/context.ts';
import { Decision } from './decision.entity.ts';
import {
  EndedLine,
  Objective,
  Paragraph,
  Plan,
  PlanFault,
  PlanIndicator,
  Responsibility,
  Task,
} from './plan.entity.ts';
import { PlanSubmission } from './plan-submission.entity.ts';

/** What stood in a draft, for the trail. */
export interface RemovedDraft {
  plan: Plan;
  objectives: Objective[];
  indicators: PlanIndicator[];
  tasks: Task[];
  paragraphs: Paragraph[];
  /** Null: none was drafted with it. */
  decision: Decision | null;
  responsibilities: Responsibility[];
  endedLines: EndedLine[];
}

/** Takes a draft away with all its parts and the decision drafted with it. A plan that was copied from it stays and names its source no more. */
export async function removeDraft(ctx: Context, plan: Plan): Promise<RemovedDraft> {
  const parts = { provinceId: plan.provinceId, planId: plan.id };
  const removed = {
    plan,
    objectives: await ctx.em.find(Objective, parts),
    indicators: await ctx.em.find(PlanIndicator, parts),
    tasks: await ctx.em.find(Task, parts),
    paragraphs: await ctx.em.find(Paragraph, parts),
    decision: plan.decisionId === null ? null : await ctx.em.findOne(Decision, draftedDecision(plan)),
    responsibilities: await ctx.em.find(Responsibility, parts),
    endedLines: await ctx.em.find(EndedLine, parts),
  };
  for (const kind of [PlanSubmission, EndedLine, Responsibility, PlanFault, PlanIndicator, Task, Paragraph, Objective])
    await ctx.em.nativeDelete<object>(kind, parts);
  const { provinceId } = plan;
  await ctx.em.nativeUpdate(Plan, { provinceId, carriedOverFromId: plan.id }, { carriedOverFromId: null });
  await ctx.em.nativeDelete(Plan, { provinceId, id: plan.id });
  if (removed.decision) await ctx.em.nativeDelete(Decision, draftedDecision(plan));
  return removed;
}

const draftedDecision = ({ provinceId, decisionId }: Plan) => ({ provinceId, id: decisionId ?? '', issued: false });
