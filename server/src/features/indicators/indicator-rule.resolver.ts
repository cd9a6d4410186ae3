import { type GradeStep, nameOfStep, namesOfStep, type Scoring } from '@dich/measure';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Context, today } from '#kernel/context.ts';
import type { IndicatorRule } from './indicator.entity.ts';
import {
  ColourBoundType,
  GradeStepType,
  IndicatorRuleType,
  IndicatorType,
  ScoringForAllType,
  ScoringType,
} from './indicator.graphql.ts';
import { indicatorById } from './indicator.loaders.ts';
import { maySetRule } from './indicator.policy.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import { rulesOn } from './indicator-rule.queries.ts';

interface ScoringForAll {
  rule: IndicatorRule | null;
  viewerMaySet: boolean;
}

const shown = (steps: readonly GradeStep[] | null) =>
  steps?.map((step) => ({ name: nameOfStep(step), also: namesOfStep(step).slice(1) })) ?? null;

@Resolver(() => IndicatorType)
export class GradedIndicatorResolver {
  @FieldResolver(() => [GradeStepType], {
    nullable: true,
    description: 'Of GRADE: its own scale, worst first; null: one of the scales that are known.',
  })
  grades(@Root() indicator: CatalogueIndicator) {
    return shown(indicator.grades);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may say how it is graded and scored.' })
  viewerMaySetRule(@Root() indicator: CatalogueIndicator, @Ctx() ctx: Context): boolean {
    return maySetRule(ctx.actor, ctx.scope.level, indicator);
  }
}

@Resolver(() => ScoringForAllType)
export class ScoringForAllResolver {
  @Query(() => ScoringForAllType, {
    description: 'How the province scores all indicators that have no rule of their own, as it is today.',
  })
  async scoringForAll(@Ctx() ctx: Context): Promise<ScoringForAll> {
    const viewerMaySet = maySetRule(ctx.actor, ctx.scope.level, null);
    return { rule: (await rulesOn(ctx, [], today(ctx))).at(-1) ?? null, viewerMaySet };
  }

  @FieldResolver(() => IndicatorRuleType, { nullable: true, description: 'Null: none was ever set.' })
  rule(@Root() { rule }: ScoringForAll): IndicatorRule | null {
    return rule;
  }
}

@Resolver(() => IndicatorRuleType)
export class IndicatorRuleResolver {
  @FieldResolver(() => IndicatorType, { nullable: true, description: 'Null: every one without a rule of its own.' })
  indicator(@Root() rule: IndicatorRule, @Ctx() ctx: Context): Promise<CatalogueIndicator | null> | null {
    return rule.indicatorId === null ? null : indicatorById(ctx).load(rule.indicatorId);
  }

  @FieldResolver(() => [GradeStepType], {
    nullable: true,
    description: 'Its scale, worst first; null: the catalogue’s.',
  })
  grades(@Root() rule: IndicatorRule) {
    return shown(rule.grades);
  }
}

@Resolver(() => ScoringType)
export class ScoringResolver {
  @FieldResolver(() => [ColourBoundType], { description: 'Of BANDS: rising; of LINEAR on its score. May be empty.' })
  bounds(@Root() scoring: Scoring): Scoring['bounds'] {
    return scoring.bounds ?? [];
  }
}
