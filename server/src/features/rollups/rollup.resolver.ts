import { IndicatorType, WHICH_INDICATORS } from '#features/indicators/indicator.graphql.ts';
import { indicatorById, indicatorOn } from '#features/indicators/indicator.loaders.ts';
import { namesIn } from '#features/indicators/named-indicators.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import { PeriodType, RegimeType } from '#features/periods/period.graphql.ts';
import { periodById, regimeById } from '#features/periods/period.loaders.ts';
import { FigureType, ReportType } from '#features/reports/report.graphql.ts';
import { reportById } from '#features/reports/report.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, departmentsInOrder } from '#features/units/unit.loaders.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { asItWas, asOfDay, asOfIt } from '#kernel/as-of.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { decimal, flag, id, int, many, optional, record, text } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { type AllExpected, onAllExpected } from './all-expected.ts';
import { boardOf } from './board.ts';
import { displayOf, displayOfValue, plainNumberOf } from './display.ts';
import { type EstimatedBefore, estimatedBefore } from './estimated-before.ts';
import { incomputable } from './incomputable.ts';
import type { DividedOver, IndicatorValue } from './indicator-value.ts';
import { countedFigure, differenceBetween, differenceOf, typedFigure } from './own-figures.ts';
import { boardPeriods, indicatorPeriods } from './periods-to-ask.ts';
import { type ReportedBeside, reportedBeside } from './reported-beside.ts';
import {
  AllExpectedType,
  BoardType,
  BorrowedDenominatorType,
  DepartmentCoverageType,
  EstimatedBeforeType,
  IndicatorValueType,
  OfPartsType,
  OverTimeType,
  ReportedBesideType,
  RestatementType,
} from './rollup.graphql.ts';
import { mayReadValues } from './rollup.policy.ts';
import { howMadeInAll, overTimeShown } from './time-words.ts';
import { countedPlaces } from './value-over-time.ts';
import { partsOf, periodPartsOf, valuesOf } from './values-of.ts';

export const RollupQueries = queries({
  board: query(
    optional(
      record(
        BoardType,
        'Bảng theo dõi of a unit, the viewer’s own unless told. Null: no such unit or period, or not for this viewer.',
      ),
    ),
    {
      periodId: id('The period shown.'),
      unitId: optional(id('Left out: the viewer’s own unit.')),
      asOf: asOfDay,
    },
    async (now, { periodId, unitId, asOf }) => {
      const ctx = asItWas(now, asOf);
      const period = await periodById(ctx).load(periodId);
      const unit = period && (await unitOn(ctx, unitId ?? ctx.actor.unitId, dayOfPeriod(ctx, period)));
      return unit && boardOf(ctx, unit, period);
    },
  ),
  indicatorValue: query(
    optional(record(IndicatorValueType, 'Null: no such unit, indicator or period, or not for this viewer.')),
    {
      unitId: id('Whose number it is.'),
      indicatorId: id('What is counted.'),
      periodId: id('For which period.'),
      asOf: asOfDay,
    },
    async (now, { unitId, indicatorId, periodId, asOf }) => {
      const ctx = asItWas(now, asOf);
      const period = await periodById(ctx).load(periodId);
      if (!period) return null;
      const on = dayOfPeriod(ctx, period);
      const [unit, indicator] = [await unitOn(ctx, unitId, on), await indicatorOn(ctx).load({ indicatorId, on })];
      return unit && indicator && ((await valuesOf(ctx, { unit, indicators: [indicator], period }))[0] ?? null);
    },
  ),
});

export const PeriodsToAskQueries = queries({
  indicatorPeriods: query(
    many(
      record(
        PeriodType,
        'Periods for which a number of any of these indicators can be asked: of a regime that supplies or asks for one, or put together of shorter periods; begun, of years for which one of them was planned, the newest year and in it the longest first.',
      ),
    ),
    WHICH_INDICATORS,
    (ctx, named) => indicatorPeriods(ctx, namesIn(named)),
  ),
});

