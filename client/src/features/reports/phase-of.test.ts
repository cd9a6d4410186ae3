import { readTarget } from '@dich/measure';
import { describe, expect, it } from 'vitest';
import { phaseOf } from './phase-of.ts';
import { readingOf, reportRow } from './report-row.fixture.ts';

const reading = readingOf(readTarget('6 tháng đầu năm 45%, cả năm 100%', { unitOfMeasure: '%' }).target);
const row = reportRow({ kind: 'RATIO' }, { target: { reading, unitOfMeasure: '%' } });

describe('the level that a target names inside the year', () => {
  it.each([
    ['QUARTER', '2022-03-31', '6 tháng đầu năm: 45%'],
    ['HALF_YEAR', '2022-06-30', '6 tháng đầu năm: 45%'],
    ['NINE_MONTHS', '2022-09-30', 'cả năm: 100%'],
    ['YEAR', '2022-12-31', null],
  ] as const)('of a %s that ends on %s', (kind, endsOn, phase) => {
    expect(phaseOf(row, { kind, endsOn })).toBe(phase);
  });
  it('is none where the target names none', () => {
    expect(phaseOf(reportRow({}), { kind: 'QUARTER', endsOn: '2022-03-31' })).toBeNull();
  });
});
