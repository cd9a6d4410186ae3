import type { Decision } from '#features/plans/decision.entity.ts';
import { problemsOfDecision } from '#features/plans/issue.rules.ts';
import { issuedNow, newDecision, referenceColumns } from '#features/plans/new-decision.ts';
import type { DecisionReferenceInput } from '#features/plans/plan.inputs.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import { entriesToChange } from './entries-to-change.ts';
import { boundOf, close, enter, inTrail, nameUnits, wordsOf } from './ledger.ts';
import { TARGET_COURSE } from './target.course.ts';
import type { Target } from './target.entity.ts';
import type { WithdrawTargetsInput } from './target.inputs.ts';
import { OFFICIAL } from './target.messages.ts';
import { departmentTargetsWithdrawn, targetsWithdrawn } from './target.notices.ts';
import { problemsOfReason, problemsOfReplacing } from './target.rules.ts';
import { tellHeads } from './tell-heads.ts';
import { tellUnits } from './tell-units.ts';

/**
 * Thu hồi: entries in force end today, or on the day of the document that withdraws them, and the ledger says why in an entry
 * of its own. Answers those entries, in the order asked.
 */
export async function withdrawTargets(ctx: Context, input: WithdrawTargetsInput): Promise<{ targets: Target[] }> {
  const { withdraw } = TARGET_COURSE;
  const from = input.decision?.signedOn ?? today(ctx);
  const closed = await entriesToChange(ctx, input.targetIds, withdraw, [
    ...problemsOfReason(input.reason),
    ...problemsOfDecision(input.decision ?? {}, today(ctx)),
  ]);
  refuseAll(problemsOfReplacing(closed, from));
  const reason = tidy(input.reason);
  const document = await documentOf(ctx, closed, input.decision ?? null);
  await close(ctx, closed, from);
  const targets = closed.map((old) => {
    const { illustrative, named } = old;
    const decisionId = document?.id ?? old.decisionId;
    const standing = { illustrative, named, decisionId, reason, replacesId: old.id, inForceFrom: old.inForceTo };
    return enter(ctx, boundOf(old), wordsOf(old), { state: 'WITHDRAWN', ...standing });
  });
  if (document) await nameUnits(ctx, document, targets);
  for (const target of targets) {
    const replaced = closed.find(({ id }) => id === target.replacesId);
    await record(ctx, target, { before: replaced && inTrail(replaced), after: { ...inTrail(target), reason } });
  }
  await tellUnits(ctx, targetsWithdrawn, targets);
  await tellHeads(ctx, departmentTargetsWithdrawn, targets);
  return { targets };
}

/** A document of the unit that set them, which withdraws all of them. */
async function documentOf(
  ctx: Context,
  [first]: readonly Target[],
  reference: DecisionReferenceInput | null,
): Promise<Decision | null> {
  if (reference === null || !first) return null;
  const { byUnitId: unitId, byPos: pos, year } = first;
  return newDecision(
    ctx,
    { provinceId: ctx.scope.provinceId, unitId, departmentId: null, pos },
    { title: OFFICIAL.withdrawing(year), ...referenceColumns(reference), ...issuedNow(ctx) },
  );
}
