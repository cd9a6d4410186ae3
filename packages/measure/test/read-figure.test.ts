import { describe, expect, test } from 'vitest';
import { readFigure } from '../src/read-figure.ts';
import { said } from './said.ts';

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

describe('last period’s figure and the other operand settle the scale', () => {
  test.each([
    ['1.288', undefined, ['1310'], '1288'],
    ['1.288', undefined, ['1.31'], '1.288'],
    ['1.705', 'tỷ đồng', ['1.7'], '1.705'],
    ['1.705', 'tỷ đồng', ['1650'], '1705'],
    ['1.705 triệu', 'tỷ đồng', ['1.7'], '1.705'],
    ['3,098', 'tấn', ['2905'], '3098'],
    ['-1.288', undefined, ['-1310'], '-1288'],
  ])('%s in %s beside %j', (text, unitOfMeasure, known, expected) => {
    expect(readFigure(text, { ...(unitOfMeasure && { unitOfMeasure }), known })).toMatchObject({ value: expected });
  });

  test('counted things are whole, whatever stood there last period', () => {
    expect(read('1.288', 'hồ sơ', { known: ['2'] })).toBe('1288');
  });

  test.each([
    ['a nought says nothing of size', ['0']],
    ['a figure between the two readings is near neither', ['38']],
  ])('%s', (_, known) => {
    expect(readFigure('1.288', { known })).toMatchObject({ status: 'refused', candidates: ['1288', '1.288'] });
  });
});

describe('a number field refuses instead of guessing', () => {
  test('an ambiguous figure comes with its candidates and says what to do', () => {
    expect(said(readFigure('9.398', { unitOfMeasure: 'tỷ đồng', level: 'commune' }))).toMatchObject({
      status: 'refused',
      text: '9.398',
      code: 'AMBIGUOUS',
      says: 'Số “9.398” (tỷ đồng) có thể đọc là 9,398 tỷ đồng hoặc 9398 tỷ đồng. Hãy chọn giá trị đúng.',
      candidates: ['9.398', '9398'],
    });
  });

  test.each(['l00', '1O,5', 'O,5', '9S', 'I00', '1OO', 'l.200', '00'])('letters in the place of digits: %s', (text) => {
    expect(read(text, '%')).toBe('NOT_A_NUMBER');
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
