import type { Decision } from '#features/plans/decision.entity.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { decisionById } from '#features/plans/plan.loaders.ts';
import { tidyOrNull } from '#features/plans/plan.rules.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import {
  type DecisionReference,
  isGiven,
  knownDecision,
  newDecision,
  problemsOfReference,
} from './assigning-decision.ts';
import { draftsAt, gridOf, quotaPlaces, replacedAt } from './assignment-grid.ts';
import { inTrail, issueDrafts } from './ledger.ts';
import { planToAssignFrom } from './plan-for-targets.ts';
import type { Target } from './target.entity.ts';
import { cellPath, problemsOfGaps, problemsOfQuestion, problemsOfReplacing } from './target.rules.ts';

export interface AssignTargets {
  planId: string;
  /** Number and day of the decision that gives them; neither: the plan's own decision. */
  number?: string | null;
  signedOn?: string | null;
  gapExplanation?: string | null;
}

/**
 * Giao chỉ tiêu: the drafted quotas come into force under the plan's decision or another, and replace what was in force.
 * Refuses on every ambiguous text and every gap without an explanation at once. Lower plans are stale from then on.
 */
export async function assignTargets(ctx: Context, input: AssignTargets): Promise<{ targets: Target[] }> {
  const plan = await planToAssignFrom(ctx, input.planId);
  const reference = { number: tidyOrNull(input.number), signedOn: input.signedOn ?? null };
  const explanation = tidyOrNull(input.gapExplanation);
  const known = await decisionMeant(ctx, plan, reference);
  const grid = await gridOf(ctx, plan);
  const drafts = draftsAt(quotaPlaces(grid));
  const replaced = replacedAt(quotaPlaces(grid));
  const given = new Set(drafts.map(({ indicatorId }) => indicatorId));
  const from = (known ?? reference).signedOn ?? today(ctx);
  refuseAll([
    ...problemsOfBasis(plan, reference),
    ...problemsOfReference(ctx, reference, { number: ['number'], signedOn: ['signedOn'] }),
    ...problemsOfNothing(drafts),
    ...drafts.flatMap((draft) => problemsOfQuestion(draft, cellPath(draft))),
    ...problemsOfGaps(
      grid.rows.filter(({ indicator }) => given.has(indicator.id)),
      explanation,
    ),
    ...problemsOfSameDecision(known, replaced),
    ...problemsOfReplacing(replaced, from, ['signedOn']),
  ]);

  const decision = known ?? (await newDecision(ctx, plan, reference, `Về việc giao chỉ tiêu năm ${plan.year}`));
  await issueDrafts(ctx, drafts, replaced, { decision, from });
  if (explanation !== null) plan.gapExplanation = explanation;
  await record(ctx, plan, {
    before: replaced.map(inTrail),
    after: { decisionId: decision.id, gapExplanation: explanation, targets: drafts.map(inTrail) },
  });
  return { targets: drafts };
}

/** The plan's own decision, or the one of that number and day where there is one already. */
async function decisionMeant(ctx: Context, plan: Plan, reference: DecisionReference): Promise<Decision | null> {
  if (isGiven(reference)) return knownDecision(ctx, plan, reference);
  return plan.issued && plan.decisionId !== null ? decisionById(ctx).load(plan.decisionId) : null;
}

function problemsOfBasis(plan: Plan, reference: DecisionReference): Problem[] {
  if (plan.issued || isGiven(reference)) return [];
  const message =
    'Kế hoạch chưa ban hành nên chưa có quyết định để giao. Hãy ban hành kế hoạch, hoặc ghi số, ngày quyết định giao chỉ tiêu.';
  return [{ code: 'LOCKED', path: ['number'], message }];
}

function problemsOfNothing(drafts: readonly Target[]): Problem[] {
  if (drafts.length > 0) return [];
  const message = 'Chưa có mức giao nào mới. Hãy ghi mức giao cho đơn vị cấp dưới trước.';
  return [{ code: 'CONFLICT', path: ['planId'], message }];
}

/** Within one decision a quota is given once: what changes it is an adjustment, with a reason. */
function problemsOfSameDecision(decision: Decision | null, replaced: readonly Target[]): Problem[] {
  return replaced
    .filter((target) => decision !== null && target.decisionId === decision.id)
    .map((target) => ({
      code: 'CONFLICT',
      path: cellPath(target),
      message: `Đã giao “${target.text}” theo chính quyết định này. Hãy điều chỉnh kèm lý do, hoặc ghi quyết định mới.`,
    }));
}
