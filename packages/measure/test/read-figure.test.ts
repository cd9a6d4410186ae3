import { describe, expect, test } from 'vitest';
import { readFigure } from '../src/read-figure.ts';

const read = (text: string, unitOfMeasure: string, more = {}) => {
  const reading = readFigure(text, { unitOfMeasure, ...more });
  return reading.status === 'value' ? reading.value : reading.status === 'refused' ? reading.code : reading.status;
};

describe('a number field reads a figure in its own unit', () => {
  test.each([
    ['185,5', 'tỷ đồng', '185.5'],
    ['185 tỷ', 'tỷ đồng', '185'],
    ['190.500 triệu đồng', 'tỷ đồng', '190.5'],
    ['1.234', 'người', '1234'],
    ['95', '%', '95'],
    ['95%', '%', '95'],
    ['-3,2', '%', '-3.2'],
    ['–3,2%', '%', '-3.2'],
    ['0', 'hộ', '0'],
    ['45 triệu', 'triệu đồng/người/năm', '45'],
    ['950 nghìn', 'lượt', '950000'],
  ])('%s in %s', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });

  test('nothing typed is no figure, and not zero', () => {
    expect(readFigure('  ')).toEqual({ status: 'empty', text: '  ' });
  });

  test('words that qualify the figure are reported', () => {
    expect(readFigure('hơn 201 tỷ', { unitOfMeasure: 'tỷ đồng' })).toEqual({
      status: 'value',
      text: 'hơn 201 tỷ',
      value: '201',
      exact: false,
    });
  });
});

describe('a number field refuses instead of guessing', () => {
  test('an ambiguous figure comes with its candidates and says what to do', () => {
    expect(readFigure('9.398', { unitOfMeasure: 'tỷ đồng', level: 'commune' })).toEqual({
      status: 'refused',
      text: '9.398',
      code: 'AMBIGUOUS',
      message: 'Số “9.398” (tỷ đồng) có thể đọc là 9,398 tỷ đồng hoặc 9398 tỷ đồng. Hãy chọn giá trị đúng.',
      candidates: ['9.398', '9398'],
    });
  });

  test.each([
    ['abc', '%', 'NOT_A_NUMBER'],
    ['1.23.4', 'hộ', 'NOT_A_NUMBER'],
    ['12/15', 'xã', 'NOT_ONE_NUMBER'],
    ['10-12', 'xã', 'NOT_ONE_NUMBER'],
    ['12 xã và 3', 'xã', 'NOT_ONE_NUMBER'],
    ['95 xã', '%', 'OTHER_UNIT'],
    ['5 km', 'ha', 'OTHER_UNIT'],
    ['9.398', '', 'AMBIGUOUS'],
  ])('%s in %s', (text, unit, code) => {
    expect(read(text, unit)).toBe(code);
  });
});
