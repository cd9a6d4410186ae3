import { loaderOf, ofProvince } from '#kernel/loader.ts';
import { kept, keptAll, told, verb, verbs } from '#kernel/verbs.ts';
import { adoptIndicators } from './adopt-indicators.ts';
import { copyIndicators } from './copy-indicators.ts';
import { CreateIndicatorInput } from './create-indicator.inputs.ts';
import { createIndicator } from './create-indicator.ts';
import { endIndicatorLink } from './end-indicator-link.ts';
import { IndicatorRule } from './indicator.entity.ts';
import { IndicatorRuleType, IndicatorType } from './indicator.graphql.ts';
import { AdoptIndicatorsInput, CopyIndicatorsInput, SetIndicatorRuleInput } from './indicator.inputs.ts';
import { indicatorById } from './indicator.loaders.ts';
import { IndicatorLink } from './indicator-link.entity.ts';
import { IndicatorLinkType } from './indicator-link.graphql.ts';
import { EndIndicatorLinkInput, LinkIndicatorInput } from './indicator-link.inputs.ts';
import { linkIndicator } from './link-indicator.ts';
import { SetOwnAskingInput } from './regime-asking.inputs.ts';
import { setIndicatorRule } from './set-indicator-rule.ts';
import { setOwnAsking } from './set-own-asking.ts';
import { UpdateIndicatorInput } from './update-indicator.inputs.ts';
import { updateIndicator } from './update-indicator.ts';

export const IndicatorVerbs = verbs({
  createIndicator: verb({
    does: 'Makes an indicator of the actor’s unit, read by it and every unit below; a province thereby publishes it. What is not stated is told by its words; what they leave open is asked (AMBIGUOUS).',
    afterEnd: 'BEGINS',
    takes: CreateIndicatorInput,
    answers: {
      indicator: kept(IndicatorType, indicatorById),
      understood: told<string>(() => String, 'What was understood, in one sentence in the reader’s language.'),
    },
    by: createIndicator,
  }),
  adoptIndicators: verb({
    does: 'Makes some of the proposed indicators the unit’s own; what is wrong with each is told at its place.',
    afterEnd: 'BEGINS',
    takes: AdoptIndicatorsInput,
    answers: { indicators: keptAll(IndicatorType, indicatorById) },
    by: adoptIndicators,
  }),
  copyIndicators: verb({
    does: 'Makes indicators that units below keep for themselves the unit’s own, as they were typed, each naming where it is from; what is wrong with each is told at its place.',
    afterEnd: 'BEGINS',
    takes: CopyIndicatorsInput,
    answers: { indicators: keptAll(IndicatorType, indicatorById) },
    by: copyIndicators,
  }),
  updateIndicator: verb({
    does: 'Says what an indicator of the actor’s unit means from a day on, as a new edition; without a day its words are corrected.',
    afterEnd: 'BEGINS',
    takes: UpdateIndicatorInput,
    answers: { indicator: kept(IndicatorType, indicatorById, 'As it is today.') },
    by: updateIndicator,
  }),
  setOwnAsking: verb({
    does: 'Lets regimes of the actor’s unit ask for an indicator that another regime supplies, from a day on, whoever keeps it.',
    afterEnd: 'BEGINS',
    takes: SetOwnAskingInput,
    answers: { indicator: kept(IndicatorType, indicatorById, 'As it is today.') },
    by: setOwnAsking,
  }),
  linkIndicator: verb({
    does: 'Says what an indicator of the actor’s unit is to one that is kept above it, from a day on.',
    afterEnd: 'BEGINS',
    takes: LinkIndicatorInput,
    answers: { link: kept(IndicatorLinkType, loaderOf(IndicatorLink, ofProvince)) },
    by: linkIndicator,
  }),
  endIndicatorLink: verb({
    does: 'Says the last day on which a link holds; periods until then are compared as before.',
    afterEnd: 'BEGINS',
    takes: EndIndicatorLinkInput,
    answers: { link: kept(IndicatorLinkType, loaderOf(IndicatorLink, ofProvince)) },
    by: endIndicatorLink,
  }),
  setIndicatorRule: verb({
    does: 'Says how an indicator is graded and scored from a day on: the unit whose own it is, or the province.',
    afterEnd: 'BEGINS',
    takes: SetIndicatorRuleInput,
    answers: { rule: kept(IndicatorRuleType, loaderOf(IndicatorRule, ofProvince)) },
    by: setIndicatorRule,
  }),
});
