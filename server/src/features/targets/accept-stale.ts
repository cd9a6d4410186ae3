import type { Plan } from '#features/plans/plan.entity.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfChangesSeen } from './changes-seen.ts';
import { changesSince, standOn } from './plan-basis.queries.ts';
import { planToDraftIn } from './plan-for-targets.ts';
import type { AcceptStaleInput } from './target.inputs.ts';
import { says } from './target.messages.ts';

/**
 * The owner has looked at what changed above an issued plan and lets the plan stand on it. Who changes it above does not
 * wait for this plan's lock: so the changes are read once, compared with what was seen, and these alone are accepted.
 */
export async function acceptStale(ctx: Context, input: AcceptStaleInput): Promise<{ plan: Plan }> {
  const plan = await planToDraftIn(ctx, input.planId, input.revision);
  if (!plan.issued) refuse('CONFLICT', ['planId'], says.nothingToLookAt());
  const changes = await changesSince(ctx, [plan.id]);
  refuseAll(await problemsOfChangesSeen(ctx, changes, input.changesSeen));
  await standOn(ctx, plan, changes);
  const state = (withdrawn: boolean) => (withdrawn ? 'WITHDRAWN' : 'ISSUED');
  await record(ctx, plan, {
    after: changes.map(({ indicatorId, text, withdrawn }) => ({ indicatorId, text, state: state(withdrawn) })),
  });
  return { plan };
}
