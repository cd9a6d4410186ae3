import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator } from '#test/indicators.ts';
import { extendPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { acceptReport } from './accept-report.ts';
import { acceptReports } from './accept-reports.ts';
import { correctReport } from './correct-report.ts';
import { openReport } from './open-report.ts';
import { returnReport } from './return-report.ts';
import { type SaveFigures, saveFigures } from './save-figures.ts';
import { submitReport } from './submit-report.ts';
import { withdrawReport } from './withdraw-report.ts';

const database = useDatabase();
const actors = actorsOf(database);
const by = <T>(account: TestAccount, work: (ctx: Context) => Promise<T>, now?: string) =>
  actors.as(account, work, now ? { now } : {});

/** What a refused verb answers: codes with paths, and the words. */
async function refusal(work: Promise<unknown>): Promise<[code: string, path: string, message: string][]> {
  const error = await work.then(
    () => null,
    (thrown: { problems?: { code: string; path: string[]; message: string }[] }) => thrown,
  );
  if (!error?.problems) throw error ?? new Error('was not refused');
  return error.problems.map(({ code, path, message }) => [code, path.join('.'), message]);
}
const refusedAs = async (work: Promise<unknown>) => (await refusal(work)).map(([code, path]) => `${code} ${path}`);

const open = async ({ clerk, period }: ReportWorld) =>
  (await by(clerk, (ctx) => openReport(ctx, { periodId: period.id }))).report;
const save = (account: TestAccount, reportId: string, revision: number, figures: SaveFigures['figures']) =>
  by(account, (ctx) => saveFigures(ctx, { reportId, revision, figures }));
const submit = (account: TestAccount, reportId: string, revision: number, declaredGaps?: string, now?: string) =>
  by(account, (ctx) => submitReport(ctx, { reportId, revision, ...(declaredGaps ? { declaredGaps } : {}) }), now);
const accept = (account: TestAccount, reportId: string, version: number) =>
  by(account, (ctx) => acceptReport(ctx, { reportId, version }));
const sendBack = (account: TestAccount, reportId: string, version: number, reason = 'Thiếu minh chứng') =>
  by(account, (ctx) => returnReport(ctx, { reportId, version, reason }));

/** A commune's report with 90 jobs, sent in its first version. */
async function sent(world: ReportWorld) {
  const draft = await open(world);
  await save(world.clerk, draft.id, 1, [{ indicatorId: world.jobs.id, value: '90' }]);
  return (await submit(world.clerk, draft.id, 2)).report;
}

const figuresInTruth = async (reportId: string) =>
  (
    await database.truth.query(
      'select version, value::text, submitted, accepted from figure where report_id = $1 order by version, value',
      [reportId],
    )
  ).rows;

describe('typing figures', () => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await makeReportWorld(database);
  });

  test('every wrong cell comes back at once, at its own place, and nothing is saved', async () => {
    const report = await open(world);
    const { jobs, trained, revenue } = world;
    const problems = await refusal(
      save(world.clerk, report.id, 1, [
        { indicatorId: jobs.id, value: '-1' },
        { indicatorId: trained.id, value: '92.4', numerator: '12', denominator: '10' },
        { indicatorId: revenue.id, value: '1' },
        { indicatorId: jobs.id, value: '90' },
      ]),
    );
    expect(problems.map(([code, path]) => `${code} ${path}`)).toEqual([
      'INVALID figures.0.value',
      'INVALID figures.1.value',
      'INVALID figures.1.numerator',
      'NOT_FOUND figures.2.indicatorId',
      'CONFLICT figures.3.indicatorId',
    ]);
    expect(problems[2]?.[2]).toBe(
      'Tử số của “Tỷ lệ lao động qua đào tạo” lớn hơn mẫu số. Tử số là một phần của mẫu số: hãy kiểm tra lại hai số.',
    );
    expect(await figuresInTruth(report.id)).toEqual([]);
  });

  test('a ratio without one of its parts is refused at the part that is missing', async () => {
    const report = await open(world);
    const cell = { indicatorId: world.trained.id, numerator: '7' };
    expect(await refusedAs(save(world.clerk, report.id, 1, [cell]))).toEqual(['INVALID figures.0.denominator']);
  });

  test('numbers come back as exactly as they went in, and an emptied cell is a gap, not a zero', async () => {
    const report = await open(world);
    const [a, b] = ['0.1', '123456789012345678.123456'];
    await save(world.clerk, report.id, 1, [
      { indicatorId: world.jobs.id, value: b },
      { indicatorId: world.trained.id, numerator: a, denominator: '0.2' },
    ]);
    const { rows } = await database.truth.query(
      'select value::text, numerator::text, (numerator + denominator)::text as sum from figure where report_id = $1 order by value',
      [report.id],
    );
    expect(rows).toEqual([
      { value: b, numerator: null, sum: null },
      { value: null, numerator: '0.100000', sum: '0.300000' },
    ]);
    await save(world.clerk, report.id, 2, [
      { indicatorId: world.jobs.id, value: null },
      { indicatorId: world.trained.id, numerator: '0', denominator: '0' },
    ]);
    expect(await figuresInTruth(report.id)).toEqual([{ version: 1, value: null, submitted: false, accepted: false }]);
  });

  test('who saved on an old revision hears that somebody else changed it', async () => {
    const report = await open(world);
    expect(await refusedAs(save(world.chairman, report.id, 1, []))).toEqual(['STALE revision']);
  });

  test('only the people of the report type its figures', async () => {
    const report = await open(world);
    const { department, period, revenue } = world;
    const { report: ofDepartment } = await by(world.officer, (ctx) =>
      openReport(ctx, { periodId: period.id, departmentId: department.id }),
    );
    const cell = { indicatorId: revenue.id, value: '201' };
    expect(await refusedAs(save(world.siblingClerk, report.id, 3, []))).toEqual(['NOT_FOUND reportId']);
    expect(await refusedAs(save(world.townPlanner, ofDepartment.id, 1, [cell]))).toEqual(['NOT_ALLOWED ']);
    const saved = await save(world.officer, ofDepartment.id, 1, [cell]);
    expect(saved.report.revision).toBe(2);
    expect(await refusedAs(submit(world.officer, ofDepartment.id, 2))).toEqual(['NOT_ALLOWED ']);
    expect((await submit(world.head, ofDepartment.id, 2)).report.state).toBe('SUBMITTED');
  });

  test('two who open at once get one report', async () => {
    const other = await makeReportWorld(database);
    const [one, two] = await Promise.all([open(other), open(other)]);
    expect(one.id).toBe(two.id);
  });
});

