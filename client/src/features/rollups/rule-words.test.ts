import { expect, test } from 'vitest';
import { type RuleWords, ruleOf, wordsOf } from './rule-words.ts';

const EMPTY: RuleWords = {
  ...{ rule: '', redBelow: '', yellowBelow: '', margin: '', redFlag: '', goal: '', validFrom: '', grades: '' },
};

test('bounds, a tolerance and a line are read in Vietnamese notation', () => {
  expect(ruleOf({ ...EMPTY, rule: 'BANDS', redBelow: '70', yellowBelow: '90,5%' }, 'tỷ đồng')).toEqual({
    wish: {
      grades: null,
      scoring: {
        rule: 'BANDS',
        bounds: [
          { upTo: '70', inclusive: false, colour: 'RED' },
          { upTo: '90.5', inclusive: false, colour: 'YELLOW' },
          { upTo: null, inclusive: false, colour: 'GREEN' },
        ],
      },
    },
  });
  expect(
    ruleOf({ ...EMPTY, rule: 'LINEAR', redFlag: '1.809,5', goal: '2.000,0', validFrom: '01/01/2023' }, 'tỷ đồng'),
  ).toEqual({
    wish: {
      ...{ validFrom: '2023-01-01', grades: null },
      scoring: { rule: 'LINEAR', margin: null, redFlag: '1809.5', goal: '2000.0' },
    },
  });
});

test.each([
  [{ rule: 'TOLERANCE', margin: '' }, 'margin'],
  [{ rule: 'BANDS', redBelow: 'bảy mươi gì đó', yellowBelow: '90' }, 'redBelow'],
  [{ rule: 'PERCENT', validFrom: '31/02/2023' }, 'validFrom'],
] as const)('%j is asked about at its field', (words, unread) => {
  expect(ruleOf({ ...EMPTY, ...words }, '%')).toEqual({ unread });
});

test('a scale is a grade a line, with what else it is called', () => {
  const typed = 'Hoàn thành\n\nHoàn thành tốt = B, loại B';
  const grades = [
    { name: 'Hoàn thành', also: [] },
    { name: 'Hoàn thành tốt', also: ['B', 'loại B'] },
  ];
  expect(ruleOf({ ...EMPTY, grades: typed }, '')).toEqual({ wish: { grades, scoring: null } });
  expect(
    wordsOf({ grades: grades.map((grade) => ({ __typename: 'GradeStep', ...grade })), scoring: null }).grades,
  ).toBe('Hoàn thành\nHoàn thành tốt = B, loại B');
});
