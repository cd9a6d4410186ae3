import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, type Problem, Refusal, refuseAll } from '#kernel/refusal.ts';
import { partOf } from './new-plan.ts';
import { type Plan, Task } from './plan.entity.ts';
import type { SaveTaskInput } from './plan.inputs.ts';
import { findObjective, raiseRevision } from './plan.queries.ts';
import { MAX_TEXT, MAX_TITLE, placeAmong, problemsOfOrdinal, problemsOfText, tidy, tidyOrNull } from './plan.rules.ts';
import { planToEdit } from './plan-to-change.ts';

/** Adds a task to a draft, or writes one of it anew. Without an ordinal a new one stands last. */
export async function saveTask(ctx: Context, input: SaveTaskInput): Promise<{ task: Task; plan: Plan }> {
  const plan = await planToEdit(ctx, input);
  const siblings = await ctx.em.find(Task, { provinceId: plan.provinceId, planId: plan.id });
  const known = siblings.find(({ id }) => id === input.taskId) ?? null;
  if (input.taskId && !known) throw new Refusal([notFound(['taskId'], 'nhiệm vụ trong kế hoạch này')]);
  refuseAll([...(await problemsOfObjective(ctx, plan, input.objectiveId ?? null)), ...problemsOfTask(input)]);

  const words = {
    objectiveId: input.objectiveId ?? null,
    ordinal: input.ordinal ?? known?.ordinal ?? placeAmong(siblings, null),
    text: tidy(input.text),
    lead: tidyOrNull(input.lead),
    coordinating: (input.coordinating ?? []).map(tidy).filter((name) => name !== ''),
    time: tidyOrNull(input.time),
    monitor: tidyOrNull(input.monitor),
    evidence: tidyOrNull(input.evidence),
  };
  const before = known && wordsOf(known);
  const task = known
    ? ctx.em.assign(known, words)
    : ctx.em.create(Task, { ...partOf(plan), ...words }, { persist: true });
  await raiseRevision(ctx, plan);
  await record(ctx, about(task, plan), { before, after: words });
  return { task, plan };
}

async function problemsOfObjective(ctx: Context, plan: Plan, objectiveId: string | null): Promise<Problem[]> {
  if (objectiveId === null) return [];
  const objective = await findObjective(ctx, objectiveId);
  return objective?.planId === plan.id ? [] : [notFound(['objectiveId'], 'mục tiêu trong kế hoạch này')];
}

const problemsOfTask = (input: SaveTaskInput): Problem[] => [
  ...problemsOfText(['text'], input.text, { what: 'nội dung nhiệm vụ', max: MAX_TEXT }),
  ...problemsOfText(['lead'], input.lead, { what: 'chủ trì', max: MAX_TITLE, optional: true }),
  ...(input.coordinating ?? []).flatMap((name, index) =>
    problemsOfText(['coordinating', String(index)], name, { what: 'phối hợp', max: MAX_TITLE, optional: true }),
  ),
  ...problemsOfText(['time'], input.time, { what: 'thời gian', max: MAX_TITLE, optional: true }),
  ...problemsOfText(['monitor'], input.monitor, { what: 'theo dõi', max: MAX_TITLE, optional: true }),
  ...problemsOfText(['evidence'], input.evidence, { what: 'minh chứng', max: MAX_TEXT, optional: true }),
  ...problemsOfOrdinal(input.ordinal),
];

const wordsOf = ({ objectiveId, ordinal, text, lead, coordinating, time, monitor, evidence }: Task) => ({
  ...{ objectiveId, ordinal, text, lead },
  ...{ coordinating, time, monitor, evidence },
});
