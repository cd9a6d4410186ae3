import type { Plan } from '#features/plans/plan.entity.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuse, refuseAll, stale } from '#kernel/refusal.ts';
import { changesSince, lookAtAssigned } from './plan-basis.queries.ts';
import { planToDraftIn } from './plan-for-targets.ts';
import type { AcceptStaleInput } from './target.inputs.ts';
import { says } from './target.messages.ts';

/** The owner has looked at what changed above an issued plan and lets the plan stand on it. */
export async function acceptStale(ctx: Context, input: AcceptStaleInput): Promise<{ plan: Plan }> {
  const plan = await planToDraftIn(ctx, input.planId);
  if (!plan.issued) refuse('CONFLICT', ['planId'], says.nothingToLookAt());
  refuseAll(input.revision === plan.revision ? [] : [stale(['revision'])]);
  const before = await changesSince(ctx, [plan.id]);
  await lookAtAssigned(ctx, plan);
  await record(ctx, plan, { before });
  return { plan };
}
