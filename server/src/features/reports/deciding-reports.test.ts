import { describe, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { refusal, refusedAs, reportCourse } from '#test/report-course.ts';
import { makeReportWorld } from '#test/report-world.ts';
import { acceptReports } from './accept-reports.ts';
import { correctReport } from './correct-report.ts';
import { openReport } from './open-report.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, save, submit, accept, sendBack, sent, figuresInTruth } = reportCourse(database, actors);

describe('deciding', () => {
  test('nobody decides about their own report, and only the unit it goes to decides', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    expect(await refusedAs(accept(world.chairman, report.id, 1))).toEqual(['NOT_ALLOWED reportId']);
    expect(await refusedAs(accept(world.head, report.id, 1))).toEqual(['NOT_ALLOWED reportId']);
    expect(await refusedAs(sendBack(world.chairman, report.id, 1))).toEqual(['NOT_ALLOWED reportId']);
    expect((await accept(world.townPlanner, report.id, 1)).report.state).toBe('ACCEPTED');
  });

  test('a person with two offices cannot accept in the one what was sent in the other', async () => {
    const world = await makeReportWorld(database);
    const { builders, town, department, period, revenue, head, townPlanner } = world;
    const asPlanner = await builders.official(town, 'PLANNER', { samePersonAs: head });
    const { report } = await by(head, (ctx) =>
      perform(ctx, openReport, { periodId: period.id, departmentId: department.id }),
    );
    await save(head, report.id, [{ indicatorId: revenue.id, value: '201' }]);
    await submit(head, report.id, 2);
    expect(await refusedAs(accept(asPlanner, report.id, 1))).toEqual(['NOT_ALLOWED reportId']);
    expect((await accept(townPlanner, report.id, 1)).report.state).toBe('ACCEPTED');
  });

  test('a return says why', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    expect(await refusal(sendBack(world.townPlanner, report.id, 1, { reason: '  ' }))).toEqual([
      ['INVALID', 'reason', 'Hãy ghi lý do trả lại để đơn vị biết cần sửa gì.'],
    ]);
  });

  test.each([
    ['accept', 'accept'],
    ['accept', 'return'],
    ['return', 'accept'],
    ['return', 'return'],
  ] as const)('of two at once who %s and %s one decides, the other hears who decided what', async (first, second) => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    const { townPlanner, townLeader } = world;
    const decide = { accept, return: sendBack };
    const outcomes = await Promise.allSettled([
      decide[first](townPlanner, report.id, 1),
      decide[second](townLeader, report.id, 1),
    ]);
    const [done] = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.report.state] : []));
    const [refused] = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.problems[0]] : []));
    const [decider, name] =
      outcomes[0].status === 'fulfilled' ? [townPlanner, 'PLANNER Hương Trà'] : [townLeader, 'LEADER Hương Trà'];
    expect(refused).toMatchObject({
      code: 'STALE',
      path: ['version'],
      message: {
        key: done === 'ACCEPTED' ? 'report.acceptedSince' : 'report.returnedSince',
        parameters: { version: 1, by: name, at: '2023-01-10T01:00:00.000Z' },
      },
    });
    const { rows } = await database.truth.query(
      `select account_id from audit_entry where subject_id = $1 and verb in ('acceptReport', 'returnReport')`,
      [report.id],
    );
    expect(rows).toEqual([{ account_id: decider.accountId }]);
  });

  test('an accepted report is returned by who has seen that it was accepted, not by who saw it waiting', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    await accept(world.townPlanner, report.id, 1);
    expect(await refusal(sendBack(world.townLeader, report.id, 1))).toEqual([
      ['STALE', 'version', 'PLANNER Hương Trà đã duyệt bản 1 lúc 08:00 ngày 10/01/2023. Hãy tải lại để xem.'],
    ]);
    const { report: returned } = await sendBack(world.townLeader, report.id, 1, { state: 'ACCEPTED' });
    expect(returned.state).toBe('RETURNED');
  });

  test('who decides about a version that is no longer the last hears who sent the next', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    await sendBack(world.townPlanner, report.id, 1);
    await submit(world.clerk, report.id, 4);
    expect(await refusal(accept(world.townPlanner, report.id, 1))).toEqual([
      [
        'STALE',
        'version',
        'PLANNER Hương Xuân đã gửi bản 2 lúc 08:00 ngày 10/01/2023. Hãy xem bản đó trước khi quyết định.',
      ],
    ]);
  });

  test('several are accepted together or not at all', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    const other = (await by(world.siblingClerk, (ctx) => perform(ctx, openReport, { periodId: world.period.id })))
      .report;
    await submit(world.siblingClerk, other.id, 1, 'x');
    const both = (version: number) =>
      by(world.townPlanner, (ctx) =>
        perform(ctx, acceptReports, {
          reports: [
            { reportId: report.id, version: 1 },
            { reportId: other.id, version },
          ],
        }),
      );
    expect(await refusedAs(both(2))).toEqual(['STALE reports.1.version']);
    expect((await figuresInTruth(report.id)).map(({ accepted }) => accepted)).toEqual([false]);
    const none = by(world.townPlanner, (ctx) => perform(ctx, acceptReports, { reports: [] }));
    expect(await refusedAs(none)).toEqual(['INVALID reports']);
    const twice = by(world.townPlanner, (ctx) =>
      perform(ctx, acceptReports, {
        reports: [
          { reportId: report.id, version: 1 },
          { reportId: report.id, version: 1 },
        ],
      }),
    );
    expect(await refusedAs(twice)).toEqual(['CONFLICT reports.1']);
    expect((await both(1)).reports.map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED']);
  });

  test('an accepted report that is returned leaves the roll-ups; its figures stay as they were sent', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    await accept(world.townPlanner, report.id, 1);
    await sendBack(world.townPlanner, report.id, 1, { state: 'ACCEPTED' });
    await save(world.clerk, report.id, [{ indicatorId: world.jobs.id, value: '95', seen: { value: '90' } }]);
    expect(await figuresInTruth(report.id)).toEqual([
      { version: 1, value: '90.000000', submitted: true, accepted: false },
      { version: 2, value: '95.000000', submitted: false, accepted: false },
    ]);
  });

  test('a correction needs a reason, and the accepted version counts until the new one is accepted', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    const correct = (reason: string) =>
      by(world.clerk, (ctx) => perform(ctx, correctReport, { reportId: report.id, reason }));
    expect(await refusedAs(correct('Đếm trùng'))).toEqual(['LOCKED reportId']);
    await accept(world.townPlanner, report.id, 1);
    expect(await refusedAs(correct(''))).toEqual(['INVALID reason']);
    await correct('Đếm trùng');
    expect(await refusedAs(correct('Đếm trùng'))).toEqual(['LOCKED reportId']);
    await save(world.clerk, report.id, [{ indicatorId: world.jobs.id, value: '88', seen: { value: '90' } }]);
    await submit(world.clerk, report.id, 6);
    expect((await figuresInTruth(report.id)).map(({ accepted }) => accepted)).toEqual([true, false]);
    await accept(world.townPlanner, report.id, 2);
    expect((await figuresInTruth(report.id)).map(({ accepted }) => accepted)).toEqual([false, true]);
    const { rows } = await database.truth.query(
      `select version, correction_reason, accepted_at is not null as accepted, superseded_at is not null as superseded
         from report_version where report_id = $1 order by version`,
      [report.id],
    );
    expect(rows).toEqual([
      { version: 1, correction_reason: null, accepted: true, superseded: true },
      { version: 2, correction_reason: 'Đếm trùng', accepted: true, superseded: false },
    ]);
  });

  test('a correction that was returned goes on as a correction, with its reason', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    await accept(world.townPlanner, report.id, 1);
    await by(world.clerk, (ctx) => perform(ctx, correctReport, { reportId: report.id, reason: 'Đếm trùng' }));
    await submit(world.clerk, report.id, 5);
    await sendBack(world.townPlanner, report.id, 2);
    expect((await figuresInTruth(report.id)).map(({ accepted }) => accepted)).toEqual([true, false]);
    await submit(world.clerk, report.id, 7);
    const { rows } = await database.truth.query(
      'select version, correction_reason from report_version where report_id = $1 order by version',
      [report.id],
    );
    expect(rows).toEqual([
      { version: 1, correction_reason: null },
      { version: 2, correction_reason: 'Đếm trùng' },
      { version: 3, correction_reason: 'Đếm trùng' },
    ]);
  });

  test('every step stands in the trail with who took it', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    await accept(world.townPlanner, report.id, 1);
    const { rows } = await database.truth.query(
      'select verb, account_id from audit_entry where subject_id = $1 order by recorded_at',
      [report.id],
    );
    expect(rows).toEqual([
      { verb: 'openReport', account_id: world.clerk.accountId },
      { verb: 'saveFigures', account_id: world.clerk.accountId },
      { verb: 'submitReport', account_id: world.clerk.accountId },
      { verb: 'acceptReport', account_id: world.townPlanner.accountId },
    ]);
  });
});
