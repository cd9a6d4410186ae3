import { expect, test } from 'vitest';
import { placed } from './refusal.ts';

const problem = (message: string, ...path: string[]) => ({ code: 'INVALID', path, message });

test('a refusal stands at the field on its path; what has none stands above the form', () => {
  const refused = [
    problem('Thiếu số', 'number'),
    problem('Sai ngày', 'office', 'signedOn'),
    problem('Đã khóa'),
    problem('Lạ', 'planId'),
  ];
  expect(placed(refused, ['number', 'signedOn'])).toEqual({
    errors: { number: 'Thiếu số', signedOn: 'Sai ngày' },
    rest: ['Đã khóa', 'Lạ'],
  });
});
