import { describe, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { refusal, refusedAs, reportCourse } from '#test/report-course.ts';
import { makeReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { answerRemark } from './answer-remark.ts';
import { returnReport } from './return-report.ts';
import { withdrawReport } from './withdraw-report.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, save, submit, accept, open } = reportCourse(database, actors);

interface Row {
  indicator: { id: string };
  changed: boolean;
  before: { display: string } | null;
  figure: { display: string } | null;
  remarks: {
    id: string;
    version: number;
    text: string;
    remarkedBy: string;
    answer: { text: string; answeredBy: string } | null;
  }[];
}
const FORM = `query ($id: ID!) { report(id: $id) { revision returnReason rows { indicator { id } changed before { display }
  figure { display } remarks { id version text remarkedBy answer { text answeredBy } } } } }`;
const see = async (account: TestAccount, id: string) =>
  (await ask<{ report: { revision: number; returnReason: string | null; rows: Row[] } }>(actors, account, FORM, { id }))
    .report;
const rowOf = async (account: TestAccount, id: string, indicator: { id: string }): Promise<Row> => {
  const row = (await see(account, id)).rows.find((one) => one.indicator.id === indicator.id);
  if (!row) throw new Error('the report does not hold it');
  return row;
};

/** The commune's report with 90 jobs and a share, returned with a remark on each; the revision is 4. */
async function remarked() {
  const world = await makeReportWorld(database);
  const { clerk, townPlanner, jobs, trained } = world;
  const { id } = await open(world);
  await save(clerk, id, [
    { indicatorId: jobs.id, value: '90' },
    { indicatorId: trained.id, numerator: '45', denominator: '90' },
  ]);
  await submit(clerk, id, 2);
  const sendBack = (remarks: { indicatorId: string; text: string }[], version = 1) =>
    by(townPlanner, (ctx) =>
      perform(ctx, returnReport, {
        reportId: id,
        version,
        state: 'SUBMITTED',
        reason: 'Xem các ô có nhận xét',
        remarks,
      }),
    );
  const answer = (account: TestAccount, remarkId: string, text: string | null, seen: string | null = null) =>
    by(account, (ctx) => perform(ctx, answerRemark, { reportId: id, remarkId, text, seen }));
  return { ...world, id, sendBack, answer };
}

const both = ({ jobs, trained }: { jobs: { id: string }; trained: { id: string } }) => [
  { indicatorId: jobs.id, text: 'Có tính lao động thời vụ không?' },
  { indicatorId: trained.id, text: 'Mẫu số thấp hơn kỳ trước' },
];

describe('who returns a report says at single cells what is wrong with them', () => {
  test('each is answered or changed before the next version is sent, and the reviewer sees which', async () => {
    const world = await remarked();
    const { clerk, townPlanner, jobs, trained, id, sendBack, answer } = world;
    await sendBack(both(world));
    const [ofJobs] = (await rowOf(clerk, id, jobs)).remarks;
    expect(ofJobs).toMatchObject({
      ...{ version: 1, text: 'Có tính lao động thời vụ không?', remarkedBy: 'PLANNER Hương Trà', answer: null },
    });
    expect(await refusal(submit(clerk, id, 4))).toEqual([
      [
        'INVALID',
        'reportId',
        'Còn 2 nhận xét của người duyệt chưa trả lời, số liệu cũng chưa đổi: Giải quyết việc làm; Tỷ lệ lao động qua đào tạo. Hãy sửa số liệu, hoặc trả lời ở từng dòng đó.',
      ],
    ]);

    await answer(clerk, ofJobs?.id ?? '', 'Không, chỉ lao động có hợp đồng');
    expect((await refusal(submit(clerk, id, 5)))[0]?.[2]).toMatch(/^Còn 1 nhận xét .*: Tỷ lệ lao động qua đào tạo\./);
    await save(clerk, id, [
      { indicatorId: trained.id, numerator: '45', denominator: '95', seen: { numerator: '45', denominator: '90' } },
    ]);
    // until it is sent again the reviewer hears nothing of all that
    expect((await rowOf(townPlanner, id, jobs)).remarks[0]?.answer).toBeNull();

    await submit(clerk, id, 6);
    expect(await rowOf(townPlanner, id, jobs)).toMatchObject({
      ...{ changed: false, before: { display: '90' }, figure: { display: '90' } },
      remarks: [{ answer: { text: 'Không, chỉ lao động có hợp đồng', answeredBy: 'PLANNER Hương Xuân' } }],
    });
    expect(await rowOf(townPlanner, id, trained)).toMatchObject({
      ...{ changed: true, before: { display: '50%' }, figure: { display: '47,37%' } },
      remarks: [{ text: 'Mẫu số thấp hơn kỳ trước', answer: null }],
    });
    await accept(townPlanner, id, 2);
  });

  test('a second return has remarks of its own; those of the first stay in sight with their answers', async () => {
    const world = await remarked();
    const { clerk, jobs, id, sendBack, answer } = world;
    await sendBack([{ indicatorId: jobs.id, text: 'Thiếu thôn Thanh Lương' }]);
    const [first] = (await rowOf(clerk, id, jobs)).remarks;
    await answer(clerk, first?.id ?? '', 'Đã có trong 90');
    await submit(clerk, id, 5);
    await sendBack([{ indicatorId: jobs.id, text: 'Gửi danh sách của thôn' }], 2);
    expect(await refusedAs(answer(clerk, first?.id ?? '', 'Muộn'))).toEqual(['NOT_FOUND remarkId']);
    expect((await rowOf(clerk, id, jobs)).remarks).toMatchObject([
      { version: 1, text: 'Thiếu thôn Thanh Lương', answer: { text: 'Đã có trong 90' } },
      { version: 2, text: 'Gửi danh sách của thôn', answer: null },
    ]);
    expect(await refusedAs(submit(clerk, id, 7))).toEqual(['INVALID reportId']);
  });

  test('what is sent and taken back is taken back with its answers', async () => {
    const world = await remarked();
    const { clerk, townPlanner, jobs, id, sendBack, answer } = world;
    await sendBack([{ indicatorId: jobs.id, text: 'Có chắc không?' }]);
    const [remark] = (await rowOf(clerk, id, jobs)).remarks;
    await answer(clerk, remark?.id ?? '', 'Chắc');
    await submit(clerk, id, 5);
    await by(clerk, (ctx) => perform(ctx, withdrawReport, { reportId: id, revision: 6 }));
    expect((await rowOf(townPlanner, id, jobs)).remarks[0]?.answer).toBeNull();
    expect((await rowOf(clerk, id, jobs)).remarks[0]?.answer).toMatchObject({ text: 'Chắc' });
    await answer(clerk, remark?.id ?? '', null, 'Chắc');
    expect(await refusedAs(submit(clerk, id, 8))).toEqual(['INVALID reportId']);
  });

  test('two who answer one remark: the second sees what the first has written', async () => {
    const world = await remarked();
    const { clerk, chairman, jobs, id, sendBack, answer } = world;
    await sendBack([{ indicatorId: jobs.id, text: 'Có chắc không?' }]);
    const [remark] = (await rowOf(clerk, id, jobs)).remarks;
    await answer(clerk, remark?.id ?? '', 'Chắc');
    expect(await refusal(answer(chairman, remark?.id ?? '', 'Đã kiểm tra'))).toEqual([
      ['STALE', 'text', 'PLANNER Hương Xuân vừa trả lời: “Chắc”. Hãy xem rồi sửa tiếp nếu cần.'],
    ]);
    await answer(chairman, remark?.id ?? '', 'Đã kiểm tra', 'Chắc');
    expect((await rowOf(clerk, id, jobs)).remarks[0]?.answer).toEqual({
      ...{ text: 'Đã kiểm tra', answeredBy: 'LEADER Hương Xuân' },
    });
  });

  test('all that is wrong with remarks is told at once, and nothing is returned', async () => {
    const world = await remarked();
    const { jobs, revenue, townPlanner, id, sendBack } = world;
    const wrong = [
      { indicatorId: jobs.id, text: ' ' },
      { indicatorId: revenue.id, text: 'Không có trong báo cáo' },
      { indicatorId: jobs.id, text: 'Hai lần' },
    ];
    expect(await refusedAs(sendBack(wrong))).toEqual([
      'CONFLICT remarks.2',
      'INVALID remarks.0.text',
      'NOT_FOUND remarks.1.indicatorId',
    ]);
    expect((await see(townPlanner, id)).returnReason).toBeNull();
    expect((await rowOf(townPlanner, id, jobs)).remarks).toEqual([]);
  });
});
