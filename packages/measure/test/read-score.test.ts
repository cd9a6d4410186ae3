import { expect, test } from 'vitest';
import { levelOf, loadCases, loadWildCases } from '../bin/score/cases.ts';
import { isAmbiguous, judgeCase, type Outcome, outcomeOf, percent, tally } from '../bin/score/score.ts';
import { VARIANTS } from '../bin/score/variants.ts';
import { judgeWild } from '../bin/score/wild.ts';

const rows = loadCases('target-expressions.csv');
const judged = rows.map((row) => judgeCase(row, levelOf(row)));
const score = percent(tally(judged));

test('at least 95 of 100 real expressions are read with form, comparator, bounds and unit right', () => {
  expect(rows.length).toBe(167);
  expect(score).toBeGreaterThanOrEqual(95);
});

test('every ambiguous expression is asked about, with the right reading among the candidates', () => {
  const ambiguous = judged.filter((item) => isAmbiguous(item.row));
  expect(ambiguous.length).toBeGreaterThan(0);
  expect(ambiguous.filter((item) => item.wrong.length > 0)).toEqual([]);
});

test('an ambiguous expression is asked about with and without the level of its unit', () => {
  for (const level of [undefined, 'commune'] as const)
    for (const row of rows.filter(isAmbiguous)) expect(judgeCase(row, level).reading.questions).not.toEqual([]);
});

test.each(VARIANTS)('the same rows with $name score within two points', ({ apply }) => {
  const varied = percent(tally(rows.map((row) => judgeCase(apply(row), levelOf(row)))));
  expect(Math.abs(varied - score)).toBeLessThanOrEqual(2);
});

test('each variant really says something else, in more than a third of the rows', () => {
  for (const { name, apply } of VARIANTS) {
    const changed = rows.filter((row) => apply(row).verbatim !== row.verbatim).length;
    expect({ name, enough: changed > rows.length / 3 }).toEqual({ name, enough: true });
  }
});

test('what was met in the wild is read right, or asked about where it should be', () => {
  const tried = loadWildCases().filter((row) => row.command !== '');
  expect(tried.length).toBeGreaterThan(30);
  expect(tried.map(judgeWild).filter(({ outcome }) => !outcome.right || outcome.needless)).toEqual([]);
});

test.each(['more-expressions.csv', 'probe-expressions.csv', 'unseen-expressions.csv', 'fresh-expressions.csv'])(
  'of the further expressions in %s hardly one is read wrong in silence or asked about needlessly',
  (file) => {
    const outcomes = loadCases(file).map((row) => outcomeOf(judgeCase(row, levelOf(row))));
    const share = (what: keyof Outcome) => (100 * outcomes.filter((each) => each[what]).length) / outcomes.length;
    expect(outcomes.length).toBeGreaterThanOrEqual(150);
    expect(share('right')).toBeGreaterThanOrEqual(97);
    expect(share('silent')).toBeLessThanOrEqual(1);
    expect(share('needless')).toBeLessThanOrEqual(3);
  },
);

test('of the real expressions hardly one is asked about needlessly', () => {
  expect(judged.filter((item) => outcomeOf(item).needless).map((item) => item.row.verbatim)).toEqual([]);
});

test('of our own expressions hardly one is asked about needlessly', () => {
  const own = loadCases('own-expressions.csv').map((row) => judgeCase(row, levelOf(row)));
  const needless = own.filter((item) => outcomeOf(item).needless);
  expect(needless.map((item) => item.row.id)).toEqual(['O223']);
});

test('our own expressions from the decisions and documents are read right', () => {
  const own = loadCases('own-expressions.csv').map((row) => judgeCase(row, levelOf(row)));
  expect(
    own.filter((item) => item.wrong.length > 0).map((item) => ({ text: item.row.verbatim, wrong: item.wrong })),
  ).toEqual([]);
});