describe('sending', () => {
  test('a required figure that is missing stops it unless the gap is explained', async () => {
    const world = await makeReportWorld(database);
    const report = await open(world);
    expect(await refusal(submit(world.clerk, report.id, 1))).toEqual([
      [
        'INVALID',
        'declaredGaps',
        'Còn 1 chỉ tiêu chưa có số liệu: Giải quyết việc làm. Hãy nhập số liệu, hoặc ghi lý do còn thiếu rồi gửi lại.',
      ],
    ]);
    expect((await submit(world.clerk, report.id, 1, 'Sổ theo dõi bị mất do lũ')).report.state).toBe('SUBMITTED');
  });

  test('the due day lasts until 24:00 in Vietnam', async () => {
    const onTime = async (moment: string) => {
      const world = await makeReportWorld(database, { dueOn: '2022-11-29' });
      const report = await open(world);
      await actors.as(world.clerk, async (ctx) =>
        submitReport({ ...ctx, now: new Date(moment) }, { reportId: report.id, revision: 1, declaredGaps: 'x' }),
      );
      const { rows } = await database.truth.query('select on_time from report_version where report_id = $1', [
        report.id,
      ]);
      return rows[0].on_time;
    };
    expect(await onTime('2022-11-29T23:59:59+07:00')).toBe(true);
    expect(await onTime('2022-11-30T00:00:00+07:00')).toBe(false);
  });

  test('nothing is opened, typed or sent after the period has locked, until an exception is granted', async () => {
    const world = await makeReportWorld(database, { locksOn: '2023-01-31' });
    const report = await open(world);
    const late = () => submit(world.clerk, report.id, 1, 'x', '2023-02-01');
    expect(await refusal(late())).toEqual([
      [
        'LOCKED',
        'reportId',
        'Kỳ báo cáo đã khóa sau ngày 31/01/2023. Muốn gửi thì đề nghị cấp trên gia hạn cho đơn vị.',
      ],
    ]);
    const openLate = by(world.siblingClerk, (ctx) => openReport(ctx, { periodId: world.period.id }), '2023-02-01');
    expect(await refusedAs(openLate)).toEqual(['LOCKED periodId']);
    await extendPeriod(database, world.period, world.commune, '2023-02-01');
    expect((await late()).report.state).toBe('SUBMITTED');
  });

  test('what was sent cannot be changed, not even by a statement of the serving role', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    expect(await refusal(save(world.clerk, report.id, 3, []))).toEqual([
      ['LOCKED', 'reportId', 'Báo cáo đã gửi và đang chờ duyệt. Muốn sửa thì rút lại trước khi được duyệt.'],
    ]);
    await expect(by(world.clerk, (ctx) => ctx.em.execute('update figure set value = 1000'))).rejects.toThrow(
      /permission denied/,
    );
    await by(world.clerk, (ctx) => ctx.em.execute('delete from figure'));
    expect(await figuresInTruth(report.id)).toEqual([
      { version: 1, value: '90.000000', submitted: true, accepted: false },
    ]);
  });

  test('what was not decided can be taken back, and is a draft that nobody above sees', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    const withdraw = (account: TestAccount) =>
      by(account, (ctx) => withdrawReport(ctx, { reportId: report.id, revision: 3 }));
    expect(await refusedAs(withdraw(world.townPlanner))).toEqual(['NOT_ALLOWED ']);
    expect((await withdraw(world.clerk)).report.state).toBe('DRAFT');
    expect(await refusedAs(accept(world.townPlanner, report.id, 1))).toEqual(['NOT_FOUND reportId']);
    const again = await save(world.clerk, report.id, 4, [{ indicatorId: world.jobs.id, value: '91' }]);
    expect(again.report.revision).toBe(5);
  });
});

