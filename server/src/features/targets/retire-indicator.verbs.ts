import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { kept, verb, verbs } from '#kernel/verbs.ts';
import { mergeIndicators } from './merge-indicators.ts';
import { MergeIndicatorsInput, RetireIndicatorInput, ReviveIndicatorInput } from './retire-indicator.inputs.ts';
import { retireIndicator } from './retire-indicator.ts';
import { reviveIndicator } from './revive-indicator.ts';

const answers = { indicator: kept(IndicatorType, indicatorById) };

export const RetireIndicatorVerbs = verbs({
  retireIndicator: verb({
    does: 'Thôi dùng: from a day on an indicator of the actor’s unit is not planned with nor asked for; refused (CONFLICT) with all that has to be done first.',
    afterEnd: 'BEGINS',
    takes: RetireIndicatorInput,
    answers,
    by: retireIndicator,
  }),
  mergeIndicators: verb({
    does: 'Nhập chỉ tiêu: from a day on another indicator of the unit, which means the same, is used instead; the unit’s drafts name it. Refused (INVALID) with every difference.',
    afterEnd: 'BEGINS',
    takes: MergeIndicatorsInput,
    answers,
    by: mergeIndicators,
  }),
  reviveIndicator: verb({
    does: 'Dùng lại: takes back that an indicator is retired, before its day has come.',
    afterEnd: 'BEGINS',
    takes: ReviveIndicatorInput,
    answers,
    by: reviveIndicator,
  }),
});
