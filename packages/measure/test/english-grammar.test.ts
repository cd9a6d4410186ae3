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
  [
    '12/13 trường',
    'Met (đạt) with 12 of 13 schools or more; exceeded (vượt) with more than 12 of 13 schools; that the whole is 13 is only checked.',
  ],
  ['từ 900 lao động', 'Met (đạt) with 900 workers or more; exceeded (vượt) with more than 900 workers.'],
])('English reads whole: %s', (words, said) => {
  const { target } = readTarget(words, {});
  expect(target && print(explainTarget(target), 'en')).toBe(said);
});
