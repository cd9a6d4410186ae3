import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById, indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import type { Figure, Report } from '#features/reports/report.entity.ts';
import { FigureType, ReportType } from '#features/reports/report.graphql.ts';
import { reportById } from '#features/reports/report.loaders.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import type { Context } from '#kernel/context.ts';
import { MessageType, shown } from '#kernel/message-type.ts';
import { DecimalScalar } from '#kernel/scalars.ts';
import { type AllExpected, onAllExpected } from './all-expected.ts';
import { type Board, boardOf } from './board.ts';
import { displayOf, displayOfValue, plainNumberOf } from './display.ts';
import { incomputable } from './incomputable.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { howMade } from './over-units.ts';
import { countedFigure, differenceOf, typedFigure } from './own-figures.ts';
import { AllExpectedType, BoardType, IndicatorValueType, RestatementType } from './rollup.graphql.ts';
import { partsOf, valuesOf } from './values-of.ts';

@Resolver(() => IndicatorValueType)
export class RollupResolver {
  @Query(() => BoardType, {
    nullable: true,
    description:
      'Bảng theo dõi of a unit, the viewer’s own unless told. Null: no such unit or period, or not for this viewer.',
  })
  async board(
    @Ctx() ctx: Context,
    @Arg('periodId', () => ID, { description: 'The period shown.' }) periodId: string,
    @Arg('unitId', () => ID, { nullable: true, description: 'Left out: the viewer’s own unit.' })
    unitId?: string | null,
  ): Promise<Board | null> {
    const period = await periodById(ctx).load(periodId);
    const unit = period && (await unitOn(ctx, unitId ?? ctx.actor.unitId, dayOfPeriod(ctx, period)));
    return unit && boardOf(ctx, unit, period);
  }

  @Query(() => IndicatorValueType, {
    nullable: true,
    description: 'Null: no such unit, indicator or period, or not for this viewer.',
  })
  async indicatorValue(
    @Ctx() ctx: Context,
    @Arg('unitId', () => ID, { description: 'Whose number it is.' }) unitId: string,
    @Arg('indicatorId', () => ID, { description: 'What is counted.' }) indicatorId: string,
    @Arg('periodId', () => ID, { description: 'For which period.' }) periodId: string,
  ): Promise<IndicatorValue | null> {
    const period = await periodById(ctx).load(periodId);
    if (!period) return null;
    const on = dayOfPeriod(ctx, period);
    const [unit, indicator] = [await unitOn(ctx, unitId, on), await indicatorOn(ctx).load({ indicatorId, on })];
    return unit && indicator && ((await valuesOf(ctx, { unit, indicators: [indicator], period }))[0] ?? null);
  }

  @FieldResolver(() => IndicatorType, { description: 'In the meaning it had at the end of the period.' })
  indicator(@Root() value: IndicatorValue): CatalogueIndicator {
    return value.indicator;
  }

  @FieldResolver(() => String, {
    description: 'As officials print it: "1.809,5 tỷ đồng", "92,4%", "đạt"; "–" for a gap.',
  })
  display(@Root() value: IndicatorValue, @Ctx() ctx: Context): string {
    return displayOfValue(value, ctx.language);
  }

  @FieldResolver(() => Int, { description: 'How many places should have an accepted figure in it.' })
  expected(@Root() value: IndicatorValue): number {
    return value.expectedPlaces.length;
  }

  @FieldResolver(() => Int, { description: 'How many of them have.' })
  reporting(@Root() value: IndicatorValue): number {
    return value.expectedPlaces.length - value.missing.length;
  }

  @FieldResolver(() => MessageType, { description: 'How the number came about.' })
  async howMade(@Root() { indicator, rolledUp }: IndicatorValue, @Ctx() ctx: Context): Promise<MessageType> {
    const weight = rolledUp && indicator.weightIndicatorId;
    const named = weight ? ((await indicatorById(ctx).load(weight))?.name ?? null) : null;
    return shown(howMade(indicator, rolledUp, named), ctx.language);
  }

  @FieldResolver(() => MessageType, { nullable: true, description: 'Why there is no number; null when there is.' })
  async incomputable(@Root() value: IndicatorValue, @Ctx() ctx: Context): Promise<MessageType | null> {
    const why = await incomputable(ctx, value);
    return why && shown(why, ctx.language);
  }

  @FieldResolver(() => AllExpectedType, {
    nullable: true,
    description:
      'Of a ratio over units, its second basis; numerator and denominator above are the first. Null where the denominator of a silent unit is not known.',
  })
  onAllExpected(@Root() value: IndicatorValue, @Ctx() ctx: Context): Promise<AllExpected | null> {
    return onAllExpected(ctx, value);
  }

  @FieldResolver(() => FigureType, {
    nullable: true,
    description: 'The unit’s own accepted figure that is counted: its value, or its departments’ part of a roll-up.',
  })
  figure(@Root() value: IndicatorValue, @Ctx() ctx: Context): Promise<Figure | null> {
    return countedFigure(ctx, value);
  }

  @FieldResolver(() => ReportType, { nullable: true, description: 'The report that `figure` stands in.' })
  async report(@Root() value: IndicatorValue, @Ctx() ctx: Context): Promise<Report | null> {
    const figure = await countedFigure(ctx, value);
    return figure && reportById(ctx).load(figure.reportId);
  }

  @FieldResolver(() => FigureType, {
    nullable: true,
    description: 'What the unit typed beside the number served: kept and shown, never added.',
  })
  typed(@Root() value: IndicatorValue, @Ctx() ctx: Context): Promise<Figure | null> {
    return typedFigure(ctx, value);
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      '`typed` minus the number served, in the indicator’s unit of measure; of percentages in percentage points, two places.',
  })
  difference(@Root() value: IndicatorValue, @Ctx() ctx: Context): Promise<string | null> {
    return differenceOf(ctx, value);
  }

  @FieldResolver(() => RestatementType, { nullable: true, description: 'Null: no part of it was corrected.' })
  restated(
    @Root() { correction, before, ...value }: IndicatorValue,
    @Ctx() { language }: Context,
  ): RestatementType | null {
    if (!correction || !before) return null;
    const { indicator } = value;
    return {
      before: plainNumberOf(indicator, before),
      after: plainNumberOf(indicator, value),
      beforeDisplay: displayOf(indicator, before, language),
      afterDisplay: displayOf(indicator, value, language),
      at: correction.at,
      reason: correction.reason,
    };
  }

  @FieldResolver(() => [IndicatorValueType], {
    description:
      'Why: the values of the direct sub-units it was made of, gaps included (of a composite, its members). Empty where it is the unit’s own figure.',
  })
  parts(@Root() value: IndicatorValue, @Ctx() ctx: Context): Promise<IndicatorValue[]> {
    return partsOf(ctx, value);
  }
}
