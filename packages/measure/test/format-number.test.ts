import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal, formatWithUnit } from '../src/format-number.ts';

describe('formatDecimal', () => {
  test.each(['', '1,5', '1e3', 'NaN', '.5', '5.', '1 000', '--1', '+12'])('refuses %j', (value) => {
    expect(() => formatDecimal(value)).toThrow(RangeError);
  });

  test.each([
    ['1809.5', {}, '1.809,5'],
    ['3.0', {}, '3,0'],
    ['3.0', { trim: true }, '3'],
    ['0.5', { scale: 0 }, '1'],
    ['-0.5', { scale: 0 }, '-1'],
    ['-0.4', { scale: 0 }, '0'],
    ['2.345', { scale: 2 }, '2,35'],
    ['-2.345', { scale: 2 }, '-2,35'],
    ['1.005', { scale: 2 }, '1,01'],
    ['1234567', {}, '1.234.567'],
    ['007.10', {}, '7,10'],
    ['-0.00', {}, '0,00'],
    ['5', { scale: 2 }, '5,00'],
    ['5', { scale: 2, trim: true }, '5'],
    ['123456789012345678901234567890.12', {}, '123.456.789.012.345.678.901.234.567.890,12'],
  ])('%s with %j is printed %s', (value, options, printed) => {
    expect(formatDecimal(value, options)).toBe(printed);
  });

  test('what is printed without a scale reads back as the same number', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.integer({ min: 0, max: 9 }),
        (digits, scale) => {
          const magnitude = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
          const cut = magnitude.length - scale;
          const value = `${digits < 0n ? '-' : ''}${magnitude.slice(0, cut)}${scale > 0 ? `.${magnitude.slice(cut)}` : ''}`;
          expect(formatDecimal(value).replaceAll('.', '').replace(',', '.')).toBe(value);
        },
      ),
    );
  });
});

describe('formatWithUnit', () => {
  test.each([
    ['95', '%', '95%'],
    ['0.8', 'điểm %', '0,8 điểm %'],
    ['185', 'tỷ đồng', '185 tỷ đồng'],
    ['14.3', '/1 vạn dân', '14,3/1 vạn dân'],
    ['7', null, '7'],
    ['7', '', '7'],
  ])('%s in %s is printed %s', (value, unit, printed) => {
    expect(formatWithUnit(value, unit)).toBe(printed);
  });
});
