import { describe, expect, test } from 'vitest';
import type { JudgedTarget } from '../src/judge-types.ts';
import { type FittedIndicator, misfitOf } from '../src/target-fits.ts';
import { said } from './said.ts';

const revenue: FittedIndicator = { kind: 'QUANTITY', name: 'Thu ngân sách', unitOfMeasure: 'tỷ đồng' };
const jobs: FittedIndicator = { kind: 'QUANTITY', name: 'Giải quyết việc làm', unitOfMeasure: 'lao động' };
const poverty: FittedIndicator = { kind: 'RATIO', name: 'Tỷ lệ hộ nghèo', unitOfMeasure: '%', operandUnit: 'hộ' };
const growth: FittedIndicator = { kind: 'RATE_OF_CHANGE', name: 'Tốc độ tăng giá trị sản xuất', unitOfMeasure: '%' };

const level = (lo: string, unit: string | null): JudgedTarget => ({ kind: 'level', cmp: 'eq', lo, unit });
const fallBy = (kind: 'delta_pp' | 'growth' | 'delta_abs', unit: string, text?: string): JudgedTarget => ({
  ...{ kind, change: 'fall', lo: '2', unit },
  ...(text !== undefined && { text }),
});

describe('a target of another dimension is told while it is written', () => {
  test.each<[JudgedTarget, FittedIndicator, RegExp]>([
    [level('5', 'tấn'), revenue, /tính bằng tấn, số liệu tính bằng tỷ đồng/],
    [level('100', 'hộ'), jobs, /tính bằng hộ, số liệu tính bằng lao động/],
    [level('5', 'trường'), poverty, /tính bằng trường, số liệu tính bằng hộ/],
    [level('-5', 'lao động'), jobs, /số âm/],
    [fallBy('delta_pp', 'điểm %', 'giảm 2 điểm %'), jobs, /không có điểm %/],
    [fallBy('delta_abs', 'xã'), revenue, /tính bằng xã/],
    [{ evalRule: 'children_all', children: [level('5', 'tỷ đồng'), level('5', 'ha')] }, revenue, /tính bằng ha/],
  ])('%j', (target, indicator, misfit) => {
    expect(said(misfitOf(target, indicator))).toMatch(misfit);
  });
});

test.each<[JudgedTarget, FittedIndicator]>([
  [level('15000', 'triệu đồng'), revenue],
  [level('15', null), revenue],
  [level('152', 'hộ'), poverty],
  [{ kind: 'rate', lo: '3', unit: '%' }, poverty],
  [fallBy('delta_pp', 'điểm %'), poverty],
  [fallBy('delta_pp', 'điểm %', 'giảm 2%'), jobs],
  [fallBy('growth', '%'), growth],
  [fallBy('delta_abs', 'hộ'), poverty],
  [{ kind: 'boolean', cmp: 'achieve' }, jobs],
  [{ kind: 'text', evalRule: 'manual', cmp: 'none' }, jobs],
  [level('5', 'tấn'), { kind: 'GRADE', name: 'Xếp loại', unitOfMeasure: 'loại' }],
])('%j fits', (target, indicator) => {
  expect(misfitOf(target, indicator)).toBeNull();
});
