import { loaderOf, ofProvince } from '#kernel/loader.ts';
import { kept, told, verb, verbs } from '#kernel/verbs.ts';
import { CreateIndicatorInput } from './create-indicator.inputs.ts';
import { createIndicator } from './create-indicator.ts';
import { IndicatorRule } from './indicator.entity.ts';
import { IndicatorRuleType, IndicatorType } from './indicator.graphql.ts';
import { SetIndicatorRuleInput } from './indicator.inputs.ts';
import { indicatorById } from './indicator.loaders.ts';
import { setIndicatorRule } from './set-indicator-rule.ts';

export const IndicatorVerbs = verbs({
  createIndicator: verb({
    does: 'Makes an indicator of the actor’s unit, read by it and every unit below; a province thereby publishes it. What is not stated is told by its words; what they leave open is asked (AMBIGUOUS).',
    takes: CreateIndicatorInput,
    answers: {
      indicator: kept(IndicatorType, indicatorById),
      understood: told<string>(() => String, 'What was understood, in one sentence in the reader’s language.'),
    },
    by: createIndicator,
  }),
  setIndicatorRule: verb({
    does: 'Says how an indicator is graded and scored from a day on: the unit whose own it is, or the province.',
    takes: SetIndicatorRuleInput,
    answers: { rule: kept(IndicatorRuleType, loaderOf(IndicatorRule, ofProvince)) },
    by: setIndicatorRule,
  }),
});
