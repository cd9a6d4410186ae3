import { describe, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { refusal, reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { fileReport } from '#test/reports.ts';
import type { TestAccount } from '#test/world.ts';
import { approveReport } from './approve-report.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, open, save, submit } = reportCourse(database, actors);

interface Row {
  indicator: { id: string };
  usual: { count: number; median: string } | null;
  warnings: { key: string }[];
}
const ROWS =
  'query ($id: ID!) { report(id: $id) { rows { indicator { id } usual { count median } warnings { key } } } }';
const rowOf = async (account: TestAccount, id: string, indicator: { id: string }) =>
  (await ask<{ report: { rows: Row[] } }>(actors, account, ROWS, { id })).report.rows.find(
    (row) => row.indicator.id === indicator.id,
  );

/** Years before the report's, each with so many jobs. */
async function earlier({ commune, period, jobs }: ReportWorld, values: readonly string[]) {
  for (const [back, value] of values.entries()) {
    const year = period.year - 1 - back;
    const made = await makePeriod(database, { regime: period.regime, year });
    await fileReport(database, { unit: commune, period: made, figures: [{ indicator: jobs, value }] });
  }
}

describe('before a report is sent', () => {
  test('what looks unlikely wants a note at its cell, and who decides reads both', async () => {
    const world = await makeReportWorld(database);
    const { clerk, townPlanner, jobs } = world;
    await earlier(world, ['33']);
    const { id } = await open(world);
    await save(clerk, id, [{ indicatorId: jobs.id, value: '1250' }]);
    expect((await rowOf(clerk, id, jobs))?.warnings).toEqual([{ key: 'checks.farFromLastYear' }]);
    const unnoted = [
      [
        'INVALID',
        'reportId',
        '1 số liệu khác thường mà chưa ghi chú: Giải quyết việc làm. Hãy sửa số, hoặc ghi chú vì sao ở từng dòng đó rồi gửi lại.',
      ],
    ];
    expect(await refusal(submit(clerk, id, 2))).toEqual(unnoted);
    const approving = by(world.chairman, (ctx) => perform(ctx, approveReport, { reportId: id, revision: 2 }));
    expect(await refusal(approving)).toEqual(unnoted);

    await save(clerk, id, [{ indicatorId: jobs.id, note: 'Khu công nghiệp mới tuyển một lần' }]);
    await submit(clerk, id, 3);
    expect((await rowOf(townPlanner, id, jobs))?.warnings).toEqual([{ key: 'checks.farFromLastYear' }]);
  });

  test('a part above its whole stops it, with a note or without', async () => {
    const part = await makeIndicator(database, { name: 'Trong đó: lao động nữ' });
    const of = await makeReportWorld(database, {}, [part]);
    await database.truth.query('update indicator set parent_id = $2 where id = $1', [part.id, of.jobs.id]);
    const { id } = await open(of);
    await save(of.clerk, id, [
      { indicatorId: of.jobs.id, value: '90' },
      { indicatorId: part.id, value: '91', note: 'Đã kiểm tra' },
    ]);
    expect((await rowOf(of.clerk, id, part))?.warnings).toEqual([{ key: 'checks.partAboveWhole' }]);
    expect((await refusal(submit(of.clerk, id, 2))).map(([, , message]) => message)).toEqual([
      'Số liệu của 1 chỉ tiêu mâu thuẫn nhau: Trong đó: lao động nữ. Hãy sửa theo lời nhắc ở từng dòng rồi gửi lại.',
    ]);
    await save(of.clerk, id, [{ indicatorId: part.id, value: '90', seen: { value: '91' } }]);
    await submit(of.clerk, id, 3);
  });

  test('what is usual is made of the unit’s own figures that were sent, from six of them on', async () => {
    const world = await makeReportWorld(database);
    const { clerk, sibling, period, jobs } = world;
    await earlier(world, ['80', '82', '84', '86', '88']);
    const another = await makePeriod(database, { regime: period.regime, year: period.year - 6 });
    await fileReport(database, { unit: sibling, period: another, figures: [{ indicator: jobs, value: '5000' }] });
    await fileReport(database, {
      ...{ unit: world.commune, period: another, state: 'DRAFT' },
      figures: [{ indicator: jobs, value: '6000' }],
    });
    const { id } = await open(world);
    expect((await rowOf(clerk, id, jobs))?.usual).toBeNull();
    const oldest = await makePeriod(database, { regime: period.regime, year: period.year - 7 });
    await fileReport(database, { unit: world.commune, period: oldest, figures: [{ indicator: jobs, value: '90' }] });
    expect((await rowOf(clerk, id, jobs))?.usual).toEqual({ count: 6, median: '85' });
    await save(clerk, id, [{ indicatorId: jobs.id, value: '130' }]);
    expect((await rowOf(clerk, id, jobs))?.warnings).toEqual([{ key: 'checks.unusual' }]);
  });
});
