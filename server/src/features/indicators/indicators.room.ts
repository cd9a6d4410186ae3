import { type Room, resolversIn } from '#kernel/room.ts';
import { Indicator, IndicatorEdition, IndicatorRule } from './indicator.entity.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import * as indicator from './indicator.resolver.ts';
import { IndicatorVerbs } from './indicator.verbs.ts';
import * as indicatorRule from './indicator-rule.resolver.ts';
import { indicatorSetUp } from './indicator-set-up.ts';
import * as proposedIndicator from './proposed-indicator.resolver.ts';

export const room: Room = {
  resolvers: [...resolversIn(indicator, indicatorRule, proposedIndicator), IndicatorVerbs],
  rights: {
    CREATE_INDICATOR: {
      means: 'It makes and changes indicators of its unit (createIndicator).',
      may: mayKeepIndicators,
    },
  },
  entities: [Indicator, IndicatorEdition, IndicatorRule],
  setUp: indicatorSetUp,
};
