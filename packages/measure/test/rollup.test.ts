import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PeriodPart, rollUpTime } from '../src/rollup-time.ts';
import type { ReportedFigure } from '../src/rollup-types.ts';
import { rollUpUnits, type UnitPart } from '../src/rollup-units.ts';

const official = { vintage: 'OFFICIAL', exactness: 'EXACT', illustrative: false } as const;
const value = (text: string, more: Partial<ReportedFigure> = {}): ReportedFigure => ({
  ...official,
  value: text,
  ...more,
});
const ratio = (numerator: string, denominator: string): ReportedFigure => ({ ...official, numerator, denominator });
const units = (...figures: (ReportedFigure | null)[]): UnitPart[] =>
  figures.map((figure, index) => ({ name: `xã ${index + 1}`, figure }));
const months = (...figures: (ReportedFigure | null)[]): PeriodPart[] =>
  figures.map((figure, index) => ({ name: `tháng ${index + 1}`, figure }));
const percent = { factor: { numerator: '100', denominator: '1' } };

describe('over units', () => {
  test('nothing reported is nothing computed, never zero', () => {
    expect(rollUpUnits('SUM', units(null, null))).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      expected: 2,
      reporting: 0,
      missing: ['xã 1', 'xã 2'],
      vintage: null,
      exactness: 'NOT_COMPUTABLE',
      illustrative: false,
      onAllExpected: null,
      foundAt: null,
    });
  });

  test('a sum counts a reported 0, shows the gap and carries the weakest of its parts', () => {
    const parts = units(
      value('0.1', { vintage: 'ESTIMATE' }),
      value('0.2', { exactness: 'ESTIMATED' }),
      value('0', { vintage: 'PRELIMINARY', illustrative: true }),
      null,
    );
    expect(rollUpUnits('SUM', parts)).toEqual({
      value: '0.3',
      numerator: null,
      denominator: null,
      expected: 4,
      reporting: 3,
      missing: ['xã 4'],
      vintage: 'ESTIMATE',
      exactness: 'ESTIMATED',
      illustrative: true,
      onAllExpected: null,
      foundAt: null,
    });
  });

  test('one part that is not computable makes the whole not computable', () => {
    const sum = rollUpUnits('SUM', units(value('1'), value('2', { exactness: 'NOT_COMPUTABLE' })));
    expect([sum.value, sum.exactness]).toEqual([null, 'NOT_COMPUTABLE']);
  });

  test('a figure without what the operator needs is a gap', () => {
    expect(rollUpUnits('RATIO_OF_SUMS', units(ratio('1', '2'), value('50'))).missing).toEqual(['xã 2']);
    expect(rollUpUnits('SUM', units(value('1'), { ...official, value: null })).missing).toEqual(['xã 2']);
    expect(rollUpUnits('COUNT_ACHIEVED', units(value('1'))).reporting).toBe(0);
  });

  test('a ratio is the ratio of sums, on both bases', () => {
    const parts: UnitPart[] = [
      ...units(ratio('90', '100'), ratio('1', '10')),
      { name: 'xã 3', figure: null, expectedDenominator: '90' },
    ];
    const rolled = rollUpUnits('RATIO_OF_SUMS', parts, percent);
    // 91/110 = 82.7272…, 91/200 = 45.5; the mean of percentages would be 50
    expect([rolled.numerator, rolled.denominator, rolled.value]).toEqual(['91', '110', '82.73']);
    expect(rolled.onAllExpected).toEqual({ numerator: '91', denominator: '200', value: '45.50' });
    expect([rolled.expected, rolled.reporting, rolled.missing]).toEqual([3, 2, ['xã 3']]);
  });

  test('the base of all expected units is unknown when a silent unit has no denominator', () => {
    expect(rollUpUnits('RATIO_OF_SUMS', units(ratio('1', '2'), null)).onAllExpected).toBeNull();
  });

  test('0/0 has operands and no quotient', () => {
    const rolled = rollUpUnits('RATIO_OF_SUMS', units(ratio('0', '0')));
    expect([rolled.numerator, rolled.denominator, rolled.value, rolled.exactness]).toEqual(['0', '0', null, 'EXACT']);
  });

  test('a weighted average needs every weight', () => {
    const parts: UnitPart[] = [
      { name: 'xã 1', figure: value('40'), weight: '3000' },
      { name: 'xã 2', figure: value('50'), weight: '1000' },
      { name: 'xã 3', figure: null, weight: '9000' },
    ];
    const rolled = rollUpUnits('WEIGHTED_AVERAGE', parts);
    expect([rolled.numerator, rolled.denominator, rolled.value]).toEqual(['170000', '4000', '42.50']);
    const unweighted = rollUpUnits('WEIGHTED_AVERAGE', [...parts, { name: 'xã 4', figure: value('1') }]);
    expect([unweighted.value, unweighted.exactness, unweighted.reporting]).toEqual([null, 'NOT_COMPUTABLE', 3]);
  });

  test('average, least, most, count and none', () => {
    const parts = units(value('1'), value('2'), value('2'), null);
    expect(rollUpUnits('AVERAGE', parts)).toMatchObject({ numerator: '5', denominator: '3', value: '1.67' });
    expect([rollUpUnits('MIN', parts).value, rollUpUnits('MAX', parts).value]).toEqual(['1', '2']);
    expect(rollUpUnits('MAX', units(ratio('1', '3'), ratio('33', '100'), ratio('0', '0'))).denominator).toBe('3');
    const statuses = [true, false, true].map((achieved) => ({ ...official, achieved }));
    expect(rollUpUnits('COUNT_ACHIEVED', units(...statuses, null))).toMatchObject({
      value: '2',
      expected: 4,
      reporting: 3,
    });
    expect(rollUpUnits('NONE', parts)).toMatchObject({ value: null, exactness: 'NOT_COMPUTABLE', reporting: 3 });
  });

  test('units may be rolled up in steps or at once', () => {
    const operands = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000));
    fc.assert(
      fc.property(fc.array(operands, { minLength: 1, maxLength: 8 }), fc.nat(8), (all, at) => {
        const figures = all.map(([n, d]) => ratio(String(n), String(d)));
        const groups = [figures.slice(0, at), figures.slice(at)].filter((group) => group.length > 0);
        const steps = groups.map((group) => {
          const { numerator, denominator } = rollUpUnits('RATIO_OF_SUMS', units(...group));
          return { ...official, numerator, denominator };
        });
        const atOnce = rollUpUnits('RATIO_OF_SUMS', units(...figures));
        const inSteps = rollUpUnits('RATIO_OF_SUMS', units(...steps));
        expect([inSteps.numerator, inSteps.denominator]).toEqual([atOnce.numerator, atOnce.denominator]);
      }),
    );
  });
});

