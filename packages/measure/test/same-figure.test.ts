import { describe, expect, test } from 'vitest';
import { isSameFigure, type PlainFigure } from '../src/same-figure.ts';

const NOTHING: PlainFigure = { value: null, numerator: null, denominator: null, achieved: null, grade: null };
const amount = (value: string): PlainFigure => ({ ...NOTHING, value });
const ratio = (numerator: string, denominator: string): PlainFigure => ({ ...NOTHING, numerator, denominator });

describe('what was typed says the same as elsewhere', () => {
  test.each([
    ['44', '44.000000', true],
    ['44', '44.1', false],
    ['0', '-0', true],
  ])('amounts by their numbers: %s and %s', (typed, elsewhere, isSame) => {
    expect(isSameFigure(amount(typed), amount(elsewhere))).toBe(isSame);
  });

  test.each([
    [ratio('1', '3'), ratio('2', '6'), true],
    [ratio('1', '3'), ratio('333333', '1000000'), false],
    [ratio('0', '0'), ratio('0', '0'), true],
    [ratio('0', '5'), ratio('0', '0'), false],
  ])('ratios by their operands, exactly', (typed, elsewhere, isSame) => {
    expect(isSameFigure(typed, elsewhere)).toBe(isSame);
  });

  test.each([
    ['1.67', true],
    ['1.7', true],
    ['1.66', false],
    ['2', true],
  ])('a mean to as many decimals as were typed: %s of five thirds', (typed, isSame) => {
    expect(isSameFigure(amount(typed), ratio('5', '3'))).toBe(isSame);
  });

  test('a status by what it says, a grade by its name', () => {
    expect(isSameFigure({ ...NOTHING, achieved: true }, { ...NOTHING, achieved: false })).toBe(false);
    expect(isSameFigure({ ...NOTHING, grade: 'Tốt' }, { ...NOTHING, grade: 'Tốt' })).toBe(true);
  });

  test('what has nothing in common is not compared', () => {
    expect(isSameFigure(ratio('1', '3'), amount('33'))).toBeNull();
    expect(isSameFigure(amount('33'), NOTHING)).toBeNull();
    expect(isSameFigure(NOTHING, amount('33'))).toBeNull();
  });
});
