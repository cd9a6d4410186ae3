import { describe, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { itemsOf } from '#test/home.ts';
import type { TestPeriod } from '#test/periods.ts';
import { refusal, refusedAs, reportCourse } from '#test/report-course.ts';
import { makeReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { attachEvidence } from './attach-evidence.ts';
import { handOverReport } from './hand-over-report.ts';
import { openReport } from './open-report.ts';
import { takeReportBack } from './take-report-back.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, save, submit, accept, sendBack } = reportCourse(database, actors);

const FORM = `query ($id: ID!) { report(id: $id) { revision handedOverBy handedOverNote senders locked { key }
  viewerMayEdit viewerMayHandOver viewerMayTakeBack viewerMaySubmit versions { handedOverBy } } }`;
interface Form {
  report: {
    revision: number;
    handedOverBy: string | null;
    handedOverNote: string | null;
    senders: string[];
    locked: { key: string } | null;
    viewerMayEdit: boolean;
    viewerMayHandOver: boolean;
    viewerMayTakeBack: boolean;
    viewerMaySubmit: boolean;
    versions: { handedOverBy: string | null }[];
  };
}
const see = async (account: TestAccount, id: string) => (await ask<Form>(actors, account, FORM, { id })).report;

/** Of one period: those of other tests' worlds are everybody's. */
const workOf = async (account: TestAccount, { id }: TestPeriod) =>
  (await itemsOf(actors, account))
    .filter(({ kind, period }) => kind.startsWith('REPORT') && period?.id === id)
    .map(({ kind, title, detail }) => `${kind}: ${title} (${detail})`);

const noticesOf = async (account: TestAccount) =>
  (
    await ask<{ notices: { edges: { node: { kind: string } }[] } }>(
      actors,
      account,
      '{ notices { edges { node { kind } } } }',
      {},
    )
  ).notices.edges.map(({ node }) => node.kind);

/** A commune in which one types and another sends, with 90 jobs typed; the revision is 2. */
async function typed() {
  const world = await makeReportWorld(database);
  const officer = await world.builders.official(world.commune, 'OFFICER');
  const { report } = await by(officer, (ctx) => perform(ctx, openReport, { periodId: world.period.id }));
  await save(officer, report.id, [{ indicatorId: world.jobs.id, value: '90' }]);
  const handOver = (account: TestAccount, revision: number, note?: string) =>
    by(account, (ctx) => perform(ctx, handOverReport, { reportId: report.id, revision, note: note ?? null }));
  const takeBack = (account: TestAccount, revision: number) =>
    by(account, (ctx) => perform(ctx, takeReportBack, { reportId: report.id, revision }));
  return { ...world, officer, id: report.id, handOver, takeBack };
}

describe('who types and does not send', () => {
  test('hands the report over to who sends it, who finds it on home and is told; it stays as it was handed over', async () => {
    const { officer, clerk, chairman, jobs, period, id, handOver } = await typed();
    expect(await see(officer, id)).toMatchObject({
      viewerMayHandOver: true,
      viewerMaySubmit: false,
      senders: ['PLANNER Hương Xuân'],
    });
    await handOver(officer, 2, 'Còn chờ số của trạm y tế');

    expect(await workOf(officer, period)).toEqual([]);
    const waits =
      'REPORT_HANDED_OVER: Báo cáo Năm 2022 (chính thức) đã nhập xong, chờ bạn gửi (OFFICER Hương Xuân chuyển)';
    expect(await workOf(clerk, period)).toEqual([waits]);
    expect(await workOf(chairman, period)).toEqual([waits]);
    expect(await noticesOf(clerk)).toEqual(['REPORT_HANDED_OVER']);
    expect(await noticesOf(chairman)).toEqual([]);

    const figures = [{ indicatorId: jobs.id, value: '91', seen: { value: '90' } }];
    expect((await refusal(save(officer, id, figures)))[0]?.[2]).toMatch(
      /^OFFICER Hương Xuân đã chuyển báo cáo cho người gửi lúc .* Muốn sửa tiếp thì bấm “Lấy lại”\.$/,
    );
    const attach = { reportId: id, indicatorId: jobs.id, uploadId: id };
    expect(await refusedAs(by(officer, (ctx) => perform(ctx, attachEvidence, attach)))).toEqual(['LOCKED reportId']);
    expect(await refusedAs(handOver(officer, 3))).toEqual(['LOCKED reportId']);
    expect(await see(officer, id)).toMatchObject({
      viewerMayEdit: false,
      viewerMayTakeBack: true,
      viewerMayHandOver: false,
    });
    expect(await see(clerk, id)).toMatchObject({
      ...{ viewerMayEdit: true, viewerMayTakeBack: true, locked: null, viewerMaySubmit: true },
      handedOverNote: 'Còn chờ số của trạm y tế',
    });

    await save(clerk, id, figures);
    await submit(clerk, id, 4);
    expect(await workOf(clerk, period)).toEqual([]);
    expect((await see(clerk, id)).versions).toEqual([{ handedOverBy: 'OFFICER Hương Xuân' }]);
  });

  test('takes it back, and is told when who sends hands it back', async () => {
    const { officer, clerk, period, id, handOver, takeBack } = await typed();
    await handOver(officer, 2);
    await takeBack(officer, 3);
    expect(await noticesOf(officer)).toEqual([]);
    expect(await see(officer, id)).toMatchObject({ viewerMayEdit: true, handedOverBy: null });
    expect(await refusedAs(takeBack(clerk, 4))).toEqual(['LOCKED reportId']);
    expect((await workOf(clerk, period))[0]).toMatch(/^REPORT_DUE: /);

    await handOver(officer, 4);
    await takeBack(clerk, 5);
    expect(await noticesOf(officer)).toEqual(['REPORT_HANDED_BACK']);
    expect(await noticesOf(clerk)).toEqual([]);
    expect((await workOf(officer, period))[0]).toMatch(/^REPORT_DUE: /);
  });

  test('hands over what was seen, and who sends has nothing to hand over', async () => {
    const { officer, clerk, chairman, siblingClerk, handOver, takeBack } = await typed();
    expect(await refusedAs(handOver(officer, 1))).toEqual(['STALE revision']);
    expect(await refusedAs(handOver(clerk, 2))).toEqual(['NOT_ALLOWED reportId']);
    expect(await refusedAs(handOver(chairman, 2))).toEqual(['NOT_ALLOWED reportId']);
    expect(await refusedAs(handOver(siblingClerk, 2))).toEqual(['NOT_FOUND reportId']);
    expect(await refusedAs(takeBack(officer, 2))).toEqual(['LOCKED reportId']);
  });

  test('hands over what was returned as well; nobody above hears of it before it is sent', async () => {
    const { officer, clerk, townPlanner, period, id, handOver } = await typed();
    await submit(clerk, id, 2);
    await sendBack(townPlanner, id, 1);
    expect((await workOf(officer, period))[0]).toMatch(/^REPORT_RETURNED: /);
    const before = await see(townPlanner, id);
    await handOver(officer, 4);
    expect(await workOf(officer, period)).toEqual([]);
    expect((await workOf(clerk, period))[0]).toMatch(/^REPORT_HANDED_OVER: /);
    expect(await see(townPlanner, id)).toEqual(before);
    await submit(clerk, id, 5);
    await accept(townPlanner, id, 2);
    expect((await see(clerk, id)).versions.map(({ handedOverBy }) => handedOverBy)).toEqual([
      null,
      'OFFICER Hương Xuân',
    ]);
  });
});

test('an officer of a department hands over to its head', async () => {
  const { officer, head, townPlanner, department, revenue, period } = await makeReportWorld(database);
  const { report } = await by(officer, (ctx) =>
    perform(ctx, openReport, { periodId: period.id, departmentId: department.id }),
  );
  await save(officer, report.id, [{ indicatorId: revenue.id, value: '186' }]);
  expect((await see(officer, report.id)).senders).toEqual(['DEPARTMENT_HEAD Hương Trà']);
  await by(officer, (ctx) => perform(ctx, handOverReport, { reportId: report.id, revision: 2 }));
  expect((await workOf(head, period))[0]).toMatch(
    /^REPORT_HANDED_OVER: .*\(Phòng Tài chính - Kế hoạch: OFFICER Hương Trà chuyển\)$/,
  );
  expect(await noticesOf(head)).toEqual(['REPORT_HANDED_OVER']);
  expect((await workOf(townPlanner, period)).filter((item) => item.startsWith('REPORT_HANDED_OVER'))).toEqual([]);
});
