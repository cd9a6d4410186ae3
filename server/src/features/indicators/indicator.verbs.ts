import { loaderOf, ofProvince } from '#kernel/loader.ts';
import { kept, verb, verbs } from '#kernel/verbs.ts';
import { IndicatorRule } from './indicator.entity.ts';
import { IndicatorRuleType } from './indicator.graphql.ts';
import { SetIndicatorRuleInput } from './indicator.inputs.ts';
import { setIndicatorRule } from './set-indicator-rule.ts';

export const IndicatorVerbs = verbs({
  setIndicatorRule: verb({
    does: 'Says how an indicator is graded and scored from a day on: the unit whose own it is, or the province.',
    takes: SetIndicatorRuleInput,
    answers: { rule: kept(IndicatorRuleType, loaderOf(IndicatorRule, ofProvince)) },
    by: setIndicatorRule,
  }),
});