describe('deciding', () => {
  test('nobody decides about their own report, and only the unit it goes to decides', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    expect(await refusedAs(accept(world.chairman, report.id, 1))).toEqual(['NOT_ALLOWED reportId']);
    expect(await refusedAs(accept(world.head, report.id, 1))).toEqual(['NOT_ALLOWED reportId']);
    expect(await refusedAs(sendBack(world.chairman, report.id, 1))).toEqual(['NOT_ALLOWED ']);
    expect((await accept(world.townPlanner, report.id, 1)).report.state).toBe('ACCEPTED');
  });

  test('a person with two offices cannot accept in the one what was sent in the other', async () => {
    const world = await makeReportWorld(database);
    const { builders, town, department, period, revenue, head, townPlanner } = world;
    const asPlanner = await builders.official(town, 'PLANNER', { samePersonAs: head });
    const { report } = await by(head, (ctx) => openReport(ctx, { periodId: period.id, departmentId: department.id }));
    await save(head, report.id, 1, [{ indicatorId: revenue.id, value: '201' }]);
    await submit(head, report.id, 2);
    expect(await refusedAs(accept(asPlanner, report.id, 1))).toEqual(['NOT_ALLOWED reportId']);
    expect((await accept(townPlanner, report.id, 1)).report.state).toBe('ACCEPTED');
  });

  test('a return says why', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    expect(await refusal(sendBack(world.townPlanner, report.id, 1, '  '))).toEqual([
      ['INVALID', 'reason', 'Cần ghi lý do trả lại để đơn vị biết cần sửa gì.'],
    ]);
  });

  test('of two reviewers at once one decides and the other hears that it has changed', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    const outcomes = await Promise.allSettled([
      accept(world.townPlanner, report.id, 1),
      accept(world.townLeader, report.id, 1),
    ]);
    const heard = outcomes.map((one) =>
      one.status === 'fulfilled' ? one.value.report.state : one.reason.problems[0].code,
    );
    expect(heard.sort()).toEqual(['ACCEPTED', 'STALE']);
    const { rows } = await database.truth.query(
      `select count(*)::int as n from audit_entry where subject_id = $1 and verb = 'acceptReport'`,
      [report.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('several are accepted together or not at all', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    const other = (await by(world.siblingClerk, (ctx) => openReport(ctx, { periodId: world.period.id }))).report;
    await submit(world.siblingClerk, other.id, 1, 'x');
    const both = (version: number) =>
      by(world.townPlanner, (ctx) =>
        acceptReports(ctx, {
          reports: [
            { reportId: report.id, version: 1 },
            { reportId: other.id, version },
          ],
        }),
      );
    expect(await refusedAs(both(2))).toEqual(['STALE reports.1.version']);
    expect((await figuresInTruth(report.id))[0].accepted).toBe(false);
    expect((await both(1)).reports.map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED']);
  });

  test('an accepted report that is returned leaves the roll-ups; its figures stay as they were sent', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    await accept(world.townPlanner, report.id, 1);
    await sendBack(world.townPlanner, report.id, 1);
    await save(world.clerk, report.id, 5, [{ indicatorId: world.jobs.id, value: '95' }]);
    expect(await figuresInTruth(report.id)).toEqual([
      { version: 1, value: '90.000000', submitted: true, accepted: false },
      { version: 2, value: '95.000000', submitted: false, accepted: false },
    ]);
  });

  test('a correction needs a reason, and the accepted version counts until the new one is accepted', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    const correct = (reason: string) => by(world.clerk, (ctx) => correctReport(ctx, { reportId: report.id, reason }));
    expect(await refusedAs(correct('Đếm trùng'))).toEqual(['CONFLICT reportId']);
    await accept(world.townPlanner, report.id, 1);
    expect(await refusedAs(correct(''))).toEqual(['INVALID reason']);
    await correct('Đếm trùng');
    expect(await refusedAs(correct('Đếm trùng'))).toEqual(['CONFLICT reportId']);
    await save(world.clerk, report.id, 5, [{ indicatorId: world.jobs.id, value: '88' }]);
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
    await by(world.clerk, (ctx) => correctReport(ctx, { reportId: report.id, reason: 'Đếm trùng' }));
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

describe('what is counted', () => {
  test('a town types beside its roll-ups and its departments; only these are counted', async () => {
    const world = await makeReportWorld(database);
    const { town, jobs, revenue, trained } = world;
    const own = await makeIndicator(database, { name: 'Diện tích cây xanh', suppliedBy: 'DEPARTMENTS' });
    await makePlan(database, { unit: town, year: 2022, issued: true, indicators: [own] });
    const { report } = await by(world.townPlanner, (ctx) => openReport(ctx, { periodId: world.period.id }));
    await save(world.townPlanner, report.id, 1, [
      { indicatorId: jobs.id, value: '900' },
      { indicatorId: revenue.id, value: '201' },
      { indicatorId: trained.id, numerator: '7', denominator: '10' },
      { indicatorId: own.id, value: '12' },
    ]);
    const { rows } = await database.truth.query('select indicator_id, counted from figure where report_id = $1', [
      report.id,
    ]);
    expect(new Map(rows.map(({ indicator_id, counted }) => [indicator_id, counted]))).toEqual(
      new Map([
        [jobs.id, false],
        [revenue.id, false],
        [trained.id, false],
        [own.id, true],
      ]),
    );
  });
});
