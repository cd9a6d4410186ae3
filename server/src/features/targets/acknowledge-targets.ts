import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { entriesToChange } from './entries-to-change.ts';
import { TARGET_COURSE } from './target.course.ts';
import type { Target } from './target.entity.ts';
import type { AcknowledgeTargetsInput } from './target.inputs.ts';

/** Xác nhận đã nhận: the unit says that it has received what it was given. What it said before stays as it was said. */
export async function acknowledgeTargets(ctx: Context, input: AcknowledgeTargetsInput): Promise<{ targets: Target[] }> {
  const targets = await entriesToChange(ctx, input.targetIds, TARGET_COURSE.acknowledge);
  for (const target of targets.filter(({ acknowledgedAt }) => acknowledgedAt === null)) {
    const after = { acknowledgedAt: ctx.now, acknowledgedBy: ctx.actor.fullName };
    ctx.em.assign(target, after);
    await record(ctx, target, { after });
  }
  return { targets };
}
