import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Period } from '#features/periods/period.entity.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { type IndicatorValue, valuesOf } from '#features/rollups/indicator-value.ts';
import { dayOfPeriod } from '#features/rollups/period-state.ts';
import { IndicatorValueType } from '#features/rollups/rollup.graphql.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import type { Context } from '#kernel/context.ts';
import { AttainmentSpreadType, ComparisonType } from './analytics.graphql.ts';
import { type AttainmentSpread, spreadOf } from './attainment-spread.ts';
import { type Comparison, compareUnits, indicatorsByName } from './comparison.ts';
import { periodOfYear } from './period-of-year.ts';

@Resolver(() => UnitType)
export class AnalyticsResolver {
  @Query(() => ComparisonType, { nullable: true, description: 'Null: no such period.' })
  async comparison(
    @Ctx() ctx: Context,
    @Arg('unitIds', () => [ID]) unitIds: string[],
    @Arg('indicatorIds', () => [String], { description: 'Codes or ids.' }) indicatorIds: string[],
    @Arg('periodId', () => ID) periodId: string,
  ): Promise<Comparison | null> {
    const period = await periodById(ctx).load(periodId);
    return period && compareUnits(ctx, { unitIds, indicators: indicatorIds, period });
  }

  @Query(() => [AttainmentSpreadType], {
    nullable: true,
    description:
      'How all units without sub-units at and below a unit stand against their targets, one per indicator in the order asked, at most 100. Null: no such unit or period, or not for this viewer.',
  })
  async attainmentSpread(
    @Ctx() ctx: Context,
    @Arg('unitId', () => ID) unitId: string,
    @Arg('indicators', () => [String], { description: 'Codes or ids; unknown ones are left out.' })
    indicators: string[],
    @Arg('periodId', () => ID) periodId: string,
  ): Promise<AttainmentSpread[] | null> {
    const period = await periodById(ctx).load(periodId);
    const unit = period && (await unitOn(ctx, unitId, dayOfPeriod(ctx, period)));
    return unit && spreadOf(ctx, { unit, indicators, period });
  }

  @FieldResolver(() => [IndicatorValueType], {
    description:
      'Values of the indicators (codes or ids) for a period, or for a year: its official figures from the day after they are due, its estimate before. Nested below children to any depth it costs no more statements.',
  })
  async values(
    @Root() unit: UnitVersion,
    @Ctx() ctx: Context,
    @Arg('indicators', () => [String]) names: string[],
    @Arg('year', () => Int, { nullable: true }) year?: number | null,
    @Arg('periodId', () => ID, { nullable: true }) periodId?: string | null,
  ): Promise<IndicatorValue[]> {
    const question = await questionOf(ctx, names, year ?? null, periodId ?? null);
    return question ? valuesOf(ctx, { unit, ...question }) : [];
  }
}

type Question = Awaited<ReturnType<typeof resolveQuestion>>;
const questions = new WeakMap<object, Map<string, Promise<Question>>>();

/** The same arguments stand at every level of a nested query; they are looked up once. */
function questionOf(ctx: Context, names: string[], year: number | null, periodId: string | null): Promise<Question> {
  const asked = questions.get(ctx.em) ?? new Map<string, Promise<Question>>();
  questions.set(ctx.em, asked);
  const name = JSON.stringify([names, year, periodId]);
  const known = asked.get(name) ?? resolveQuestion(ctx, names, year, periodId);
  asked.set(name, known);
  return known;
}

async function resolveQuestion(ctx: Context, names: string[], year: number | null, periodId: string | null) {
  const period: Period | null =
    periodId !== null ? await periodById(ctx).load(periodId) : year !== null ? await periodOfYear(ctx, year) : null;
  return period && { indicators: await indicatorsByName(ctx, names, dayOfPeriod(ctx, period)), period };
}
