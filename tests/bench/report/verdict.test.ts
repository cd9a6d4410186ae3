import { expect, test } from 'vitest';
import type { Line } from './line.ts';
import { missesIn, rowOf } from './page.ts';
import { faultsOf } from './verdict.ts';

const line = (over: Partial<Line>): Line => ({
  ...{ key: 'A.limit.1', what: '181 units × 10 indicators', value: 3, atMost: 1.2, steady: false },
  ...over,
});
const page = (lines: readonly Line[], cause = 'it is computed') =>
  missesIn(lines.map((one) => rowOf(one, cause)).join('\n'));
const judged = (now: Line, named: ReturnType<typeof page>, steadyOnly = false) =>
  faultsOf([now], named, { steadyOnly }).length;

test('a goal that is met is no fault, whatever the page says', () => {
  expect(judged(line({ value: 1.2 }), page([]))).toBe(0);
});

test('a miss that the page does not name is a fault, and so is one that it names without a cause', () => {
  expect(judged(line({}), page([]))).toBe(1);
  expect(judged(line({}), page([line({})], ''))).toBe(1);
});

test('a miss that is named may be worse by a fifth and no more', () => {
  const named = page([line({ value: 10, interval: [8, 12] })]);
  expect(judged(line({ value: 12 }), named)).toBe(0);
  expect(judged(line({ value: 12.1 }), named)).toBe(1);
});

test('a ratio of times is worse only if even the lower end of its interval is', () => {
  const named = page([line({ value: 10 })]);
  expect(judged(line({ value: 15, interval: [11, 19] }), named)).toBe(0);
  expect(judged(line({ value: 15, interval: [13, 19] }), named)).toBe(1);
});

test('what cannot be asked is a fault until it is named, and again once it could be asked', () => {
  const impossible = line({ value: null });
  expect(judged(impossible, page([]))).toBe(1);
  expect(judged(impossible, page([impossible]))).toBe(0);
  expect(judged(line({ value: 2 }), page([impossible]))).toBe(1);
});

test('where times are not to be trusted only counts are judged', () => {
  expect(judged(line({}), page([]), true)).toBe(0);
  expect(judged(line({ steady: true }), page([]), true)).toBe(1);
});

test('what is told for the record is never a fault', () => {
  expect(judged(line({ atMost: null, value: 100 }), page([]))).toBe(0);
});
