import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import type { Responsibility } from './plan.entity.ts';
import type { AcknowledgeResponsibilityInput } from './plan.inputs.ts';
import { mayAcknowledge } from './plan.policy.ts';
import { findResponsibility, lockResponsibility } from './plan.queries.ts';
import { problemsOfAcknowledging } from './responsibility.rules.ts';

/** A department says that it has received what it leads or coordinates. Saying it again changes nothing. */
export async function acknowledgeResponsibility(
  ctx: Context,
  input: AcknowledgeResponsibilityInput,
): Promise<{ responsibility: Responsibility }> {
  const path = ['responsibilityId'];
  const found = await findResponsibility(ctx, input.responsibilityId);
  if (!found) throw new Refusal([notFound(path, 'phân công')]);
  authorize(
    mayAcknowledge(ctx.actor, found),
    'Chỉ trưởng phòng và cán bộ của phòng được phân công xác nhận được. Hãy nhờ phòng đó xác nhận.',
    path,
  );
  const responsibility = await lockResponsibility(ctx, found);
  if (!responsibility) throw new Refusal([notFound(path, 'phân công')]);
  refuseAll(problemsOfAcknowledging(responsibility, path));
  if (responsibility.acknowledgedAt !== null) return { responsibility };

  const after = { acknowledgedAt: ctx.now, acknowledgedBy: ctx.actor.fullName };
  ctx.em.assign(responsibility, after);
  await record(ctx, responsibility, { after });
  return { responsibility };
}
