import { isShown } from '#features/evidence/file-type.ts';
import { takeUpload } from '#features/evidence/take-upload.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import type { AttachSignedCopyInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { planToChange } from './plan-to-change.ts';
import { SignedCopy } from './signed-copy.entity.ts';
import { signedCopiesByPlan } from './signed-copy.loaders.ts';

const MOST_COPIES = 20;
const MOST_OF_REASON = 2000;

/**
 * Đính kèm bản ký of an issued plan. One that stands in the place of another says why, and the other is kept: what was
 * signed once is never taken away.
 */
export async function attachSignedCopy(ctx: Context, input: AttachSignedCopyInput): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, { planId: input.planId }, PLAN_COURSE.attachSignedCopy);
  const before = (await signedCopiesByPlan(ctx).load(plan.id)) ?? [];
  const [last] = before;
  const reason = last ? tidyOrNull(input.reason) : null;
  const file = await takeUpload(ctx, input.uploadId, ['uploadId']);
  const wrong = (message: Problem['message']): Problem => ({ code: 'CONFLICT', path: ['uploadId'], message });
  refuseAll([
    ...(last ? problemsOfText(['reason'], reason, { what: says.reasonOfCopy(), max: MOST_OF_REASON }) : []),
    ...(isShown(file.mediaType) ? [] : [wrong(says.copyIsScan())]),
    ...(last?.digest === file.digest ? [wrong(says.copyIsThere({ by: last.attachedBy }))] : []),
    ...(before.length >= MOST_COPIES ? [wrong(says.tooManyCopies({ max: MOST_COPIES }))] : []),
  ]);

  const { provinceId, pos, departmentId, named } = plan;
  const place = { provinceId, pos, departmentId, named, planId: plan.id };
  await ctx.em.insert(SignedCopy, { id: newId(), ...place, reason, ...file });
  const { name, size, digest } = file;
  await record(ctx, plan, {
    before: last && { name: last.name, digest: last.digest },
    after: { name, size, digest, ...(reason !== null && { reason }) },
  });
  return { plan };
}
