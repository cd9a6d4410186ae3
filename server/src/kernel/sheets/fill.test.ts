import { expect, test } from 'vitest';
import { catalogue } from '#kernel/messages.ts';
import { questionOf } from './fill.ts';

const says = catalogue('fill-test', { which: { vi: 'Lấy cái nào?', en: 'Which?' } });
const CHOICES = [
  { value: 'KEEP', label: says.which() },
  { value: 'REPLACE', label: says.which() },
];

test.each([
  ['one of its choices', 'REPLACE', 'REPLACE'],
  ['what is none of them', 'BOTH', null],
  ['nothing', '', null],
  ['an answer to another cell', undefined, null],
])('a question takes %s', (_, given, answer) => {
  const answers = new Map(given === undefined ? [['C7', 'KEEP']] : [['B5', given]]);
  expect(questionOf({ key: 'B5', cell: 'B5', message: says.which(), choices: CHOICES }, answers).answer).toBe(answer);
});
