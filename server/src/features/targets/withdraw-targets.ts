import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { tidy } from '#kernel/words.ts';
import { entriesToChange } from './entries-to-change.ts';
import { boundOf, close, enter, inTrail, wordsOf } from './ledger.ts';
import { TARGET_COURSE } from './target.course.ts';
import type { Target } from './target.entity.ts';
import type { WithdrawTargetsInput } from './target.inputs.ts';
import { departmentTargetsWithdrawn, targetsWithdrawn } from './target.notices.ts';
import { problemsOfReason } from './target.rules.ts';
import { tellHeads } from './tell-heads.ts';
import { tellUnits } from './tell-units.ts';

/**
 * Thu hồi: entries in force end today, and the ledger says why in an entry of its own. Answers those entries, in the
 * order asked.
 */
export async function withdrawTargets(ctx: Context, input: WithdrawTargetsInput): Promise<{ targets: Target[] }> {
  const { withdraw } = TARGET_COURSE;
  const closed = await entriesToChange(ctx, input.targetIds, withdraw, problemsOfReason(input.reason));
  const reason = tidy(input.reason);
  await close(ctx, closed, today(ctx));
  const targets = closed.map((old) => {
    const { illustrative, named, decisionId } = old;
    const standing = { illustrative, named, decisionId, reason, replacesId: old.id, inForceFrom: old.inForceTo };
    return enter(ctx, boundOf(old), wordsOf(old), { state: 'WITHDRAWN', ...standing });
  });
  for (const target of targets) {
    const replaced = closed.find(({ id }) => id === target.replacesId);
    await record(ctx, target, { before: replaced && inTrail(replaced), after: { ...inTrail(target), reason } });
  }
  await tellUnits(ctx, targetsWithdrawn, targets);
  await tellHeads(ctx, departmentTargetsWithdrawn, targets);
  return { targets };
}
