import type { Decision } from '#features/plans/decision.entity.ts';
import { problemsOfDecision } from '#features/plans/issue.rules.ts';
import { issuedNow, newDecision, referenceColumns } from '#features/plans/new-decision.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { DecisionReferenceInput } from '#features/plans/plan.inputs.ts';
import { decisionById } from '#features/plans/plan.loaders.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidyOrNull } from '#kernel/words.ts';
import { draftsAt, gridOf, quotaPlaces, replacedAt } from './assignment-grid.ts';
import { problemsOfChangesSeen } from './changes-seen.ts';
import { decideWhatIsGiven } from './decide-what-is-given.ts';
import { problemsOfDraftsSeen } from './drafts-seen.ts';
import { inTrail, issueDrafts } from './ledger.ts';
import { lastChanges } from './plan-basis.queries.ts';
import { quotasToChange } from './plan-for-targets.ts';
import { QUOTA_COURSE } from './quota.course.ts';
import type { Target } from './target.entity.ts';
import type { AssignTargetsInput } from './target.inputs.ts';
import { OFFICIAL } from './target.messages.ts';
import { departmentTargetsGiven, targetsGiven } from './target.notices.ts';
import { knownDecision } from './target.queries.ts';
import {
  cellPath,
  problemsOfBasis,
  problemsOfGaps,
  problemsOfNoDrafts,
  problemsOfQuestion,
  problemsOfReplacing,
  problemsOfSameDecision,
} from './target.rules.ts';
import { tellHeads } from './tell-heads.ts';
import { tellUnits } from './tell-units.ts';

/**
 * Giao chỉ tiêu: the drafted quotas come into force under the plan's decision or another, and replace what was in force.
 * What was drafted, or changed above for what is given, since it was seen is told first: a gap may be measured against
 * it. Then refuses on every ambiguous text and every gap without an explanation at once. Lower plans are stale from then
 * on.
 */
export async function assignTargets(ctx: Context, input: AssignTargetsInput): Promise<{ targets: Target[] }> {
  const plan = await quotasToChange(ctx, input.planId, QUOTA_COURSE.give);
  const reference = input.decision ?? null;
  const explanation = tidyOrNull(input.gapExplanation);
  const known = await decisionMeant(ctx, plan, reference);
  const grid = await gridOf(ctx, plan);
  const drafts = draftsAt(quotaPlaces(grid));
  const replaced = replacedAt(quotaPlaces(grid));
  const given = new Set(drafts.map(({ indicatorId }) => indicatorId));
  const above = (await lastChanges(ctx, [plan.id])).filter(({ indicatorId }) => given.has(indicatorId));
  refuseAll([
    ...(await problemsOfDraftsSeen(ctx, plan, input.draftsSeen)),
    ...(await problemsOfChangesSeen(ctx, above, input.changesSeen)),
  ]);
  const from = (known ?? reference)?.signedOn ?? today(ctx);
  refuseAll([
    ...problemsOfBasis(plan, reference),
    ...problemsOfDecision(reference ?? {}, today(ctx)),
    ...problemsOfNoDrafts(drafts),
    ...drafts.flatMap((draft) => problemsOfQuestion(draft, cellPath(draft))),
    ...problemsOfGaps(
      grid.rows.filter(({ indicator }) => given.has(indicator.id)),
      explanation,
    ),
    ...problemsOfSameDecision(known, replaced),
    ...problemsOfReplacing(replaced, from),
  ]);

  const decision =
    known ??
    (await newDecision(ctx, plan, {
      title: OFFICIAL.assigning(plan.year),
      ...referenceColumns(reference ?? {}),
      ...issuedNow(ctx),
    }));
  await issueDrafts(ctx, drafts, replaced, { decision, from });
  await decideWhatIsGiven(ctx, plan);
  if (explanation !== null) plan.gapExplanation = explanation;
  await record(ctx, plan, {
    before: replaced.map(inTrail),
    after: { decisionId: decision.id, gapExplanation: explanation, targets: drafts.map(inTrail) },
  });
  await tellUnits(ctx, targetsGiven, drafts);
  await tellHeads(ctx, departmentTargetsGiven, drafts);
  return { targets: drafts };
}

/** The plan's own decision, or the one of that number and day where there is one already. */
async function decisionMeant(
  ctx: Context,
  plan: Plan,
  reference: DecisionReferenceInput | null,
): Promise<Decision | null> {
  if (reference !== null) return knownDecision(ctx, plan, reference);
  return plan.issued && plan.decisionId !== null ? decisionById(ctx).load(plan.decisionId) : null;
}
