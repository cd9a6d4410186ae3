import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, type Problem, refuseAll } from '#kernel/refusal.ts';
import type { Target } from './target.entity.ts';
import { mayAcknowledgeTargets } from './target.policy.ts';
import { lockTargets } from './target.queries.ts';
import { holds } from './target.rules.ts';

export interface AcknowledgeTargets {
  targetIds: readonly string[];
}

/** Xác nhận đã nhận: the unit says that it has received what it was given. What it said before stays as it was said. */
export async function acknowledgeTargets(ctx: Context, input: AcknowledgeTargets): Promise<{ targets: Target[] }> {
  const ids = [...new Set(input.targetIds)];
  const locked = await lockTargets(ctx, ids);
  const found = ids.map((id) => locked.get(id) ?? null);
  const mine = found.every((target) => target === null || mayAcknowledgeTargets(ctx.actor, target));
  const refusal = 'Chỉ lãnh đạo và cán bộ tổng hợp của đơn vị được giao xác nhận được. Hãy nhờ người giữ chức vụ đó.';
  authorize(mine, refusal, ['targetIds']);
  refuseAll(found.flatMap((target, index) => problemsOf(target, ['targetIds', String(index)])));

  const targets = found.filter((target) => target !== null);
  for (const target of targets.filter(({ acknowledgedAt }) => acknowledgedAt === null)) {
    ctx.em.assign(target, { acknowledgedAt: ctx.now, acknowledgedBy: ctx.actor.fullName });
    await record(ctx, target, { after: { acknowledgedAt: ctx.now, acknowledgedBy: ctx.actor.fullName } });
  }
  return { targets };
}

function problemsOf(target: Target | null, path: string[]): Problem[] {
  if (target === null) return [notFound(path, 'mức chỉ tiêu')];
  if (holds(target)) return [];
  const message = 'Mức này đã được thay hoặc thu hồi. Hãy tải lại để xem mức đang có hiệu lực.';
  return [{ code: 'CONFLICT', path, message }];
}