export const EstimatedBeforeLookUps = lookUps<EstimatedBefore>(() => EstimatedBeforeType, {
  illustrative: lookUp(flag('It is, or is made of, a figure that is minh họa.'), ({ value }) => value.illustrative),
  period: lookUp(record(PeriodType, 'For which it was reported.'), ({ value }) => value.period),
  display: lookUp(text('As officials print it.'), ({ value }, { language }) => displayOfValue(value, language)),
  expected: lookUp(
    int('How many places should have an accepted figure in it.'),
    ({ value }) => value.expectedPlaces.length,
  ),
  reporting: lookUp(int('How many of them have.'), ({ value }) => value.expectedPlaces.length - value.missing.length),
});

export const ReportedBesideLookUps = lookUps<ReportedBeside>(() => ReportedBesideType, {
  regime: related(record(RegimeType, 'The regime that asks.'), regimeById, 'regimeId'),
  period: lookUp(
    optional(record(PeriodType, 'The period of it that was reported. Null: put together of several, see `coverage`.')),
    ({ value }) => value.standsIn,
  ),
  coverage: lookUp(
    optional(
      text('Put together of several periods: units by periods, in words: "9/9 đơn vị × 2/4 quý". Null: of one.'),
    ),
    ({ value: { overTime, ...value } }, { language }) =>
      overTime && overTimeShown({ ...value, overTime }, language).coverage,
  ),
  display: lookUp(text('As officials print it.'), ({ value }, { language }) => displayOfValue(value, language)),
  expected: lookUp(
    int('How many places should have an accepted figure in it.'),
    ({ value }) => value.expectedPlaces.length,
  ),
  reporting: lookUp(int('How many of them have.'), ({ value }) => value.expectedPlaces.length - value.missing.length),
});

type Borrowed = AllExpected['borrowed'][number];

export const BorrowedDenominatorLookUps = lookUps<Borrowed>(() => BorrowedDenominatorType, {
  department: related(
    optional(record(DepartmentType, 'Of a unit that is divided: its silent department. Null: the unit.')),
    departmentById,
    'departmentId',
  ),
});

export const DepartmentCoverageLookUps = lookUps<Pick<DividedOver, 'missing'>>(() => DepartmentCoverageType, {
  missing: lookUp(
    many(record(DepartmentType, 'Those of them that have none, in the order of the unit’s list.')),
    ({ missing }, ctx) =>
      departmentsInOrder(
        ctx,
        missing.map(({ departmentId }) => departmentId),
      ),
  ),
});

export const ReadableUnitLookUps = lookUps<UnitVersion>(() => UnitType, {
  boardPeriods: lookUp(
    many(
      record(
        PeriodType,
        'Periods for which its board has a line, as `indicatorPeriods` of what its plans hold then. Where they hold nothing: those of this year and the last for which a report is due. Empty where its values are not for the viewer.',
      ),
    ),
    (unit, ctx) => boardPeriods(ctx, unit),
  ),
  viewerMayReadValues: offered('OWN', flag('Whether its board and its values are for the viewer.'), (unit, ctx) =>
    mayReadValues(ctx, unit),
  ),
});

