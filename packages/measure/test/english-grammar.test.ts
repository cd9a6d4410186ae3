import { expect, test } from 'vitest';
import { explainTarget } from '../src/explain-target.ts';
import { addEnglish, print } from '../src/messages.ts';
import { readTarget } from '../src/read-target.ts';
import { english } from '../src/says/en/index.ts';

addEnglish(english);

test.each([
  ['01 lần/năm', 'Met (đạt) when done at least once in each completed year; never exceeded.'],
  ['02 lần/tháng', 'Met (đạt) when done at least 2 times in each completed month; never exceeded.'],
  [
    'giảm 0,5-0,7 điểm % so với năm 2022',
    'Met (đạt) with a fall of 0.5 percentage points or more against 2022; exceeded (vượt) with a fall of more than 0.7 percentage points.',
  ],
])('English says how often and against which year: %s', (words, said) => {
  const { target } = readTarget(words, {});
  expect(target && print(explainTarget(target), 'en')).toBe(said);
});
