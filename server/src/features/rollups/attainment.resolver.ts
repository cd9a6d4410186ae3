import { colourInWords, scoringInWords } from '@dich/measure';
import { PercentFormulaEnum } from '#features/indicators/indicator.graphql.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import { asOfIt } from '#kernel/as-of.ts';
import { today } from '#kernel/context.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { message, said, shown } from '#kernel/message-type.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { decimal, flag, many, oneOf, optional, record, text } from '#kernel/objects.ts';
import { labelOf, reasonOf } from './attainment-words.ts';
import type { IndicatorValue } from './indicator-value.ts';
import {
  AttainmentEnum,
  IndicatorValueType,
  PaceEnum,
  ScoreType,
  StrivenType,
  VerdictRuleEnum,
} from './rollup.graphql.ts';

/** How a value stands against its target. */
export const AttainmentResolver = lookUps<IndicatorValue>(
  () => IndicatorValueType,
  {
    target: lookUp(
      optional(record(TargetType, 'The target it is judged by: what was assigned from above, else the unit’s own.')),
      (value) => value.target,
    ),
    attainment: lookUp(
      oneOf(AttainmentEnum, 'NOT_ASSESSED also where there is no target or no figure.'),
      (value) => value.verdict?.attainment ?? 'NOT_ASSESSED',
    ),
    attainmentLabel: lookUp(
      text('In words, by the state of the period: "vượt", "đạt", "chưa đạt", "không đạt"…'),
      (value, ctx) => sayIn(labelOf(value, value.verdict, today(ctx)), ctx.language),
    ),
    provisional: lookUp(
      flag('A unit that has not reported yet could still undo the verdict: "đạt (tạm tính)". False once it is final.'),
      (value) => value.verdict?.provisional ?? false,
    ),
    couldStill: lookUp(
      many(
        oneOf(
          AttainmentEnum,
          'The verdicts that the missing units can still make of it, worst first; the verdict alone where none is missing.',
        ),
      ),
      (value) => value.verdict?.couldStill ?? [],
    ),
    rule: lookUp(
      optional(oneOf(VerdictRuleEnum, 'The form of target that gave the verdict; null where nothing was judged.')),
      (value) => value.verdict?.rule ?? null,
    ),
    reason: said(message('Why the verdict is what it is, with the numbers compared.'), (value) =>
      reasonOf(value.target, value.verdict),
    ),
    percentOfTarget: lookUp(
      optional(decimal('Percent of target by the indicator’s formula, two places.')),
      (value) => value.verdict?.percent?.value ?? null,
    ),
    percentFormula: lookUp(
      optional(oneOf(PercentFormulaEnum, 'The formula of `percentOfTarget`.')),
      (value) => value.verdict?.percent?.formula ?? null,
    ),
    whyNoPercent: said(
      optional(
        message('Why there is no `percentOfTarget`: a target of 0, a form without one. Null where there is one.'),
      ),
      (value) => value.verdict?.whyNoPercent,
    ),
    score: lookUp(optional(record(ScoreType, 'Null where no rule of scoring stands.')), ({ indicator, score }, ctx) => {
      if (!score || !indicator.scoring) return null;
      const { rule, colour, whyNone } = score;
      const say = (message: Message) => sayIn(message, ctx.language);
      return {
        ...{ rule, score: score.score, colour, source: indicator.scoringFrom },
        ruleText: say(scoringInWords(indicator.scoring, indicator.unitOfMeasure)),
        colourText: colour && say(colourInWords(colour)),
        whyNone: whyNone && shown(whyNone, ctx.language),
      };
    }),
    pace: lookUp(
      optional(
        oneOf(
          PaceEnum,
          'Within the year: against completed phases or the share of the year. Null once a period stands for it.',
        ),
      ),
      (value) => value.verdict?.onTrack?.state ?? null,
    ),
    paceReason: said(optional(message('What the pace was compared with.')), (value) => value.verdict?.onTrack?.reason),
    striven: lookUp(optional(record(StrivenType, 'Null where only one target stands.')), (value, ctx) => {
      if (!value.striven) return null;
      const { target, verdict } = value.striven;
      return {
        target,
        attainment: verdict?.attainment ?? 'NOT_ASSESSED',
        attainmentLabel: sayIn(labelOf(value, verdict, today(ctx)), ctx.language),
        reason: shown(reasonOf(target, verdict), ctx.language),
      };
    }),
  },
  asOfIt,
);
