import { tidyOrNull } from '#features/plans/plan.rules.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, type Problem, refuseAll } from '#kernel/refusal.ts';
import { boundOf, close, enter, inTrail, wordsOf } from './ledger.ts';
import type { Target } from './target.entity.ts';
import { mayAssignTargets } from './target.policy.ts';
import { lockTargets } from './target.queries.ts';
import { holds, problemsOfReason } from './target.rules.ts';

export interface WithdrawTargets {
  targetIds: readonly string[];
  reason: string;
}

/**
 * Thu hồi: entries in force end today, and the ledger says why in an entry of its own. Answers those entries, in the
 * order asked.
 */
export async function withdrawTargets(ctx: Context, input: WithdrawTargets): Promise<{ targets: Target[] }> {
  const ids = [...new Set(input.targetIds)];
  const locked = await lockTargets(ctx, ids);
  const found = ids.map((id) => locked.get(id) ?? null);
  const mine = found.every((target) => target === null || mayAssignTargets(ctx.actor, target.byUnitId));
  authorize(mine, 'Chỉ lãnh đạo của đơn vị đã giao mới thu hồi được chỉ tiêu. Hãy trình lãnh đạo.', ['targetIds']);
  const reason = tidyOrNull(input.reason);
  refuseAll([
    ...problemsOfReason(reason, ['reason']),
    ...(ids.length === 0 ? [nothing] : []),
    ...found.flatMap((target, index) => problemsOf(target, ['targetIds', String(index)])),
  ]);

  const closed = found.filter((target) => target !== null);
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
  return { targets };
}

const nothing: Problem = { code: 'INVALID', path: ['targetIds'], message: 'Hãy chọn ít nhất một mức để thu hồi.' };

function problemsOf(target: Target | null, path: string[]): Problem[] {
  if (target === null) return [notFound(path, 'mức chỉ tiêu')];
  if (holds(target)) return [];
  return [{ code: 'CONFLICT', path, message: 'Mức này không còn hiệu lực nên không cần thu hồi.' }];
}
