import { expect, test } from 'vitest';
import { type Rule, type RuleWords, ruleOf, wordsOf } from './rule-words.ts';

const EMPTY: RuleWords = {
  ...{ rule: '', redBelow: '', yellowBelow: '', margin: '', redFlag: '', goal: '', validFrom: '', grades: '' },
};

const indicator = (unitOfMeasure: string) => ({ unitOfMeasure, scoring: null, scoringFrom: null });
/** What the form does not ask for. */
const UNASKED = { formula: null, decimals: null, floor: null };

test('bounds, a tolerance and a line are read in Vietnamese notation', () => {
  expect(ruleOf({ ...EMPTY, rule: 'BANDS', redBelow: '70', yellowBelow: '90,5%' }, indicator('tỷ đồng'))).toEqual({
    wish: {
      grades: null,
      scoring: {
        ...{ rule: 'BANDS', ...UNASKED },
        bounds: [
          { upTo: '70', inclusive: false, colour: 'RED' },
          { upTo: '90.5', inclusive: false, colour: 'YELLOW' },
          { upTo: null, inclusive: false, colour: 'GREEN' },
        ],
      },
    },
  });
  expect(
    ruleOf(
      { ...EMPTY, rule: 'LINEAR', redFlag: '1.809,5', goal: '2.000,0', validFrom: '01/01/2023' },
      indicator('tỷ đồng'),
    ),
  ).toEqual({
    wish: {
      ...{ validFrom: '2023-01-01', grades: null },
      scoring: { rule: 'LINEAR', ...UNASKED, margin: null, redFlag: '1809.5', goal: '2000.0', bounds: [] },
    },
  });
});

test.each([
  [{ rule: 'TOLERANCE', margin: '' }, 'margin'],
  [{ rule: 'BANDS', redBelow: 'bảy mươi gì đó', yellowBelow: '90' }, 'redBelow'],
  [{ rule: 'PERCENT', validFrom: '31/02/2023' }, 'validFrom'],
] as const)('%j is asked about at its field', (words, unread) => {
  expect(ruleOf({ ...EMPTY, ...words }, indicator('%'))).toEqual({ unread });
});

test('a scale is a grade a line, with what else it is called', () => {
  const typed = 'Hoàn thành\n\nHoàn thành tốt = B, loại B';
  const grades = [
    { name: 'Hoàn thành', also: [] },
    { name: 'Hoàn thành tốt', also: ['B', 'loại B'] },
  ];
  expect(ruleOf({ ...EMPTY, grades: typed }, indicator('danh hiệu'))).toEqual({ wish: { grades, scoring: null } });
  const steps = grades.map((grade) => ({ __typename: 'GradeStep' as const, ...grade }));
  expect(wordsOf({ grades: steps, scoring: null, scoringFrom: null }).grades).toBe(
    'Hoàn thành\nHoàn thành tốt = B, loại B',
  );
});

const bound = (upTo: string | null, colour: 'RED' | 'YELLOW' | 'GREEN', inclusive = false) => ({
  ...{ __typename: 'ColourBound' as const, upTo, colour, inclusive },
});
const scoringOf = (rule: Rule, more: object) => ({
  ...{ __typename: 'Scoring' as const, rule, ...UNASKED, margin: null, redFlag: null, goal: null, bounds: [] },
  ...more,
});

test.each([
  scoringOf('PERCENT', { formula: 'T_OVER_R', floor: '20', decimals: 0 }),
  scoringOf('BANDS', { decimals: 1, bounds: [bound('60', 'RED'), bound('85.5', 'YELLOW'), bound(null, 'GREEN')] }),
  scoringOf('TOLERANCE', { margin: '2.5', formula: 'BASELINE_GAP' }),
  scoringOf('LINEAR', { redFlag: '1000', goal: '2000', bounds: [bound('3.3', 'RED', true), bound(null, 'GREEN')] }),
])('$rule opened and saved untouched is what it was', (scoring) => {
  const kept = { unitOfMeasure: 'tỷ đồng', scoring, scoringFrom: 'KEEPER' as const };
  const { __typename: _, margin, redFlag, goal, ...same } = scoring;
  const bounds = scoring.bounds.map(({ __typename: __, ...rest }: ReturnType<typeof bound>) => rest);
  const numbers = scoring.rule === 'BANDS' ? {} : { margin, redFlag, goal };
  expect(ruleOf(wordsOf({ ...kept, grades: null }), kept)).toEqual({
    wish: { grades: null, scoring: { ...same, ...numbers, bounds } },
  });
});

test('bounds that two fields cannot say are typed anew, never taken for others', () => {
  const scoring = scoringOf('BANDS', { bounds: [bound('50', 'YELLOW'), bound(null, 'GREEN')] });
  const kept = { unitOfMeasure: '%', scoring, scoringFrom: 'KEEPER' as const };
  expect(ruleOf(wordsOf({ ...kept, grades: null }), kept)).toEqual({ unread: 'redBelow' });
});

test('what the catalogue or the province says is not made the keeper’s own by saving', () => {
  const kept = { unitOfMeasure: '%', scoring: scoringOf('PERCENT', {}), scoringFrom: 'PROVINCE' as const };
  expect(ruleOf(wordsOf({ ...kept, grades: null }), kept)).toEqual({ wish: { grades: null, scoring: null } });
});
