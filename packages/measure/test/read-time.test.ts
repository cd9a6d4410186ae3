import { describe, expect, test } from 'vitest';
import { readTarget } from '../src/read-target.ts';

describe('reading takes time that grows no faster than the text', () => {
  const PATTERNS = [
    '1.234 ',
    '(',
    '(1',
    '1)',
    '31/38 ',
    'từ 1 đến ',
    '12% và ',
    'trong đó ',
    'giảm từ ',
    'so với ',
    '1 234 567 ',
    '1.',
    '1,2,',
    'a\u0301\u0302',
    'trước 15/6; ',
    'Số 12/QĐ-UBND ',
    '- ',
    'hộ ',
    'mỗi tháng 2 lần; ',
    'không để ',
    'loại ',
    '16 tỷ 434 triệu 5 nghìn ',
    '(trong đó: 5 hộ); ',
    '| 5% ',
    'tỷ lệ 5%, ',
  ];
  const SHORT = 2_000;
  const TIMES = 8;

  /** Best of several runs, in milliseconds: the least disturbed one. */
  const best = (text: string, times: number) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 6; run++) {
      const start = performance.now();
      for (let i = 0; i < times; i++) readTarget(text, { indicator: text });
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };

  test.each(PATTERNS)('repeated "%s"', (pattern) => {
    const of = (length: number) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
    best(of(SHORT), TIMES);
    // The same amount of text in one piece and in eight: linear work is about equal, quadratic work eightfold.
    expect(best(of(SHORT * TIMES), 1) / best(of(SHORT), TIMES)).toBeLessThan(4);
  });
});