describe('over time', () => {
  const typed = months(value('10'), null, value('30'), value('25'));

  test('figures typed for the period', () => {
    expect(rollUpTime('SUM', typed)).toMatchObject({ value: '65', expected: 4, reporting: 3, missing: ['tháng 2'] });
    expect(rollUpTime('AVERAGE', typed)).toMatchObject({ numerator: '65', denominator: '3', value: '21.67' });
    expect([rollUpTime('MIN', typed).value, rollUpTime('MAX', typed).value]).toEqual(['10', '30']);
    expect(rollUpTime('NONE', typed).value).toBeNull();
  });

  test('figures cumulated from the start of the year are not added again', () => {
    const cumulated = months(value('10'), value('25'), null, value('70'), null);
    const sum = rollUpTime('SUM', cumulated, { typedAs: 'CUMULATED' });
    expect([sum.value, sum.foundAt]).toEqual(['70', 'tháng 4']);
    // the months are 10, 15, unknown, unknown (it holds the gap of March), unknown
    expect(rollUpTime('MAX', cumulated, { typedAs: 'CUMULATED' })).toMatchObject({ value: '15', reporting: 2 });
    expect(rollUpTime('AVERAGE', cumulated, { typedAs: 'CUMULATED' })).toMatchObject({
      numerator: '25',
      denominator: '2',
    });
  });

  test('the last figure says where it was found, and has its own vintage', () => {
    const last = rollUpTime('LAST', months(value('1', { vintage: 'ESTIMATE' }), value('2'), null));
    expect([last.value, last.foundAt, last.vintage]).toEqual(['2', 'tháng 2', 'OFFICIAL']);
  });

  test('the last figure is none where no period of the year has one', () => {
    expect(rollUpTime('LAST', months(null, null)).value).toBeNull();
  });

  test('operands of a ratio are aggregated first', () => {
    const ratios = months(ratio('1', '2'), ratio('0', '98'));
    expect(rollUpTime('SUM', ratios, percent)).toMatchObject({ numerator: '1', denominator: '100', value: '1.00' });
    expect(rollUpTime('AVERAGE', ratios, percent).value).toBe('1.00');
    expect(rollUpTime('MAX', ratios, percent).value).toBe('50.00');
    expect(rollUpTime('LAST', ratios, percent).value).toBe('0.00');
  });

  test('of what is counted through the year of a level, the numerators add up and the last denominator stands', () => {
    // births of four quarters, of a population that grows
    const births = months(ratio('10', '1000'), ratio('15', '1010'), null, ratio('12', '1025'));
    expect(rollUpTime('SUM_OVER_LAST', births, { factor: { numerator: '1000', denominator: '1' } })).toMatchObject({
      ...{ numerator: '37', denominator: '1025', value: '36.10', foundAt: 'tháng 4', reporting: 3 },
    });
    const cumulated = months(ratio('25', '1010'), ratio('37', '1025'));
    const until = { name: 'quý I', figure: ratio('10', '1000') };
    expect(rollUpTime('SUM_OVER_LAST', cumulated, { typedAs: 'CUMULATED', until })).toMatchObject({
      ...{ numerator: '27', denominator: '1025' },
    });
  });
});

