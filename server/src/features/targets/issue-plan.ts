import { type DecisionWords, problemsOfIssuing } from '#features/plans/issue.rules.ts';
import { extentOf, issueDecisionAndPlan } from '#features/plans/issue-decision.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { tidyOrNull } from '#features/plans/plan.rules.ts';
import { planToIssue } from '#features/plans/plan-to-change.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { allPlaces, draftsAt, gridOf, replacedAt } from './assignment-grid.ts';
import { inTrail, issueDrafts, unitsNamed } from './ledger.ts';
import { lookAtAssigned } from './plan-basis.queries.ts';
import { cellPath, problemsOfGaps, problemsOfQuestion, problemsOfReplacing } from './target.rules.ts';

export interface IssuePlan extends DecisionWords {
  planId: string;
  revision: number;
  gapExplanation?: string | null;
}

/**
 * Ban hành: the plan, its decision, its own targets and the drafted quotas come into force in one transaction. Refuses
 * on everything at once: what the decision lacks, every ambiguous text, every gap without an explanation.
 */
export async function issuePlan(ctx: Context, input: IssuePlan): Promise<{ plan: Plan }> {
  const plan = await planToIssue(ctx, input);
  const explanation = tidyOrNull(input.gapExplanation);
  const grid = await gridOf(ctx, plan);
  const drafts = draftsAt(allPlaces(grid));
  const replaced = replacedAt(allPlaces(grid));
  const from = input.signedOn ?? today(ctx);
  refuseAll([
    ...problemsOfIssuing(await extentOf(ctx, plan), input, today(ctx)),
    ...drafts.flatMap((draft) => problemsOfQuestion(draft, cellPath(draft))),
    ...problemsOfGaps(grid.rows, explanation),
    ...problemsOfReplacing(replaced, from, ['signedOn']),
  ]);

  const { decision } = await issueDecisionAndPlan(ctx, plan, input, {
    gapExplanation: explanation,
    named: unitsNamed(drafts),
  });
  await issueDrafts(ctx, drafts, replaced, { decision, from });
  await lookAtAssigned(ctx, plan);
  await record(ctx, plan, { before: replaced.map(inTrail), after: drafts.map(inTrail) });
  return { plan };
}
