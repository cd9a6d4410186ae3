import { colourInWords, type Rule, scoringInWords } from '@dich/measure';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PercentFormulaEnum } from '#features/indicators/indicator.graphql.ts';
import type { Target } from '#features/targets/target.entity.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import { type Context, today } from '#kernel/context.ts';
import { MessageType, shown } from '#kernel/message-type.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { DecimalScalar } from '#kernel/scalars.ts';
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
@Resolver(() => IndicatorValueType)
export class AttainmentResolver {
  @FieldResolver(() => TargetType, {
    nullable: true,
    description: 'The target it is judged by: what was assigned from above, else the unit’s own.',
  })
  target(@Root() value: IndicatorValue): Target | null {
    return value.target;
  }

  @FieldResolver(() => AttainmentEnum, { description: 'NOT_ASSESSED also where there is no target or no figure.' })
  attainment(@Root() value: IndicatorValue): string {
    return value.verdict?.attainment ?? 'NOT_ASSESSED';
  }

  @FieldResolver(() => String, {
    description: 'In words, by the state of the period: "vượt", "đạt", "chưa đạt", "không đạt"…',
  })
  attainmentLabel(@Root() value: IndicatorValue, @Ctx() ctx: Context): string {
    return sayIn(labelOf(value, value.verdict, today(ctx)), ctx.language);
  }

  @FieldResolver(() => Boolean, {
    description:
      'A unit that has not reported yet could still undo the verdict: "đạt (tạm tính)". False once it is final.',
  })
  provisional(@Root() value: IndicatorValue): boolean {
    return value.verdict?.provisional ?? false;
  }

  @FieldResolver(() => [AttainmentEnum], {
    description:
      'The verdicts that the missing units can still make of it, worst first; the verdict alone where none is missing.',
  })
  couldStill(@Root() value: IndicatorValue): readonly string[] {
    return value.verdict?.couldStill ?? [];
  }

  @FieldResolver(() => VerdictRuleEnum as object, {
    nullable: true,
    description: 'The form of target that gave the verdict; null where nothing was judged.',
  })
  rule(@Root() value: IndicatorValue): Rule | null {
    return value.verdict?.rule ?? null;
  }

  @FieldResolver(() => MessageType, { description: 'Why the verdict is what it is, with the numbers compared.' })
  reason(@Root() value: IndicatorValue, @Ctx() ctx: Context): MessageType {
    return shown(reasonOf(value.target, value.verdict), ctx.language);
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of target by the indicator’s formula, two places.',
  })
  percentOfTarget(@Root() value: IndicatorValue): string | null {
    return value.verdict?.percent?.value ?? null;
  }

  @FieldResolver(() => PercentFormulaEnum as object, {
    nullable: true,
    description: 'The formula of `percentOfTarget`.',
  })
  percentFormula(@Root() value: IndicatorValue): string | null {
    return value.verdict?.percent?.formula ?? null;
  }

  @FieldResolver(() => MessageType, {
    nullable: true,
    description: 'Why there is no `percentOfTarget`: a target of 0, a form without one. Null where there is one.',
  })
  whyNoPercent(@Root() value: IndicatorValue, @Ctx() ctx: Context): MessageType | null {
    const why = value.verdict?.whyNoPercent;
    return why ? shown(why, ctx.language) : null;
  }

  @FieldResolver(() => ScoreType, { nullable: true, description: 'Null where no rule of scoring stands.' })
  score(@Root() { indicator, score }: IndicatorValue, @Ctx() ctx: Context) {
    if (!score || !indicator.scoring) return null;
    const { rule, colour, whyNone } = score;
    const say = (message: Message) => sayIn(message, ctx.language);
    return {
      ...{ rule, score: score.score, colour, source: indicator.scoringFrom },
      ruleText: say(scoringInWords(indicator.scoring, indicator.unitOfMeasure)),
      colourText: colour && say(colourInWords(colour)),
      whyNone: whyNone && shown(whyNone, ctx.language),
    };
  }

  @FieldResolver(() => PaceEnum, {
    nullable: true,
    description:
      'Within the year: against completed phases or the share of the year. Null once a period stands for it.',
  })
  pace(@Root() value: IndicatorValue): string | null {
    return value.verdict?.onTrack?.state ?? null;
  }

  @FieldResolver(() => MessageType, { nullable: true, description: 'What the pace was compared with.' })
  paceReason(@Root() value: IndicatorValue, @Ctx() ctx: Context): MessageType | null {
    const reason = value.verdict?.onTrack?.reason;
    return reason ? shown(reason, ctx.language) : null;
  }

  @FieldResolver(() => StrivenType, { nullable: true, description: 'Null where only one target stands.' })
  striven(@Root() value: IndicatorValue, @Ctx() ctx: Context) {
    if (!value.striven) return null;
    const { target, verdict } = value.striven;
    return {
      target,
      attainment: verdict?.attainment ?? 'NOT_ASSESSED',
      attainmentLabel: sayIn(labelOf(value, verdict, today(ctx)), ctx.language),
      reason: shown(reasonOf(target, verdict), ctx.language),
    };
  }
}
