import type { RegimePart } from '@dich/measure';
import { expect, test } from 'vitest';
import { type Life, periodsToMake, type RuleFrom } from './periods-to-make.ts';

const each = (kind: 'MONTH' | 'QUARTER'): RegimePart[] => [
  {
    ...{ kind, vintage: 'OFFICIAL', bounds: 'CALENDAR', only: null, from: null, to: null },
    ...{ cutoff: { months: null, day: 0 }, dues: [], shift: 'NONE', locksAfter: null },
  },
];
const ends = (rules: RuleFrom[], life: Partial<Life>, years = [2022]) =>
  periodsToMake(rules, { validFrom: null, validTo: null, ...life }, years, new Map()).map(({ endsOn }) => endsOn);

test('the first period is the one that has not ended when the regime begins, the last one begins before it ends', () => {
  const quarters = [{ validFrom: '2022-05-10', parts: each('QUARTER') }];
  expect(ends(quarters, { validFrom: '2022-05-10' })).toEqual(['2022-06-30', '2022-09-30', '2022-12-31']);
  expect(ends(quarters, { validFrom: '2022-05-10', validTo: '2022-08-01' })).toEqual(['2022-06-30', '2022-09-30']);
  expect(ends(quarters, { validFrom: '2022-05-10' }, [2021])).toEqual([]);
});

test('another rule makes the periods that begin once it holds; those that have begun stay', () => {
  const rules = [
    { validFrom: '2022-01-01', parts: each('QUARTER') },
    { validFrom: '2022-07-01', parts: each('MONTH') },
  ];
  expect(ends(rules, {})).toEqual([
    ...['2022-03-31', '2022-06-30', '2022-07-31', '2022-08-31', '2022-09-30', '2022-10-31'],
    ...['2022-11-30', '2022-12-31'],
  ]);
  // said again before it began: what was to come is another
  const again = [...rules, { validFrom: '2022-04-01', parts: each('QUARTER') }];
  expect(ends(again, {})).toEqual(['2022-03-31', '2022-06-30', '2022-09-30', '2022-12-31']);
});
