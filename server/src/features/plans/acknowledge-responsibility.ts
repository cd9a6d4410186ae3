import { record } from '#kernel/audit.ts';
import { recordToChange } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { problemsOfStep } from '#kernel/course.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { RESPONSIBILITY_COURSE, stateOfResponsibility } from './plan.course.ts';
import { Responsibility } from './plan.entity.ts';
import type { AcknowledgeResponsibilityInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { readableOfUnit } from './plan.queries.ts';

const { acknowledge } = RESPONSIBILITY_COURSE;

/** A department says that it has received what it leads or coordinates. Saying it again changes nothing. */
export async function acknowledgeResponsibility(
  ctx: Context,
  input: AcknowledgeResponsibilityInput,
): Promise<{ responsibility: Responsibility }> {
  const path = ['responsibilityId'];
  const { may, mayNot } = acknowledge;
  const responsibility = await recordToChange(ctx, Responsibility, {
    ...{ id: input.responsibilityId, among: readableOfUnit(ctx), path, what: says.responsibility(), may, mayNot },
  });
  const state = stateOfResponsibility(responsibility);
  if (state === acknowledge.to) return { responsibility };
  refuseAll(problemsOfStep(acknowledge, state, path));

  const after = { acknowledgedAt: ctx.now, acknowledgedBy: ctx.actor.fullName };
  ctx.em.assign(responsibility, after);
  await record(ctx, responsibility, { after });
  return { responsibility };
}
