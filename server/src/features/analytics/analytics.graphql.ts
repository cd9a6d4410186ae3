import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { IndicatorValueType } from '#features/rollups/rollup.graphql.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { int, many, object, record } from '#kernel/objects.ts';

export const ComparisonRowType = object('ComparisonRow', 'One unit of a comparison.', {
  unit: record(UnitType, 'As it was on the period’s last day.'),
  cells: many(record(IndicatorValueType, 'One per indicator, in their order; gaps included.')),
});

export const ComparisonType = object('Comparison', 'The same indicators of several units for one period.', {
  period: record(PeriodType, 'The period compared.'),
  indicators: many(record(IndicatorType, 'In the order asked; unknown ones are left out.')),
  rows: many(
    record(
      ComparisonRowType,
      'In the order asked; units that are not there on the period’s last day stand in `absences`.',
    ),
  ),
});

export const SeriesTimeType = object('SeriesTime', 'The same months of a year, whichever regimes report on them.', {
  period: record(
    PeriodType,
    'A period of these months that stands for all of them: official and shared before others.',
  ),
});

export const SeriesPointType = object('SeriesPoint', 'A unit and an indicator at one time.', {
  values: many(
    record(
      IndicatorValueType,
      'One for each vintage in which the supplying regime reports on these months, the firmest first (official, preliminary, estimate), gaps included; one that is put together where it reports on shorter ones. Units, meaning and target are those of the time. Empty: the unit or the indicator was not there.',
    ),
  ),
});

export const SeriesRowType = object('SeriesRow', 'One indicator of one unit over time.', {
  unit: record(UnitType, 'As it is today, or last was.'),
  indicator: record(IndicatorType, 'In the meaning it has today.'),
  points: many(record(SeriesPointType, 'One for each of `times`, in their order.')),
});

export const SeriesType = object('Series', 'The same indicators of several units over time.', {
  times: many(record(SeriesTimeType, 'Those of the years asked about that have begun, in their order.')),
  rows: many(
    record(
      SeriesRowType,
      'One for each unit and indicator, in the order asked; unknown and unreadable ones are left out.',
    ),
  ),
});

export const AttainmentSpreadType = object(
  'AttainmentSpread',
  'How units without sub-units stand against their targets for one indicator and period, each by the target that its own value is judged by. The five verdicts add up to `units`.',
  {
    indicator: record(IndicatorType, 'In the meaning it had on the period’s last day.'),
    units: int('How many there are: units without sub-units at and below the unit.'),
    exceeded: int('Vượt.'),
    met: int('Đạt.'),
    notMet: int('Chưa đạt; after the period không đạt.'),
    notAssessed: int('No target, no figure, or nothing that can be compared yet; `wordsOnly` included.'),
    notArising: int('Không phát sinh: 0/0.'),
    wordsOnly: int(
      'Of `notAssessed`, how many have a target that is no comparison of numbers (a status, a grade, a frequency, members of a composite): these are judged in the value of each unit only, and may have a verdict there.',
    ),
  },
);
