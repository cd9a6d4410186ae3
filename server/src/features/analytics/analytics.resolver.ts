import { WHICH_INDICATORS } from '#features/indicators/indicator.graphql.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { type IndicatorNames, namedIndicators, namesIn } from '#features/indicators/named-indicators.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { PeriodKindEnum } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { timeInWords } from '#features/periods/period.messages.ts';
import { IndicatorValueType } from '#features/rollups/rollup.graphql.ts';
import type { Time } from '#features/rollups/times.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { AbsenceType, UnitType } from '#features/units/unit.graphql.ts';
import { absenceOf } from '#features/units/unit.loaders.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { asItWas, asOfDay } from '#kernel/as-of.ts';
import type { Context } from '#kernel/context.ts';
import { loader } from '#kernel/loader.ts';
import { lookUp, lookUpBy, lookUps } from '#kernel/look-ups.ts';
import { sayIn } from '#kernel/messages.ts';
import { id, int, many, oneOf, optional, record, text } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import {
  AttainmentSpreadType,
  ComparisonType,
  SeriesPointType,
  SeriesTimeType,
  SeriesType,
} from './analytics.graphql.ts';
import { spreadOf } from './attainment-spread.ts';
import { type Comparison, compareUnits } from './comparison.ts';
import { periodOfYear } from './period-of-year.ts';
import { comparableValues } from './same-values.ts';
import { type SeriesPoint, seriesOf, wholeMonths } from './series.ts';

export const AnalyticsQueries = queries({
  comparison: query(
    optional(record(ComparisonType, 'Null: no such period.')),
    {
      unitIds: many(id(), 'Units in the order of the rows.'),
      ...WHICH_INDICATORS,
      periodId: id('The period compared.'),
      asOf: asOfDay,
    },
    async (now, { unitIds, periodId, asOf, ...named }) => {
      const ctx = asItWas(now, asOf);
      const indicators = namesIn(named);
      const period = await periodById(ctx).load(periodId);
      return period && compareUnits(ctx, { unitIds, indicators, period });
    },
  ),
  series: query(
    record(
      SeriesType,
      'Indicators over time, at most 2,000 points (units × indicators × times). BAD_REQUEST: more than that, or periods of no fixed length (AD_HOC).',
    ),
    {
      unitIds: many(id(), 'Units, by identity, in the order of the rows.'),
      ...WHICH_INDICATORS,
      kind: oneOf(PeriodKindEnum, 'How long each time is: YEAR, QUARTER, MONTH…'),
      years: many(int(), 'The years, each once; they are answered in their order.'),
      asOf: asOfDay,
    },
    (now, { unitIds, kind, years, asOf, ...named }) =>
      seriesOf(asItWas(now, asOf), { unitIds, indicators: namesIn(named), kind: wholeMonths(kind), years }),
  ),
  attainmentSpread: query(
    optional(
      many(
        record(
          AttainmentSpreadType,
          'How all units without sub-units at and below a unit stand against their targets, one per indicator in the order asked, at most 100. Null: no such unit or period, or not for this viewer.',
        ),
      ),
    ),
    { unitId: id('At and below which units are counted.'), ...WHICH_INDICATORS, periodId: id('The period judged.') },
    async (ctx, { unitId, periodId, ...named }) => {
      const indicators = namesIn(named);
      const period = await periodById(ctx).load(periodId);
      const unit = period && (await unitOn(ctx, unitId, dayOfPeriod(ctx, period)));
      return unit && spreadOf(ctx, { unit, indicators, period });
    },
  ),
});

export const ComparisonLookUps = lookUps<Comparison>(() => ComparisonType, {
  absences: lookUp(
    many(record(AbsenceType, 'Why units that were asked about have no row: they ended before, or begin later.')),
    async ({ absent }, ctx) => {
      const found = await Promise.all(absent.map((one) => absenceOf(ctx).load(one)));
      return found.filter((absence) => absence !== null);
    },
  ),
});

export const SeriesTimeLookUps = lookUps<Time>(() => SeriesTimeType, {
  label: lookUp(text('"Năm 2022", "Quý I năm 2022", in the language of the reader.'), ({ period }, ctx) =>
    sayIn(timeInWords(period), ctx.language),
  ),
});

export const SeriesPointLookUps = lookUps<SeriesPoint>(() => SeriesPointType, {
  absence: lookUp(
    optional(record(AbsenceType, 'Why the unit has nothing then: it had ended, or began later. Null: it was there.')),
    async ({ absent }, ctx) => (absent ? absenceOf(ctx).load(absent) : null),
  ),
});

export const AnalyticsByLookUps = lookUps<UnitVersion>(() => UnitType, {
  values: lookUpBy(
    many(
      record(
        IndicatorValueType,
        'Values of indicators for a period, or for a year: its official figures from the day after they are due, its estimate before. Nested below children to any depth it costs no more statements.',
      ),
    ),
    {
      ...WHICH_INDICATORS,
      year: optional(int('The year, where no period is named.')),
      periodId: optional(id('Goes before `year`.')),
      asOf: asOfDay,
    },
    async (unit, now, { year, periodId, asOf, ...named }) => {
      const ctx = asItWas(now, asOf);
      const asked = { indicators: namesIn(named), year, periodId };
      const question = await questionAsked(ctx).load(asked);
      return question ? comparableValues(ctx, { unit, ...question }) : [];
    },
  ),
});

interface Asked {
  indicators: IndicatorNames;
  year: number | null;
  periodId: string | null;
}

interface Question {
  indicators: CatalogueIndicator[];
  period: Period;
}

const argumentsOf = ({ indicators, year, periodId }: Asked): string => JSON.stringify([indicators, year, periodId]);

/** The same arguments stand at every level of a nested query; they are looked up once. */
const questionAsked = loader<Asked, Question>(async (ctx, asked) => {
  const questions = new Map<string, Question>();
  for (const one of asked) {
    const period = await periodMeant(ctx, one);
    if (!period) continue;
    const indicators = await namedIndicators(ctx, one.indicators, dayOfPeriod(ctx, period));
    questions.set(argumentsOf(one), { indicators, period });
  }
  return questions;
}, argumentsOf);

const periodMeant = async (ctx: Context, { year, periodId }: Asked): Promise<Period | null> =>
  periodId !== null ? periodById(ctx).load(periodId) : year !== null ? periodOfYear(ctx, year) : null;
