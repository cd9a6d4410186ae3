import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { partOf } from './new-plan.ts';
import { Objective, type Plan } from './plan.entity.ts';
import type { SaveObjectiveInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { raiseRevision } from './plan.queries.ts';
import { MAX_TEXT, MAX_TITLE, numbersAfterMoving, placeAmong, problemsOfOrdinal } from './plan.rules.ts';
import { planToEdit } from './plan-to-change.ts';

/** Adds an objective to a draft, or changes one of it. At the ordinal given the others make room; without one a new one stands last. */
export async function saveObjective(
  ctx: Context,
  input: SaveObjectiveInput,
): Promise<{ objective: Objective; plan: Plan }> {
  const plan = await planToEdit(ctx, input);
  const siblings = await ctx.em.find(Objective, { provinceId: plan.provinceId, planId: plan.id });
  const known = siblings.find(({ id }) => id === input.objectiveId) ?? null;
  if (input.objectiveId && !known) throw new Refusal([notFound(['objectiveId'], says.objectiveOfPlan())]);
  refuseAll([
    ...problemsOfText(['text'], input.text, { what: says.objectiveText(), max: MAX_TEXT }),
    ...problemsOfText(['section'], input.section, { what: says.section(), max: MAX_TITLE, optional: true }),
    ...problemsOfOrdinal(input.ordinal),
  ]);
  const words = {
    section: tidy(input.section ?? known?.section ?? ''),
    text: tidy(input.text),
    ordinal: known?.ordinal ?? placeAmong(siblings, null),
  };
  const before = known && { section: known.section, text: known.text, ordinal: known.ordinal };
  const objective = known
    ? ctx.em.assign(known, words)
    : ctx.em.create(Objective, { ...partOf(plan), ...words }, { persist: true });
  if (input.ordinal) moveTo(input.ordinal, objective, known ? siblings : [...siblings, objective]);
  await raiseRevision(ctx, plan);
  await record(ctx, about(objective, plan), { before, after: { ...words, ordinal: objective.ordinal } });
  return { objective, plan };
}

function moveTo(place: number, objective: Objective, siblings: readonly Objective[]): void {
  const numbers = numbersAfterMoving(siblings, objective.id, place);
  for (const sibling of siblings) sibling.ordinal = numbers.get(sibling.id) ?? sibling.ordinal;
}
