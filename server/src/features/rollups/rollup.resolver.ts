import { attainmentLabel } from '@dich/measure';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { IndicatorType, PercentFormulaEnum } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import type { Target } from '#features/targets/target.entity.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { DecimalScalar } from '#kernel/scalars.ts';
import { type Board, boardOf } from './board.ts';
import { displayOf } from './display.ts';
import { type IndicatorValue, partsOf, valuesOf } from './indicator-value.ts';
import { stateOf } from './judge-value.ts';
import { AttainmentEnum, BoardType, IndicatorValueType, PaceEnum, RestatementType } from './rollup.graphql.ts';

@Resolver(() => IndicatorValueType)
export class RollupResolver {
  @Query(() => BoardType, {
    nullable: true,
    description: 'Bảng theo dõi of a unit, the viewer’s own unless told. Null: no such unit or period.',
  })
  async board(
    @Ctx() ctx: Context,
    @Arg('periodId', () => ID) periodId: string,
    @Arg('unitId', () => ID, { nullable: true }) unitId?: string | null,
  ): Promise<Board | null> {
    const period = await periodById(ctx).load(periodId);
    const unit = period && (await unitOn(ctx, unitId ?? ctx.actor.unitId, dayFor(ctx, period.endsOn)));
    return unit && boardOf(ctx, unit, period);
  }

  @Query(() => IndicatorValueType, { nullable: true })
  async indicatorValue(
    @Ctx() ctx: Context,
    @Arg('unitId', () => ID) unitId: string,
    @Arg('indicatorId', () => ID) indicatorId: string,
    @Arg('periodId', () => ID) periodId: string,
  ): Promise<IndicatorValue | null> {
    const [period, indicator] = [await periodById(ctx).load(periodId), await indicatorById(ctx).load(indicatorId)];
    const unit = period && (await unitOn(ctx, unitId, dayFor(ctx, period.endsOn)));
    if (!unit || !indicator) return null;
    return (await valuesOf(ctx, { unit, indicators: [indicator], period }))[0] ?? null;
  }

  @FieldResolver(() => IndicatorType)
  indicator(@Root() value: IndicatorValue): CatalogueIndicator {
    return value.indicator;
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description: 'The target it is judged by: what was assigned from above, else the unit’s own.',
  })
  target(@Root() value: IndicatorValue): Target | null {
    return value.target;
  }

  @FieldResolver(() => AttainmentEnum as object)
  attainment(@Root() value: IndicatorValue): string {
    return value.verdict?.attainment ?? 'NOT_ASSESSED';
  }

  @FieldResolver(() => String, {
    description: 'In words, by the state of the period: "vượt", "đạt", "chưa đạt", "không đạt"…',
  })
  attainmentLabel(@Root() value: IndicatorValue, @Ctx() ctx: Context): string {
    return attainmentLabel(
      value.verdict?.attainment ?? 'NOT_ASSESSED',
      stateOf(value.period, value.indicator, today(ctx)).state,
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The row of the table of target forms that gave the verdict.',
  })
  rule(@Root() value: IndicatorValue): string | null {
    return value.verdict?.rule ?? null;
  }

  @FieldResolver(() => String, { description: 'Why the verdict is what it is, with the numbers compared.' })
  reason(@Root() value: IndicatorValue): string {
    return value.verdict?.reason ?? 'Chưa có mức chỉ tiêu để đối chiếu.';
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of target by the indicator’s formula, two places.',
  })
  percentOfTarget(@Root() value: IndicatorValue): string | null {
    return value.verdict?.percent?.value ?? null;
  }

  @FieldResolver(() => PercentFormulaEnum as object, { nullable: true })
  percentFormula(@Root() value: IndicatorValue): string | null {
    return value.verdict?.percent?.formula ?? null;
  }

  @FieldResolver(() => PaceEnum as object, {
    nullable: true,
    description: 'Within the year; null once the period stands for the year.',
  })
  pace(@Root() value: IndicatorValue): string | null {
    return value.verdict?.onTrack?.state ?? null;
  }

  @FieldResolver(() => RestatementType, { nullable: true })
  restated(@Root() { correction, before, indicator, unit, display }: IndicatorValue): RestatementType | null {
    if (!correction) return null;
    const printed = before && displayOf(indicator, before, unit.level === 'COMMUNE');
    return { before: printed, after: display, at: correction.at, reason: correction.reason };
  }

  @FieldResolver(() => [IndicatorValueType], {
    description:
      'Why: the values of the direct sub-units it was made of, gaps included. Empty where it is not rolled up.',
  })
  parts(@Root() value: IndicatorValue, @Ctx() ctx: Context): Promise<IndicatorValue[]> {
    return partsOf(ctx, value);
  }
}

/** Units are those of the period's last day, or of today while it runs. */
const dayFor = (ctx: Context, endsOn: string): string => (endsOn < today(ctx) ? endsOn : today(ctx));
