import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTarget } from '../src/read-target.ts';

/** Work is counted in blocks of the reader's code that ran, so that no busy machine can make a difference. */
describe('reading is work that grows no faster than the text', () => {
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
    'd?ới 2% @ ',
    '90% ≤ T < 95% ',
    'quý I: 5%; ',
    'duoi 2% ',
    'döôùi 2% ',
  ];
  const SHORT = 1_000;
  const TIMES = 8;
  const session = new Session();

  beforeAll(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });
  afterAll(async () => {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  });

  const workOf = async (text: string) => {
    await session.post('Profiler.takePreciseCoverage');
    readTarget(text, { indicator: text });
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes('/measure/src/'))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  };

  test.each(PATTERNS)('repeated "%s"', async (pattern) => {
    const of = (length: number) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
    const short = await workOf(of(SHORT));
    expect(short).toBeGreaterThan(0);
    // Linear work is about eight times as much, quadratic work sixty-four times.
    expect((await workOf(of(SHORT * TIMES))) / short).toBeLessThan(2 * TIMES);
  });
});
