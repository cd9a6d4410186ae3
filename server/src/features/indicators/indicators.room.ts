import { type Room, resolversIn } from '#kernel/room.ts';
import { catalogueSheet } from './catalogue-sheet.ts';
import { Indicator, IndicatorEdition, IndicatorRule } from './indicator.entity.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import * as indicator from './indicator.resolver.ts';
import { IndicatorVerbs } from './indicator.verbs.ts';
import { IndicatorLink } from './indicator-link.entity.ts';
import * as indicatorLink from './indicator-link.resolver.ts';
import * as indicatorRule from './indicator-rule.resolver.ts';
import { indicatorSetUp } from './indicator-set-up.ts';
import * as proposedIndicator from './proposed-indicator.resolver.ts';
import { RegimeAsking } from './regime-asking.entity.ts';

export const room: Room = {
  resolvers: [...resolversIn(indicator, indicatorRule, indicatorLink, proposedIndicator), IndicatorVerbs],
  rights: {
    CREATE_INDICATOR: {
      begins: true,
      means: 'It makes and changes indicators of its unit (createIndicator).',
      may: mayKeepIndicators,
    },
  },
  entities: [Indicator, IndicatorEdition, IndicatorLink, IndicatorRule, RegimeAsking],
  setUp: indicatorSetUp,
  sheets: [catalogueSheet],
};
