import { expect, test } from 'vitest';
import { printMoment } from './kernel.messages.ts';
import type { Message } from './messages.ts';
import { problemsOfList } from './problems-of-list.ts';
import { problemsOfText } from './words.ts';

const placesOf = (items: string[]) =>
  problemsOfList(items, (item) => item.toLowerCase(), ['reports']).map(({ code, path }) => `${code} ${path.join('.')}`);

test('a list to do has something in it, and each thing once; a repetition is refused where it stands', () => {
  expect(placesOf([])).toEqual(['INVALID reports']);
  expect(placesOf(['a', 'b'])).toEqual([]);
  expect(placesOf(['a', 'b', 'A', 'a'])).toEqual(['CONFLICT reports.2', 'CONFLICT reports.3']);
});

const note: Message = { key: 'test.note', parameters: {} };

test('a text is counted in characters as it would be kept', () => {
  const codes = (text: string | null, max: number) => problemsOfText(['note'], text, { what: note, max }).length;
  expect(codes('  \n', 5)).toBe(1);
  expect(codes(' số '.normalize('NFD'), 2)).toBe(0);
  expect(codes('𠀀𠀀', 2)).toBe(0);
  expect(codes('abc', 2)).toBe(1);
  expect(codes('a\0', 5)).toBe(1);
});

test('a moment is printed by the clock of Vietnam', () => {
  expect(printMoment('2023-01-09T18:05:00.000Z', 'vi')).toBe('01:05 ngày 10/01/2023');
  expect(printMoment('2023-01-09T18:05:00.000Z', 'en')).toBe('01:05 on 10 January 2023');
});
