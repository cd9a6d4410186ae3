import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import type { SaveParagraphsInput } from './document.inputs.ts';
import { partOf } from './new-plan.ts';
import { problemsOfParagraphs } from './paragraph.rules.ts';
import { Objective, Paragraph, type Plan, PlanIndicator } from './plan.entity.ts';
import { raiseRevision } from './plan.queries.ts';
import { planToEdit } from './plan-to-change.ts';

/** Writes the paragraphs of one place of a draft anew, all of them at once. */
export async function saveParagraphs(
  ctx: Context,
  input: SaveParagraphsInput,
): Promise<{ paragraphs: Paragraph[]; plan: Plan }> {
  const plan = await planToEdit(ctx, input);
  const parts = { provinceId: plan.provinceId, planId: plan.id };
  const [objectives, planned] = [await ctx.em.find(Objective, parts), await ctx.em.find(PlanIndicator, parts)];
  refuseAll(
    problemsOfParagraphs(input, {
      objectiveIds: new Set(objectives.map(({ id }) => id)),
      indicatorIds: new Set(planned.map(({ indicatorId }) => indicatorId)),
    }),
  );

  const { section, objectiveId = null } = input;
  const place = { ...parts, section, objectiveId };
  const before = await ctx.em.find(Paragraph, place, { orderBy: { ordinal: 'asc' }, disableIdentityMap: true });
  await ctx.em.nativeDelete(Paragraph, place);
  const paragraphs = input.paragraphs.map(({ text, heading, indicatorIds }, index) => {
    const words = { text: tidy(text), heading: heading ?? false, indicatorIds: [...(indicatorIds ?? [])] };
    return ctx.em.create(
      Paragraph,
      { ...partOf(plan), section, objectiveId, ordinal: index + 1, ...words },
      { persist: true },
    );
  });
  await raiseRevision(ctx, plan);
  await record(ctx, plan, { before: inTrail(before), after: { section, objectiveId, ...inTrail(paragraphs) } });
  return { paragraphs, plan };
}

const inTrail = (paragraphs: readonly Paragraph[]) => ({
  paragraphs: paragraphs.map(({ text }) => text),
  indicatorIds: paragraphs.flatMap(({ indicatorIds }) => indicatorIds),
});
