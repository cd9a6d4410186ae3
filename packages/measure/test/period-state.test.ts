import { describe, expect, test } from 'vitest';
import { type OverTheYear, periodState, type ReportingPeriod } from '../src/period-state.ts';

const cumulated: OverTheYear = { typedAs: 'CUMULATIVE', overTime: 'LAST' };
const alone: OverTheYear = { typedAs: 'PERIOD', overTime: 'SUM' };
const stock: OverTheYear = { typedAs: 'PERIOD', overTime: 'LAST' };
const period = (kind: ReportingPeriod['kind'], ordinal: number): ReportingPeriod => ({
  kind,
  ordinal,
  endsOn: '2022-12-14',
});

describe('a period and the target of its year', () => {
  test('a report for the whole year is judged as the year’s, closed from the day after it ends', () => {
    const whole = { nature: null, elapsed: { numerator: '1', denominator: '1' } };
    expect(periodState(period('YEAR', 1), alone, '2022-12-14')).toEqual({ state: 'OPEN', ...whole });
    expect(periodState(period('YEAR', 1), alone, '2022-12-15')).toEqual({ state: 'CLOSED', ...whole });
  });

  test.each([
    ['MONTH', 5, alone, '1', '12'],
    ['MONTH', 5, cumulated, '5', '12'],
    ['QUARTER', 3, alone, '1', '4'],
    ['QUARTER', 3, cumulated, '3', '4'],
    ['HALF_YEAR', 1, alone, '1', '2'],
    ['NINE_MONTHS', 1, cumulated, '3', '4'],
  ] as const)('%s %i is under way with its share of the year', (kind, ordinal, indicator, numerator, denominator) => {
    expect(periodState(period(kind, ordinal), indicator, '2023-01-10')).toEqual({
      state: 'OPEN',
      nature: 'FLOW',
      elapsed: { numerator, denominator },
    });
  });

  test('what neither adds up nor is cumulated is a stock', () => {
    expect(periodState(period('QUARTER', 2), stock, '2023-01-10').nature).toBe('STOCK');
  });
});