export const RollupLookUps = lookUps<IndicatorValue>(
  () => IndicatorValueType,
  {
    indicator: lookUp(
      record(IndicatorType, 'The one asked for, in the meaning it had at the end of the period.'),
      ({ askedAs, indicator }) => askedAs ?? indicator,
    ),
    accordingTo: lookUp(
      optional(
        record(
          IndicatorType,
          'In a comparison: the unit’s own indicator, linked as the same, whose number this is, in the unit of measure of the one asked for. Null: it is its own number.',
        ),
      ),
      ({ askedAs, indicator }) => (askedAs ? indicator : null),
    ),
    display: lookUp(text('As officials print it: "1.809,5 tỷ đồng", "92,4%", "đạt"; "–" for a gap.'), (value, ctx) =>
      displayOfValue(value, ctx.language),
    ),
    expected: lookUp(
      int('How many places should have an accepted figure in it.'),
      (value) => value.expectedPlaces.length,
    ),
    reporting: lookUp(int('How many of them have.'), (value) => value.expectedPlaces.length - value.missing.length),
    departmentCoverage: lookUp(
      optional(record(DepartmentCoverageType, 'Null: nothing of it is made of parts of departments.')),
      ({ departments }) => {
        const expected = departments?.owed.filter(({ isCounted }) => isCounted).length ?? 0;
        const missing = departments?.missing ?? [];
        return expected === 0 ? null : { expected, reporting: expected - missing.length, missing };
      },
    ),
    howMade: said(message('How the number came about.'), async (value, ctx) => {
      const weight = value.rolledUp && value.indicator.weightIndicatorId;
      const named = weight ? ((await indicatorById(ctx).load(weight))?.name ?? null) : null;
      return howMadeInAll(value, named);
    }),
    overTime: lookUp(
      optional(record(OverTimeType, 'Null: its figures were typed for the period itself.')),
      ({ indicator, overTime, ...value }, { language }) =>
        overTime && overTimeShown({ ...value, indicator, overTime }, language),
    ),
    ofParts: lookUp(
      optional(record(OfPartsType, 'Null: it was not typed for the period itself, or nothing of shorter ones is in.')),
      (value, { language }) => {
        const { indicator, ofParts } = value;
        if (!ofParts) return null;
        return {
          display: displayOf(indicator, ofParts.number, language),
          difference: differenceBetween(indicator, value, ofParts.number),
          overTime: overTimeShown(
            { ...value, ...countedPlaces(indicator, ofParts.overTime), overTime: ofParts.overTime },
            language,
          ),
        };
      },
    ),
    periodParts: lookUp(
      many(
        record(
          IndicatorValueType,
          'Why: the unit’s values of the shorter periods that it, or `ofParts`, is put together of, gaps included, each with its `parts` by unit. Empty where there are none.',
        ),
      ),
      (value, ctx) => periodPartsOf(ctx, value),
    ),
    incomputable: said(optional(message('Why there is no number; null when there is.')), (value, ctx) =>
      incomputable(ctx, value),
    ),
    onAllExpected: lookUp(
      optional(
        record(
          AllExpectedType,
          'Of a ratio over units, its second basis; numerator and denominator above are the first. Null where the denominator of a silent unit is not known.',
        ),
      ),
      (value, ctx) => onAllExpected(ctx, value),
    ),
    figure: lookUp(
      optional(
        record(
          FigureType,
          'The unit’s own figure that is counted, accepted or (`level` OWN) approved in the unit: its value, or the part of the department that leads in a roll-up. Null where several departments each bring a part: `departments`.',
        ),
      ),
      (value, ctx) => countedFigure(ctx, value),
    ),
    report: lookUp(optional(record(ReportType, 'The report that `figure` stands in.')), async (value, ctx) => {
      const figure = await countedFigure(ctx, value);
      return figure && reportById(ctx).load(figure.reportId);
    }),
    typed: lookUp(
      optional(
        record(
          FigureType,
          'What the unit typed beside the number served, else what the department that leads did, the newest: kept and shown, never added.',
        ),
      ),
      (value, ctx) => typedFigure(ctx, value),
    ),
    difference: lookUp(
      optional(
        decimal(
          '`typed` minus the number served, in the indicator’s unit of measure; of percentages in percentage points, two places.',
        ),
      ),
      (value, ctx) => differenceOf(ctx, value),
    ),
    besides: lookUp(
      many(
        record(
          ReportedBesideType,
          'What other regimes that ask for it have brought, one each; none of those that have brought nothing.',
        ),
      ),
      (value, ctx) => reportedBeside(ctx, value),
    ),
    estimated: lookUp(
      optional(
        record(EstimatedBeforeType, 'Null: of an estimate itself, and where none is asked for or none has come in.'),
      ),
      (value, ctx) => estimatedBefore(ctx, value),
    ),
    restated: lookUp(
      optional(record(RestatementType, 'Null: no part of it was corrected.')),
      ({ correction, before, ...value }, { language }) => {
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
      },
    ),
    parts: lookUp(
      many(
        record(
          IndicatorValueType,
          'Why: the values of the direct sub-units it was made of, gaps included (of a composite, its members). Empty where it is the unit’s own figure.',
        ),
      ),
      (value, ctx) => partsOf(ctx, value),
    ),
  },
  asOfIt,
);
