import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it.each([
  ['1.881 trên 1.900 hộ', '1.881_trên_1.900_hộ'],
  ['502 / 640 = 78,44 %', '502_/_640 = 78,44_%'],
  ['> 93%, ≥ 5', '>_93%, ≥_5'],
  ['Đạt khi từ 185 tỷ đồng', 'Đạt khi từ 185_tỷ đồng'],
  ['không có số nào', 'không có số nào'],
])('numbers do not break: %s', (text, expected) => {
  expect(unbroken(text).replaceAll('\u00a0', '_')).toBe(expected);
});
