import { beforeEach, describe, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { itemsOf } from '#test/home.ts';
import { refusal, refusedAs, reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';
import { correctReport } from './correct-report.ts';
import { openReport } from './open-report.ts';
import { withdrawApproval } from './withdraw-approval.ts';
import { withdrawReport } from './withdraw-report.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, open, save, submit, accept, approve, sendBack } = reportCourse(database, actors);

interface Shown {
  state: string;
  revision: number;
  approvedBy: string | null;
  selfApproved: boolean;
  endsInUnit: boolean;
  submitLocked: { text: string } | null;
  viewerMayApprove: boolean;
  viewerMayWithdrawApproval: boolean;
  viewerMaySubmit: boolean;
  viewerMayEdit: boolean;
}
const show = async (account: TestAccount, id: string): Promise<Shown | null> =>
  (
    await ask<{ report: Shown | null }>(
      actors,
      account,
      `query ($id: ID!) { report(id: $id) { state revision approvedBy selfApproved endsInUnit submitLocked { text }
         viewerMayApprove viewerMayWithdrawApproval viewerMaySubmit viewerMayEdit } }`,
      { id },
    )
  ).report;

const versionInTruth = async (id: string, version = 1) =>
  (
    await database.truth.query(
      `select submitted, content_hash, approved_by, self_approved, declared_gaps from report_version
        where report_id = $1 and version = $2`,
      [id, version],
    )
  ).rows[0];

/** Everybody who could decide in a unit leaves it. */
const emptied = (unit: TestUnit) => database.truth.query('delete from office where unit_id = $1', [unit.unitId]);

/** The commune's report with 90 jobs, not sent; its revision is 2. */
async function typed(world: ReportWorld, by = world.clerk): Promise<string> {
  const { id } = await open({ ...world, clerk: by });
  await save(by, id, [{ indicatorId: world.jobs.id, value: '90' }]);
  return id;
}

let world: ReportWorld;
beforeEach(async () => {
  // nothing of an earlier world is due any more
  await database.truth.query('delete from period_due');
  world = await makeReportWorld(database);
});

describe('duyệt trong đơn vị', () => {
  test('is of a leader who has typed nothing of it; planners and everybody elsewhere are refused', async () => {
    const { clerk, chairman, townLeader } = world;
    const id = await typed(world);
    const viceChairman = await world.builders.official(world.commune, 'LEADER');
    expect(await refusedAs(approve(clerk, id, 2))).toEqual(['NOT_ALLOWED reportId']);
    expect(await refusedAs(approve(townLeader, id, 2))).toEqual(['NOT_FOUND reportId']);
    await save(chairman, id, [{ indicatorId: world.jobs.id, value: '91', seen: { value: '90' } }]);
    expect(await show(chairman, id)).toMatchObject({ viewerMayApprove: false });
    expect(await refusal(approve(chairman, id, 3))).toEqual([
      [
        'NOT_ALLOWED',
        'reportId',
        'Lãnh đạo đơn vị duyệt, và không phải người đã nhập số liệu của báo cáo. Hãy trình lãnh đạo khác của đơn vị.',
      ],
    ]);
    expect(await show(viceChairman, id)).toMatchObject({ viewerMayApprove: true });
    await approve(viceChairman, id, 3);
    expect(await show(clerk, id)).toMatchObject({ state: 'APPROVED', selfApproved: false, revision: 4 });
  });

  test('who alone could approve may have typed it, and it says so; where nobody leads it is the planner', async () => {
    const { chairman, siblingClerk } = world;
    const id = await typed(world, chairman);
    await approve(chairman, id, 2);
    expect(await show(chairman, id)).toMatchObject({ state: 'APPROVED', selfApproved: true });

    const alone = await typed(world, siblingClerk);
    await approve(siblingClerk, alone, 2, 'Chưa giao mức');
    expect(await show(siblingClerk, alone)).toMatchObject({ state: 'APPROVED', selfApproved: true });
  });

  test('it is frozen and sent as it was approved: one version, one hash, and what is said of it stays', async () => {
    const { clerk, chairman, townPlanner } = world;
    const { id } = await open(world);
    expect(await refusedAs(approve(chairman, id, 1))).toEqual(['INVALID declaredGaps']);
    await approve(chairman, id, 1, 'Sổ bị mất');
    const approved = await versionInTruth(id);
    expect(approved).toMatchObject({ submitted: false, declared_gaps: 'Sổ bị mất', content_hash: expect.any(String) });
    expect(await refusal(save(clerk, id, [{ indicatorId: world.jobs.id, value: '5' }]))).toEqual([
      [
        'LOCKED',
        'reportId',
        'Báo cáo đã được duyệt trong đơn vị nên giữ nguyên như đã duyệt. Muốn sửa thì lãnh đạo đơn vị bỏ duyệt trước.',
      ],
    ]);
    expect(await refusedAs(approve(chairman, id, 2))).toEqual(['LOCKED reportId']);
    expect(await show(townPlanner, id)).toBeNull();
    expect(await refusedAs(submit(clerk, id, 2, 'Lý do khác'))).toEqual(['INVALID declaredGaps']);
    await submit(clerk, id, 2);
    expect(await versionInTruth(id)).toEqual({ ...approved, submitted: true });
    await accept(townPlanner, id, 1);
    expect(await versionInTruth(id)).toEqual({ ...approved, submitted: true });
    expect(await show(townPlanner, id)).toMatchObject({ state: 'ACCEPTED', approvedBy: approved.approved_by });
  });

  test('what the planner has sent is approved where it waits, once; what is decided is not', async () => {
    const { clerk, chairman, townPlanner } = world;
    const id = await typed(world);
    await submit(clerk, id, 2);
    expect(await show(chairman, id)).toMatchObject({ state: 'SUBMITTED', approvedBy: null, viewerMayApprove: true });
    await approve(chairman, id, 3);
    expect(await show(chairman, id)).toMatchObject({ state: 'SUBMITTED', viewerMayApprove: false });
    expect(await refusedAs(approve(chairman, id, 4))).toEqual(['LOCKED reportId']);
    await accept(townPlanner, id, 1);
    expect(await refusedAs(approve(chairman, id, 5))).toEqual(['LOCKED reportId']);
  });

  test('leaders are told that what was sent waits for them, by a notice and on home, until one has approved it', async () => {
    const { clerk, chairman, townLeader } = world;
    const told = async (account: TestAccount) => {
      const asked = '{ notices { edges { node { kind } } } }';
      const { notices } = await ask<{ notices: { edges: { node: { kind: string } }[] } }>(actors, account, asked);
      const kinds = (await itemsOf(actors, account)).map(({ kind }) => kind);
      return [...kinds, ...notices.edges.map(({ node }) => node.kind)].filter((kind) => kind === 'REPORT_TO_APPROVE');
    };
    const id = await typed(world);
    await submit(clerk, id, 2);
    expect(await told(chairman)).toEqual(['REPORT_TO_APPROVE', 'REPORT_TO_APPROVE']);
    expect([...(await told(clerk)), ...(await told(townLeader))]).toEqual([]);
    const [item] = (await itemsOf(actors, chairman)).filter(({ kind }) => kind === 'REPORT_TO_APPROVE');
    expect(item).toMatchObject({ recordId: id, title: 'Báo cáo Năm 2022 (chính thức) chờ duyệt trong đơn vị' });
    await approve(chairman, id, 3);
    expect(await told(chairman)).toEqual([]);
    const next = await typed(world, world.siblingClerk);
    await submit(world.siblingClerk, next, 2, 'Chưa giao mức');
    expect(await told(world.siblingClerk)).toEqual([]);
  });

  test('whoever could approve it and sends it has approved it', async () => {
    const { chairman, clerk, siblingClerk } = world;
    const byLeader = await typed(world);
    await submit(chairman, byLeader, 2);
    expect(await show(clerk, byLeader)).toMatchObject({ approvedBy: expect.any(String), selfApproved: false });
    const alone = await typed(world, siblingClerk);
    await submit(siblingClerk, alone, 2, 'Chưa giao mức');
    expect(await show(siblingClerk, alone)).toMatchObject({ approvedBy: expect.any(String), selfApproved: true });
  });

  test('taken back with a reason it is being written again; sent, it is taken back whole', async () => {
    const { clerk, chairman } = world;
    const id = await typed(world);
    await approve(chairman, id, 2);
    const takeBack = (account: TestAccount, reason: string, revision = 3) =>
      by(account, (ctx) => perform(ctx, withdrawApproval, { reportId: id, revision, reason }));
    expect(await refusedAs(takeBack(clerk, 'Nhầm'))).toEqual(['NOT_ALLOWED reportId']);
    expect(await refusedAs(takeBack(chairman, ' '))).toEqual(['INVALID reason']);
    expect(await refusedAs(takeBack(chairman, 'Nhầm', 2))).toEqual(['STALE revision']);
    await takeBack(chairman, 'Nhầm');
    expect(await show(clerk, id)).toMatchObject({ state: 'DRAFT', approvedBy: null, viewerMayEdit: true });
    expect(await versionInTruth(id)).toMatchObject({ content_hash: null });

    await approve(chairman, id, 4);
    await submit(clerk, id, 5);
    await by(clerk, (ctx) => perform(ctx, withdrawReport, { reportId: id, revision: 6 }));
    expect(await show(clerk, id)).toMatchObject({ state: 'DRAFT', approvedBy: null, viewerMayEdit: true });
  });

  test('a correction is approved as any version; what was returned is approved anew', async () => {
    const { clerk, chairman, townPlanner } = world;
    const id = await typed(world);
    await submit(clerk, id, 2);
    await accept(townPlanner, id, 1);
    await by(clerk, (ctx) => perform(ctx, correctReport, { reportId: id, reason: 'Đếm trùng' }));
    await save(clerk, id, [{ indicatorId: world.jobs.id, value: '80', seen: { value: '90' } }]);
    const { revision } = (await show(chairman, id)) ?? {};
    await approve(chairman, id, revision ?? 0);
    expect(await show(chairman, id)).toMatchObject({ state: 'APPROVED' });
    expect(await show(townPlanner, id)).toMatchObject({ state: 'ACCEPTED', approvedBy: null });
    await submit(clerk, id, (revision ?? 0) + 1);
    await sendBack(townPlanner, id, 2);
    const again = (await show(chairman, id))?.revision ?? 0;
    await approve(chairman, id, again);
    expect(await show(chairman, id)).toMatchObject({ state: 'APPROVED' });
    expect(await versionInTruth(id, 3)).toMatchObject({ submitted: false, content_hash: expect.any(String) });
  });

  test('reports of departments go as they went', async () => {
    const { officer, head, townPlanner, townLeader, department, period, revenue } = world;
    const { report } = await by(officer, (ctx) =>
      perform(ctx, openReport, { periodId: period.id, departmentId: department.id }),
    );
    await save(officer, report.id, [{ indicatorId: revenue.id, value: '9' }]);
    expect(await refusedAs(approve(townLeader, report.id, 2))).toEqual(['NOT_ALLOWED reportId']);
    await submit(head, report.id, 2);
    expect(await refusedAs(approve(townLeader, report.id, 3))).toEqual(['NOT_ALLOWED reportId']);
    await accept(townPlanner, report.id, 1);
    expect(await versionInTruth(report.id)).toMatchObject({ approved_by: null });
  });
});

describe('a unit with nobody above', () => {
  const owed = async (account: TestAccount, now?: string) =>
    (await itemsOf(actors, account, now))
      .filter(({ kind }) => kind === 'REPORT_DUE' || kind === 'SUB_UNIT_LATE')
      .map(({ kind }) => kind);

  test('owes until its leader has approved; nothing is sent, and who joins above later is owed nothing old', async () => {
    const { clerk, chairman, town, period } = world;
    await emptied(town);
    const id = await typed(world);
    expect(await show(clerk, id)).toMatchObject({ endsInUnit: true, viewerMaySubmit: false });
    expect((await refusal(submit(clerk, id, 2)))[0]?.[2]).toMatch(/^Đơn vị cấp trên chưa có cán bộ tổng hợp/);
    expect(await owed(clerk)).toEqual(['REPORT_DUE']);
    expect((await itemsOf(actors, chairman)).find(({ kind }) => kind === 'REPORT_DUE')).toMatchObject({
      title: 'Hoàn thành báo cáo Năm 2022 (chính thức) để lãnh đạo đơn vị duyệt',
      detail: 'Đang soạn, chưa duyệt',
    });
    await approve(chairman, id, 2);
    expect(await owed(clerk)).toEqual([]);
    expect(await show(clerk, id)).toMatchObject({ state: 'APPROVED', endsInUnit: true });

    const joined = await world.builders.official(town, 'PLANNER');
    await database.truth.query(`update office set valid_from = '2023-03-01' where id = $1`, [joined.officeId]);
    const late = await ask<{ reportStatus: { department: object | null }[]; reportsToReview: { totalCount: number } }>(
      actors,
      joined,
      `query ($id: ID!) { reportStatus(periodId: $id) { department { id } } reportsToReview { totalCount } }`,
      { id: period.id },
      '2023-03-25',
    );
    expect(late.reportStatus.filter(({ department }) => department === null)).toEqual([]);
    expect(late.reportsToReview.totalCount).toBe(0);
    // what its own department has not sent is late, what units below had to send before is not
    const isLate = (await itemsOf(actors, joined, '2023-03-25')).filter(({ kind }) => kind === 'SUB_UNIT_LATE');
    expect(isLate.map(({ detail }) => detail)).toEqual([world.department.name]);
    // what it has ended with may still be sent, for those who wish it
    expect(await show(clerk, id)).toMatchObject({ endsInUnit: true });
    await submit(clerk, id, 3, undefined, '2023-03-25');
  });

  test.each([
    { confirmed: '2023-03-02', late: [] },
    { confirmed: '2022-12-01', late: ['Phường Hương Xuân', 'Phường Hương Vân'] },
  ])('an office dated back is held from when a second person confirmed it: $confirmed', async ({ confirmed, late }) => {
    const { town, townPlanner, head, department } = world;
    await database.truth.query(
      `update office set made_by_account_id = $2, confirmed_at = $3::date
        where unit_id = $1 and kind in ('LEADER', 'PLANNER')`,
      [town.unitId, head.accountId, confirmed],
    );
    const items = await itemsOf(actors, townPlanner, '2023-03-25');
    const names = items.filter(({ kind }) => kind === 'SUB_UNIT_LATE').map(({ detail }) => detail);
    expect(names).toEqual([[department.name, ...late].join(', ')]);
  });

  test('with somebody above it owes until it has sent', async () => {
    const { clerk, chairman } = world;
    const id = await typed(world);
    await approve(chairman, id, 2);
    expect(await owed(clerk)).toEqual(['REPORT_DUE']);
    await submit(clerk, id, 3);
    expect(await owed(clerk)).toEqual([]);
  });
});
