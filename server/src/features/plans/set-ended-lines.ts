import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import { problemsOfEnding } from './amendment.rules.ts';
import { partOf } from './new-plan.ts';
import { EndedLine, type Plan, PlanIndicator } from './plan.entity.ts';
import type { SetEndedLinesInput } from './plan.inputs.ts';
import { raiseRevision } from './plan.queries.ts';
import { planToEdit } from './plan-to-change.ts';
import { linesBeside, tasksBeside } from './plans-in-force.ts';

/** Says which indicators and tasks in force a draft that amends a plan ends, from its first day on; all of them at once. */
export async function setEndedLines(ctx: Context, input: SetEndedLinesInput): Promise<{ plan: Plan }> {
  const plan = await planToEdit(ctx, input);
  const parts = { provinceId: plan.provinceId, planId: plan.id };
  const held = await ctx.em.find(PlanIndicator, parts);
  const lines = [...(await linesBeside(ctx, plan)).keys()];
  const indicators = await Promise.all(lines.map((id) => indicatorById(ctx).load(id)));
  refuseAll([
    ...(input.lines.length > 0
      ? problemsOfList(input.lines, ({ indicatorId, taskId }) => `${indicatorId ?? ''} ${taskId ?? ''}`, ['lines'])
      : []),
    ...problemsOfEnding(plan, input.lines, {
      inForce: new Map(indicators.flatMap((indicator) => (indicator ? [[indicator.id, indicator.name]] : []))),
      tasksInForce: new Set((await tasksBeside(ctx, plan)).map(({ id }) => id)),
      held: new Set(held.map(({ indicatorId }) => indicatorId)),
    }),
  ]);

  const before = await ctx.em.find(EndedLine, parts);
  await ctx.em.nativeDelete(EndedLine, parts);
  for (const { indicatorId = null, taskId = null, reason } of input.lines) {
    ctx.em.create(EndedLine, { ...partOf(plan), indicatorId, taskId, reason: tidy(reason) }, { persist: true });
  }
  await raiseRevision(ctx, plan);
  await record(ctx, plan, {
    before: { endedLines: before.map(inTrail) },
    after: { endedLines: input.lines.map(inTrail) },
  });
  return { plan };
}

const inTrail = ({ indicatorId = null, taskId = null, reason }: SetEndedLinesInput['lines'][number]) => ({
  ...(indicatorId === null ? {} : { indicatorId }),
  ...(taskId === null ? {} : { taskId }),
  reason,
});
