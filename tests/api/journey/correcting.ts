import { expect, test } from 'vitest';
import { boardOf, lineOf, rowOf } from './board.ts';
import type { Journey } from './journey.ts';
import { reportOf, saveFigures, submitReport } from './reports.ts';

/** What was accepted can still turn out wrong: returned, it leaves the numbers; corrected, it restates them. */
export function correcting(journey: Journey): void {
  test('an accepted report that is returned leaves the town’s numbers, and comes back with its next version', async () => {
    const { world, officials, reportIds } = journey;
    const planner = await officials.as(world.planner);
    const reportId = reportIds.get('Hương Toàn') ?? '';
    const { version } = await reportOf(planner, reportId);
    const reason = 'Chưa khớp biên bản nghiệm thu lớp nghề.';
    await planner.must('returnReport', { reportId, version, state: 'ACCEPTED', reason }, 'report { id }');
    const without = await boardOf(planner, world);
    expect(lineOf(rowOf(without, 'Giải quyết việc làm'))).toBe('Giải quyết việc làm: 700 lao động, chưa đánh giá, 2/3');
    expect(without).toMatchObject({ reporting: 2, expected: 3, missing: [{ name: 'Hương Toàn' }] });

    const clerk = await officials.as(world.communes['Hương Toàn'].planner);
    const sent = await submitReport(clerk, reportId);
    await planner.must('acceptReport', { reportId, version: sent.version }, 'report { id }');
    const again = await boardOf(planner, world);
    expect(lineOf(rowOf(again, 'Giải quyết việc làm'))).toBe('Giải quyết việc làm: 915 lao động, vượt, 3/3');
    expect(again.rows.map(({ restated }) => restated)).toEqual(Array(7).fill(null));
  });

  test('a correction counts once it is accepted, and the town’s number says what it was before', async () => {
    const { world, officials, reportIds } = journey;
    const { trained } = world.indicators;
    const reportId = reportIds.get('Hương Toàn') ?? '';
    const clerk = await officials.as(world.communes['Hương Toàn'].planner);
    const reason = 'Bổ sung 50 lao động học nghề tại doanh nghiệp.';
    await clerk.must('correctReport', { reportId, reason }, 'report { id }');
    await saveFigures(clerk, reportId, [{ indicatorId: trained.id, numerator: '1650', denominator: '2000' }]);
    const { version } = await submitReport(clerk, reportId);
    const planner = await officials.as(world.planner);
    const waiting = rowOf(await boardOf(planner, world), 'Tỷ lệ lao động qua đào tạo');
    expect(lineOf(waiting)).toBe('Tỷ lệ lao động qua đào tạo: 70%, không đạt, 3/3');

    await planner.must('acceptReport', { reportId, version }, 'report { id }');
    const board = await boardOf(planner, world);
    const corrected = rowOf(board, 'Tỷ lệ lao động qua đào tạo');
    // (4 200 + 1 900 + 1 650) / 11 000 = 70.4545…: above 70 now
    expect(lineOf(corrected)).toBe('Tỷ lệ lao động qua đào tạo: 70,45%, đạt, 3/3');
    expect(corrected.restated).toEqual({ beforeDisplay: '70%', afterDisplay: '70,45%', reason });
    expect(board.rows.filter(({ restated }) => restated)).toEqual([corrected]);
  });
}
