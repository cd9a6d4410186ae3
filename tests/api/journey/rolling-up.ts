import { expect, test } from 'vitest';
import { boardOf, lineOf, partsOf, rowOf } from './board.ts';
import type { Journey } from './journey.ts';
import { reportOf, submitReport } from './reports.ts';

/** The town's numbers are made of what was accepted, and say what is missing. */
export function rollingUp(journey: Journey): void {
  test('only what was accepted counts: two of three communes, the third is waiting', async () => {
    const { world, officials } = journey;
    const board = await boardOf(await officials.as(world.leader), world);
    expect(board.rows.map(lineOf)).toEqual([
      'Tổng vốn đầu tư toàn xã hội: 1.150 tỷ đồng, vượt, 1/1',
      // (50 × 10 000 + 45 × 6 000) / 16 000 = 48.125, above 48
      'Thu nhập bình quân đầu người: 48,13 triệu đồng/người, vượt, 2/3',
      'Số xã đạt chuẩn nông thôn mới: 1 xã, đạt, 2/3',
      // 410 + 290
      'Giải quyết việc làm: 700 lao động, chưa đánh giá, 2/3',
      // (4 200 + 1 900) / (6 000 + 3 000)
      'Tỷ lệ lao động qua đào tạo: 67,78%, chưa đánh giá, 2/3',
      // (130 + 80) / (2 500 + 1 500), 0.75 points below the 6 % of the year before; 0.8 were to be
      'Tỷ lệ hộ nghèo theo chuẩn đa chiều: 5,25%, không đạt, 2/3',
      // (14 + 10) / (17 + 12); 31 were to be
      'Tỷ lệ trường học đạt chuẩn quốc gia: 82,76%, chưa đánh giá, 2/3',
    ]);
    expect(rowOf(board, 'Giải quyết việc làm')).toMatchObject({ missing: [{ name: 'Hương Toàn' }], pending: 1 });
    expect(board).toMatchObject({
      ...{ reporting: 2, expected: 3, missing: [{ name: 'Hương Toàn' }] },
      counts: { exceeded: 2, met: 1, notMet: 1, notAssessed: 3, notArising: 0 },
    });
  });

  test('what a commune takes back waits no longer', async () => {
    const { world, officials, reportIds } = journey;
    const clerk = await officials.as(world.communes['Hương Toàn'].planner);
    const reportId = reportIds.get('Hương Toàn') ?? '';
    const { revision } = await reportOf(clerk, reportId);
    const report = await clerk.must('withdrawReport', { reportId, revision }, 'report { state }');
    expect(report).toEqual({ state: 'DRAFT' });
    const board = await boardOf(await officials.as(world.leader), world);
    expect(rowOf(board, 'Giải quyết việc làm')).toMatchObject({ pending: 0, reporting: 2, expected: 3 });
    await submitReport(clerk, reportId);
  });

  test('with all three accepted, the town’s numbers are these', async () => {
    const { world, officials, reportIds } = journey;
    const planner = await officials.as(world.planner);
    const { version } = await reportOf(planner, reportIds.get('Hương Toàn') ?? '');
    await planner.must('acceptReport', { reportId: reportIds.get('Hương Toàn'), version }, 'report { id }');
    const board = await boardOf(planner, world);
    expect(board.rows.map(lineOf)).toEqual([
      'Tổng vốn đầu tư toàn xã hội: 1.150 tỷ đồng, vượt, 1/1',
      // (50 × 10 000 + 45 × 6 000 + 40 × 4 000) / 20 000; the mean of 50, 45 and 40 would be 45 and miss 46–48
      'Thu nhập bình quân đầu người: 46,5 triệu đồng/người, đạt, 3/3',
      'Số xã đạt chuẩn nông thôn mới: 1 xã, đạt, 3/3',
      // 410 + 290 + 215
      'Giải quyết việc làm: 915 lao động, vượt, 3/3',
      // 7 700 / 11 000 is 70 %, which is not above 70; the mean of 70, 63.3 and 80 would be 71.1
      'Tỷ lệ lao động qua đào tạo: 70%, không đạt, 3/3',
      // 254 / 5 000, 0.92 points below 6 %: at least 0.8, no more than 1.0
      'Tỷ lệ hộ nghèo theo chuẩn đa chiều: 5,08%, đạt, 3/3',
      // 14 + 10 + 7 of 17 + 12 + 9
      'Tỷ lệ trường học đạt chuẩn quốc gia: 81,58%, đạt, 3/3',
    ]);
    expect(board).toMatchObject({
      ...{ reporting: 3, expected: 3, missing: [] },
      counts: { exceeded: 2, met: 4, notMet: 1, notAssessed: 0, notArising: 0 },
    });
  });

  test('why is one question away: each commune’s part, with its own quota and verdict', async () => {
    const { world, officials } = journey;
    const leader = await officials.as(world.leader);
    expect(await partsOf(leader, world, world.indicators.jobs)).toEqual([
      { unit: 'Hương Xuân', display: '410 lao động', target: '400 lao động', attainmentLabel: 'vượt' },
      { unit: 'Hương Vân', display: '290 lao động', target: '300 lao động', attainmentLabel: 'không đạt' },
      { unit: 'Hương Toàn', display: '215 lao động', target: '200 lao động', attainmentLabel: 'vượt' },
    ]);
  });
}