describe('the ratio indicators that DHIS2 publishes for Sierra Leone', () => {
  interface DistrictMonth {
    dx: string;
    period: string;
    unit: string;
    numerator: string;
    denominator: string;
  }
  const read = (name: string) => readFileSync(new URL(`../cases/outside/${name}`, import.meta.url), 'utf8');
  const districtMonths = parse<DistrictMonth>(read('dhis2_sl_district_months.csv'), { columns: true });
  const national = (
    JSON.parse(read('dhis2_sl_national.json')) as { national: { dx: string; period: string; published: number }[] }
  ).national;
  const districts = [...new Set(districtMonths.map(({ unit }) => unit))];

  /** A month's coverage is put on a year: 100 × 365/days × numerator/denominator. */
  const month = (dx: string, period: string) => {
    const days = new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(4)), 0)).getUTCDate();
    const rows = districtMonths.filter((row) => row.dx === dx);
    const parts = districts.map((unit): UnitPart => {
      const row = rows.find((each) => each.unit === unit && each.period === period);
      const known = rows.find((each) => each.unit === unit);
      return {
        name: unit,
        figure: row ? ratio(row.numerator, row.denominator) : null,
        expectedDenominator: known?.denominator ?? null,
      };
    });
    return rollUpUnits('RATIO_OF_SUMS', parts, { factor: { numerator: '36500', denominator: String(days) } });
  };

  test('34 of 36 national months follow from the districts, on the base of all expected', () => {
    const differing = national.filter(
      ({ dx, period, published }) => Number(month(dx, period).onAllExpected?.value) !== published,
    );
    expect(national).toHaveLength(36);
    expect(differing.map(({ dx, period }) => `${dx} ${period}`)).toEqual(['Uvn6LCg7dVU 202112', 'OdiHJayrsKo 202112']);
  });

  test('silent districts show as coverage and part the two bases', () => {
    const october = month('Uvn6LCg7dVU', '202110');
    expect([october.expected, october.reporting, october.missing.length]).toEqual([13, 10, 3]);
    expect([october.onAllExpected?.value, october.value]).toEqual(['86.52', '102.38']);
  });

  test('the true ratio of May is 142.19, the mean of the districts 133.86', () => {
    expect(month('Uvn6LCg7dVU', '202105').value).toBe('142.19');
    const printed = parse<DistrictMonth & { value: string }>(read('dhis2_sl_district_months.csv'), { columns: true });
    const may = printed.filter(({ dx, period }) => dx === 'Uvn6LCg7dVU' && period === '202105');
    expect(rollUpUnits('AVERAGE', units(...may.map((row) => value(row.value)))).value).toBe('133.86');
  });

  test("the year's national ratios follow from the districts", () => {
    interface YearRow {
      test: string;
      dx: string;
      ou_name: string;
      value: string;
      numerator: string;
      denominator: string;
    }
    const rows = parse<YearRow>(read('dhis2_ratio_rollup.csv'), { columns: true });
    const nations = rows.filter((row) => row.ou_name === 'Sierra Leone');
    expect(nations).toHaveLength(4);
    for (const nation of nations) {
      const parts = rows.filter((row) => row.test === nation.test && row.dx === nation.dx && row !== nation);
      const rolled = rollUpUnits(
        'RATIO_OF_SUMS',
        units(...parts.map((row) => ratio(row.numerator, row.denominator))),
        percent,
      );
      expect([Number(rolled.numerator), Number(rolled.denominator), rolled.value]).toEqual([
        Number(nation.numerator),
        Number(nation.denominator),
        nation.value,
      ]);
    }
  });
});
