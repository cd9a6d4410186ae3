import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { type Plan, Task } from './plan.entity.ts';
import type { RemoveTaskInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { findTask, raiseRevision } from './plan.queries.ts';
import { planToEdit } from './plan-to-change.ts';

/** Takes a task out of a draft. */
export async function removeTask(ctx: Context, input: RemoveTaskInput): Promise<{ plan: Plan }> {
  const task = await findTask(ctx, input.taskId);
  if (!task) throw new Refusal([notFound(['taskId'], says.task())]);
  const plan = await planToEdit(ctx, { ...input, planId: task.planId, path: ['taskId'] });
  await ctx.em.nativeDelete(Task, { provinceId: task.provinceId, id: task.id });
  await raiseRevision(ctx, plan);
  await record(ctx, about(task, plan), { before: task });
  return { plan };
}
