import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { flag, many, record } from '#kernel/objects.ts';
import { DocumentLineType } from './document.graphql.ts';
import { documentText } from './document-text.ts';
import { ParagraphType } from './paragraph.graphql.ts';
import type { Objective, Paragraph, Plan } from './plan.entity.ts';
import { ObjectiveType, PlanType } from './plan.graphql.ts';
import { paragraphsByPlan } from './plan.loaders.ts';
import { wholePlan } from './whole-plan.ts';

export const PlanWordsResolver = lookUps<Plan>(() => PlanType, {
  paragraphs: lookUp(
    many(record(ParagraphType, 'What stands under no objective, in the order of the document.')),
    async (plan, ctx) =>
      ((await paragraphsByPlan(ctx).load(plan.id)) ?? []).filter(({ objectiveId }) => objectiveId === null),
  ),
  document: lookUp(
    many(
      record(
        DocumentLineType,
        'Toàn văn: the decision with its annexes, line by line in the order in which it is printed.',
      ),
    ),
    async (plan, ctx) => documentText(await wholePlan(ctx, plan)),
  ),
});

export const ObjectiveWordsResolver = lookUps<Objective>(() => ObjectiveType, {
  paragraphs: lookUp(
    many(record(ParagraphType, 'Its lines in the list of objectives, then its words in the plan of measures.')),
    async (objective, ctx) => {
      const ofPlan = (await paragraphsByPlan(ctx).load(objective.planId)) ?? [];
      return ofPlan.filter(({ objectiveId }) => objectiveId === objective.id);
    },
  ),
});

export const ParagraphResolver = lookUps<Paragraph>(() => ParagraphType, {
  indicators: lookUp(
    many(record(IndicatorType, 'The indicators whose targets it states.')),
    async ({ indicatorIds }, ctx) => {
      const found = await Promise.all(indicatorIds.map((id) => indicatorById(ctx).load(id)));
      return found.filter((indicator) => indicator !== null);
    },
  ),
  unquantified: lookUp(
    flag('Chưa lượng hóa: a line of an objective that states no target; nothing is measured of it.'),
    ({ section, objectiveId, heading, indicatorIds }) =>
      section === 'OBJECTIVES' && objectiveId !== null && !heading && indicatorIds.length === 0,
  ),
});
