import type { Room } from '#kernel/room.ts';
import { Indicator, IndicatorEdition, IndicatorRule } from './indicator.entity.ts';
import { IndicatorResolver } from './indicator.resolver.ts';
import { IndicatorVerbs } from './indicator.verbs.ts';
import {
  GradedIndicatorResolver,
  IndicatorRuleResolver,
  ScoringForAllResolver,
  ScoringResolver,
} from './indicator-rule.resolver.ts';

export const room: Room = {
  resolvers: [
    IndicatorResolver,
    GradedIndicatorResolver,
    IndicatorRuleResolver,
    ScoringForAllResolver,
    ScoringResolver,
    IndicatorVerbs,
  ],
  entities: [Indicator, IndicatorEdition, IndicatorRule],
};
