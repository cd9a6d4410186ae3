import { describe, expect, test } from 'vitest';
import { catalogue, sayIn, words } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { AssignmentRow, Balance } from './assignment-row.ts';
import { says } from './target.messages.ts';
import { problemsOfAdjusting, problemsOfGaps, problemsOfQuestion, problemsOfReplacing } from './target.rules.ts';

const left = catalogue('gaps-in-a-test', {
  by: words<{ gap: string | null }>({ vi: ({ gap }) => `Còn ${gap}.`, en: ({ gap }) => `${gap} left.` }),
});

const row = (id: string, status: Balance['status'], gap: string | null) =>
  ({
    indicator: { id, name: `Chỉ tiêu ${id}` },
    balance: { status, gap, message: left.by({ gap }) },
    yearBalance: null,
    quotaYears: [],
    phaseBalances: [],
  }) as unknown as AssignmentRow;

const inWords = (problems: Problem[]) =>
  problems.map((problem) => ({ ...problem, message: sayIn(problem.message, 'vi') }));

describe('a gap', () => {
  test('needs an explanation for every indicator that has one, whichever way', () => {
    const rows = [
      row('A', 'GAP', '30'),
      row('B', 'BALANCED', '0'),
      row('C', 'OVER', '-5'),
      row('D', 'NOT_COMPARABLE', null),
    ];
    const tail = 'Hãy sửa mức giao hoặc giải trình phần chênh lệch.';
    expect(inWords(problemsOfGaps(rows, null))).toEqual([
      { code: 'INVALID', path: ['gapExplanation'], message: `Chỉ tiêu A: Còn 30. ${tail}` },
      { code: 'INVALID', path: ['gapExplanation'], message: `Chỉ tiêu C: Còn -5. ${tail}` },
    ]);
    expect(problemsOfGaps(rows, 'Vì…')).toEqual([]);
  });

  test('that an adjustment leaves as it was needs none; one that it opens, widens or narrows does', () => {
    const before = [row('A', 'GAP', '30'), row('B', 'BALANCED', '0'), row('C', 'GAP', '10')];
    const after = [row('A', 'GAP', '30'), row('B', 'GAP', '5'), row('C', 'GAP', '4')];
    expect(problemsOfAdjusting(before, after, null).map(({ message }) => sayIn(message, 'vi').slice(0, 10))).toEqual([
      'Chỉ tiêu B',
      'Chỉ tiêu C',
    ]);
  });
});

test('a decision may not be older than what it replaces', () => {
  const replaced = [{ inForceFrom: '2023-01-10' }, { inForceFrom: '2023-03-01' }];
  expect(problemsOfReplacing(replaced, '2023-03-01')).toEqual([]);
  expect(inWords(problemsOfReplacing(replaced, '2023-02-28'))).toEqual([
    {
      code: 'CONFLICT',
      path: ['decision', 'signedOn'],
      message: 'Mức đang có hiệu lực được giao từ 01/03/2023. Quyết định thay nó phải ký từ ngày đó trở đi.',
    },
  ]);
});

test('words that nobody has decided how to read are refused with the ways to read them', () => {
  const open = {
    year: 2023,
    overYears: null,
    yearParts: [],
    phases: [],
    reading: null,
    text: '3,098 tấn',
    question: says.askedBefore({ text: 'Các cách hiểu: (1) … (2) …' }),
  };
  expect(inWords(problemsOfQuestion(open, ['targets', '0', 'text']))).toEqual([
    {
      code: 'AMBIGUOUS',
      path: ['targets', '0', 'text'],
      message: '“3,098 tấn” chưa rõ nghĩa. Các cách hiểu: (1) … (2) … Hãy chọn một cách hiểu hoặc ghi lại.',
    },
  ]);
});
