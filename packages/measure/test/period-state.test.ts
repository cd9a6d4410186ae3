import { describe, expect, test } from 'vitest';
import { type OverTheYear, periodState, type ReportingPeriod } from '../src/period-state.ts';

const cumulated: OverTheYear = { typedAs: 'CUMULATIVE', overTime: 'LAST' };
const alone: OverTheYear = { typedAs: 'PERIOD', overTime: 'SUM' };
const stock: OverTheYear = { typedAs: 'PERIOD', overTime: 'LAST' };
const period = (kind: ReportingPeriod['kind'], endsOn = '2022-12-14'): ReportingPeriod => ({ kind, endsOn });

describe('a period and the target of its year', () => {
  test('a report for the whole year is judged as the year’s, closed from the day after it ends', () => {
    const whole = { nature: null, elapsed: { numerator: '1', denominator: '1' } };
    expect(periodState(period('YEAR'), alone, '2022-12-14')).toEqual({ state: 'OPEN', ...whole });
    expect(periodState(period('YEAR'), alone, '2022-12-15')).toEqual({ state: 'CLOSED', ...whole });
  });

  test.each([
    ['MONTH', '2022-05-14', alone, '1', '12', null],
    ['MONTH', '2022-01-31', alone, '1', '12', 1],
    ['MONTH', '2022-05-14', cumulated, '5', '12', 5],
    ['QUARTER', '2022-09-14', alone, '1', '4', null],
    ['QUARTER', '2022-03-31', alone, '1', '4', 3],
    ['QUARTER', '2022-09-30', cumulated, '3', '4', 9],
    ['HALF_YEAR', '2022-06-14', alone, '1', '2', 6],
    ['NINE_MONTHS', '2022-09-30', cumulated, '3', '4', 9],
    ['AD_HOC', '2022-03-20', alone, '3', '12', null],
  ] as const)(
    '%s until %s is under way with its share of the year, and counts from its start or not',
    (kind, endsOn, indicator, numerator, denominator, through) => {
      expect(periodState(period(kind, endsOn), indicator, '2023-01-10')).toEqual({
        state: 'OPEN',
        nature: 'FLOW',
        elapsed: { numerator, denominator },
        through,
      });
    },
  );

  test('what neither adds up nor is cumulated is a stock', () => {
    expect(periodState(period('QUARTER'), stock, '2023-01-10')).toMatchObject({ nature: 'STOCK', through: 12 });
  });
});
