import { type GradeStep, nameOfStep, namesOfStep, type Scoring } from '@dich/measure';
import { today } from '#kernel/context.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { flag, many, optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
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

export const GradedIndicatorResolver = lookUps<CatalogueIndicator>(() => IndicatorType, {
  grades: lookUp(
    optional(
      many(record(GradeStepType, 'Of GRADE: its own scale, worst first; null: one of the scales that are known.')),
    ),
    (indicator) => shown(indicator.grades),
  ),
  viewerMaySetRule: offered(
    'BEGINS',
    flag('Whether the viewer may say how it is graded and scored.'),
    (indicator, ctx) => maySetRule(ctx.actor, ctx.scope.level, indicator),
  ),
});

export const ScoringForAllQueries = queries({
  scoringForAll: query(
    record(ScoringForAllType, 'How the province scores all indicators that have no rule of their own, as it is today.'),
    {},
    async (ctx) => {
      const viewerMaySet = maySetRule(ctx.actor, ctx.scope.level, null);
      return { rule: (await rulesOn(ctx, [], today(ctx))).at(-1) ?? null, viewerMaySet };
    },
  ),
});

export const ScoringForAllLookUps = lookUps<ScoringForAll>(() => ScoringForAllType, {
  rule: lookUp(optional(record(IndicatorRuleType, 'Null: none was ever set.')), ({ rule }) => rule),
});

export const IndicatorRuleResolver = lookUps<IndicatorRule>(() => IndicatorRuleType, {
  indicator: related(
    optional(record(IndicatorType, 'Null: every one without a rule of its own.')),
    indicatorById,
    'indicatorId',
  ),
  grades: lookUp(optional(many(record(GradeStepType, 'Its scale, worst first; null: the catalogue’s.'))), (rule) =>
    shown(rule.grades),
  ),
});

export const ScoringResolver = lookUps<Scoring>(() => ScoringType, {
  bounds: lookUp(
    many(record(ColourBoundType, 'Of BANDS: rising; of LINEAR on its score. May be empty.')),
    (scoring) => scoring.bounds ?? [],
  ),
});
