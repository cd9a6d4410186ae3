import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Context } from '#kernel/context.ts';
import { DocumentLineType } from './document.graphql.ts';
import { type DocumentLine, documentText } from './document-text.ts';
import { ParagraphType } from './paragraph.graphql.ts';
import type { Objective, Paragraph, Plan } from './plan.entity.ts';
import { ObjectiveType, PlanType } from './plan.graphql.ts';
import { decisionById, objectivesByPlan, paragraphsByPlan, tasksByPlan } from './plan.loaders.ts';

@Resolver(() => PlanType)
export class PlanWordsResolver {
  @FieldResolver(() => [ParagraphType], {
    description: 'What stands under no objective, in the order of the document.',
  })
  async paragraphs(@Root() plan: Plan, @Ctx() ctx: Context): Promise<Paragraph[]> {
    return ((await paragraphsByPlan(ctx).load(plan.id)) ?? []).filter(({ objectiveId }) => objectiveId === null);
  }

  @FieldResolver(() => [DocumentLineType], {
    description: 'Toàn văn: the decision with its annexes, line by line in the order in which it is printed.',
  })
  async document(@Root() plan: Plan, @Ctx() ctx: Context): Promise<DocumentLine[]> {
    const [decision, objectives, paragraphs, tasks] = await Promise.all([
      plan.decisionId === null ? null : decisionById(ctx).load(plan.decisionId),
      objectivesByPlan(ctx).load(plan.id),
      paragraphsByPlan(ctx).load(plan.id),
      tasksByPlan(ctx).load(plan.id),
    ]);
    const parts = { objectives: objectives ?? [], paragraphs: paragraphs ?? [], tasks: tasks ?? [] };
    return documentText({ plan, decision, ...parts });
  }
}

@Resolver(() => ObjectiveType)
export class ObjectiveWordsResolver {
  @FieldResolver(() => [ParagraphType], {
    description: 'Its lines in the list of objectives, then its words in the plan of measures.',
  })
  async paragraphs(@Root() objective: Objective, @Ctx() ctx: Context): Promise<Paragraph[]> {
    const ofPlan = (await paragraphsByPlan(ctx).load(objective.planId)) ?? [];
    return ofPlan.filter(({ objectiveId }) => objectiveId === objective.id);
  }
}

@Resolver(() => ParagraphType)
export class ParagraphResolver {
  @FieldResolver(() => [IndicatorType], { description: 'The indicators whose targets it states.' })
  async indicators(@Root() { indicatorIds }: Paragraph, @Ctx() ctx: Context): Promise<CatalogueIndicator[]> {
    const found = await Promise.all(indicatorIds.map((id) => indicatorById(ctx).load(id)));
    return found.filter((indicator) => indicator !== null);
  }

  @FieldResolver(() => Boolean, {
    description: 'Chưa lượng hóa: a line of an objective that states no target; nothing is measured of it.',
  })
  unquantified(@Root() { section, objectiveId, heading, indicatorIds }: Paragraph): boolean {
    return section === 'OBJECTIVES' && objectiveId !== null && !heading && indicatorIds.length === 0;
  }
}
