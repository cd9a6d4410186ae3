import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, type Problem, Refusal, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy, tidyOrNull } from '#kernel/words.ts';
import { partOf } from './new-plan.ts';
import { type Plan, Task } from './plan.entity.ts';
import type { SaveTaskInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { findObjective, raiseRevision } from './plan.queries.ts';
import { MAX_TEXT, MAX_TITLE, placeAmong, problemsOfOrdinal } from './plan.rules.ts';
import { planToEdit } from './plan-to-change.ts';

/** Adds a task to a draft, or writes one of it anew. Without an ordinal a new one stands last. */
export async function saveTask(ctx: Context, input: SaveTaskInput): Promise<{ task: Task; plan: Plan }> {
  const plan = await planToEdit(ctx, input);
  const siblings = await ctx.em.find(Task, { provinceId: plan.provinceId, planId: plan.id });
  const known = siblings.find(({ id }) => id === input.taskId) ?? null;
  if (input.taskId && !known) throw new Refusal([notFound(['taskId'], says.taskOfPlan())]);
  refuseAll([...(await problemsOfObjective(ctx, plan, input.objectiveId ?? null)), ...problemsOfTask(input)]);

  const words = {
    objectiveId: input.objectiveId ?? null,
    ordinal: input.ordinal ?? known?.ordinal ?? placeAmong(siblings, null),
    number: tidyOrNull(input.number),
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
  return objective?.planId === plan.id ? [] : [notFound(['objectiveId'], says.objectiveOfPlan())];
}

function problemsOfTask(input: SaveTaskInput): Problem[] {
  const names = { max: MAX_TITLE, optional: true };
  return [
    ...problemsOfText(['number'], input.number, { what: says.taskNumber(), ...names }),
    ...problemsOfText(['text'], input.text, { what: says.taskText(), max: MAX_TEXT }),
    ...problemsOfText(['lead'], input.lead, { what: says.lead(), ...names }),
    ...(input.coordinating ?? []).flatMap((name, index) =>
      problemsOfText(['coordinating', String(index)], name, { what: says.coordinating(), ...names }),
    ),
    ...problemsOfText(['time'], input.time, { what: says.time(), ...names }),
    ...problemsOfText(['monitor'], input.monitor, { what: says.monitor(), ...names }),
    ...problemsOfText(['evidence'], input.evidence, { what: says.evidence(), max: MAX_TEXT, optional: true }),
    ...problemsOfOrdinal(input.ordinal),
  ];
}

const wordsOf = ({ objectiveId, ordinal, number, text, lead, coordinating, time, monitor, evidence }: Task) => ({
  ...{ objectiveId, ordinal, number, text, lead },
  ...{ coordinating, time, monitor, evidence },
});
