import { describe, expect, test } from 'vitest';
import { type Answer, answerLine } from '../bin/judge/answer.ts';

type Line = Record<string, unknown>;

function scored(scoring: Line, line: Line): [string | null | undefined, string | null | undefined] {
  const { score, colour } = answerLine(JSON.stringify({ ...line, scoring }), 1) as Answer;
  return [score, colour];
}

const why = (scoring: Line, line: Line) => (answerLine(JSON.stringify({ ...line, scoring }), 1) as Answer).whyNoScore;

const higher = { target: { kind: 'level', lo: '200', unit: 'tỷ đồng' }, unit: 'tỷ đồng' };
const lower = { target: { kind: 'rate', cmp: 'le', hi: '4', unit: '%', direction: 'lower' }, unit: '%' };
const TRAFFIC = [
  { upTo: '70', inclusive: false, colour: 'red' },
  { upTo: '90', inclusive: false, colour: 'yellow' },
  { upTo: null, inclusive: true, colour: 'green' },
];

describe('percent', () => {
  test.each<[Line, Line, string | null]>([
    [{}, { ...higher, value: '150' }, '75.00'],
    [{ decimals: 0 }, { ...higher, value: '151' }, '76'],
    [{ formula: 'T_OVER_R' }, { ...lower, value: '5' }, '80.00'],
    [{ formula: 'TWO_T_MINUS_R' }, { ...lower, value: '9' }, '0.00'],
    [{ formula: 'TWO_T_MINUS_R', floor: '-50' }, { ...lower, value: '9' }, '-25.00'],
    [{ formula: 'BASELINE_GAP' }, { ...lower, value: '5', baseline: '7' }, '66.67'],
    [{}, { ...higher, value: '190000', unit: 'triệu đồng' }, '95.00'],
  ])('%j %j', (more, line, score) => {
    expect(scored({ rule: 'PERCENT', ...more }, line)).toEqual([score, null]);
  });

  test('by a target of 0, of lower-is-better without a formula, without a figure there is none, and it says why', () => {
    const zero = { target: { kind: 'level', lo: '0' }, value: '5' };
    expect([scored({ rule: 'PERCENT' }, zero), why({ rule: 'PERCENT' }, zero)]).toEqual([
      [null, null],
      expect.stringContaining('mẫu số bằng 0'),
    ]);
    expect(why({ rule: 'PERCENT' }, { ...lower, value: '5' })).toContain('chưa nêu công thức');
    expect(why({ rule: 'PERCENT' }, { ...higher, value: null })).toBe('Chưa có số liệu.');
  });
});

describe('colours by bounds', () => {
  test.each([
    ['139.99', 'red'],
    ['140', 'yellow'],
    ['179.99', 'yellow'],
    ['180', 'green'],
    ['500', 'green'],
  ])('%s of 200 is %s', (value, colour) => {
    expect(scored({ rule: 'BANDS', bounds: TRAFFIC }, { ...higher, value })[1]).toBe(colour);
  });

  test('a bound that is included belongs to the colour below it, by the exact percentage', () => {
    const bounds = [
      { upTo: '70', inclusive: true, colour: 'red' },
      { upTo: null, colour: 'green' },
    ];
    expect(scored({ rule: 'BANDS', bounds }, { ...higher, value: '140' })).toEqual(['70.00', 'red']);
    expect(scored({ rule: 'BANDS', bounds }, { ...higher, value: '140.00001' })).toEqual(['70.00', 'green']);
  });
});

test.each<[Line, string, string]>([
  [higher, '170', 'GREEN'],
  [higher, '169.99', 'RED'],
  [higher, '300', 'GREEN'],
  [{ ...higher, direction: 'band' }, '230', 'GREEN'],
  [lower, '4.6', 'GREEN'],
  [lower, '4.61', 'RED'],
  [lower, '1', 'GREEN'],
])('within 15%%: %j %s is %s', (line, value, colour) => {
  expect(scored({ rule: 'TOLERANCE', margin: '15' }, { ...line, value })[1]).toBe(colour);
});

describe('between a red flag and a goal', () => {
  test.each([
    ['300', '0.00', 'RED'],
    ['100', '0.00', 'RED'],
    ['500', '3.33', 'RED'],
    ['600', '5.00', 'YELLOW'],
    ['700', '6.67', 'GREEN'],
    ['900', '10.00', 'GREEN'],
    ['9000', '10.00', 'GREEN'],
  ])('%s', (value, score, colour) => {
    expect(scored({ rule: 'LINEAR', redFlag: '500', goal: '700' }, { target: { lo: '700' }, value })).toEqual([
      score,
      colour,
    ]);
  });

  test('lower is better where the goal is the lower of the two', () => {
    const scoring = { rule: 'LINEAR', redFlag: '10', goal: '4' };
    expect(scored(scoring, { ...lower, value: '4' })).toEqual(['6.67', 'GREEN']);
    expect(scored(scoring, { ...lower, value: '11' })).toEqual(['2.78', 'RED']);
    expect(why({ rule: 'LINEAR', redFlag: '4', goal: '4' }, { ...lower, value: '4' })).toContain('bằng nhau');
  });
});

test('a total is withheld until every member is valid', () => {
  const line = { target: { lo: '1' }, value: '1' };
  expect(scored({ rule: 'ALL_VALID', members: ['30', '40.5'] }, line)).toEqual(['70.50', null]);
  expect(why({ rule: 'ALL_VALID', members: ['30', null] }, line)).toContain('1/2 thành phần');
  expect(why({ rule: 'ALL_VALID', members: [{ score: '30', valid: false }, '1'] }, line)).toContain('1/2 thành phần');
  const weighted = [
    { score: '90', weight: '2' },
    { score: '60', weight: '1' },
  ];
  expect(scored({ rule: 'ALL_VALID', members: weighted }, line)).toEqual(['80.00', null]);
});

test('a red flag and a goal, or members, need no target', () => {
  expect(scored({ rule: 'LINEAR', redFlag: '70', goal: '90' }, { value: '80', unit: '%' })).toEqual(['5.00', 'YELLOW']);
  expect(scored({ rule: 'ALL_VALID', members: ['1', '2'] }, {})).toEqual(['3.00', null]);
  expect(answerLine(JSON.stringify({ value: '80', scoring: { rule: 'PERCENT' } }), 1)).toHaveProperty('error');
});

test('without a scoring rule there is neither score nor colour', () => {
  expect(answerLine(JSON.stringify({ ...higher, value: '150' }), 1)).not.toHaveProperty('score');
});
