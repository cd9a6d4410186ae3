import { describe, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { extendPeriod, makePeriod } from '#test/periods.ts';
import { refusal, refusedAs, reportCourse } from '#test/report-course.ts';
import { makeReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { correctReport } from './correct-report.ts';
import { openReport } from './open-report.ts';
import { saveFigures } from './save-figures.ts';
import { submitReport } from './submit-report.ts';
import { withdrawReport } from './withdraw-report.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, open, save, submit, accept, sent, figuresInTruth } = reportCourse(database, actors);

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
      const world = await makeReportWorld(database, { vintage: 'ESTIMATE', dueOn: '2022-11-29' });
      const report = await open(world);
      await actors.as(world.clerk, async (ctx) =>
        perform({ ...ctx, now: new Date(moment) }, submitReport, {
          reportId: report.id,
          revision: 1,
          declaredGaps: 'x',
        }),
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
        'Kỳ báo cáo đã khóa sau ngày 31/01/2023. Muốn gửi thì chọn “Đề nghị gia hạn” ở trang Báo cáo; nơi duyệt báo cáo sẽ trả lời.',
      ],
    ]);
    const openLate = by(
      world.siblingClerk,
      (ctx) => perform(ctx, openReport, { periodId: world.period.id }),
      '2023-02-01',
    );
    expect(await refusedAs(openLate)).toEqual(['LOCKED periodId']);
    const { clerk } = world;
    const figures = [{ indicatorId: world.jobs.id, value: '90' }];
    const typeLate = () =>
      by(clerk, (ctx) => perform(ctx, saveFigures, { reportId: report.id, figures }), '2023-02-01');
    expect(await refusedAs(typeLate())).toEqual(['LOCKED reportId']);
    await extendPeriod(database, world.period, world.commune, '2023-02-01');
    const { revision } = (await typeLate()).report;
    expect((await submit(clerk, report.id, revision, 'x', '2023-02-01')).report.state).toBe('SUBMITTED');
  });

  test('an official report waits until the last day of its period is over; until then the estimate is the one to send', async () => {
    const world = await makeReportWorld(database);
    const report = await open(world);
    const submitOn = (day: string) => submit(world.clerk, report.id, 1, 'x', day);
    const early = await refusal(submitOn('2022-12-31'));
    expect(early.map(([code, path]) => `${code} ${path}`)).toEqual(['LOCKED reportId']);
    expect(early[0]?.[2]).toContain('Hãy gửi sau ngày 31/12/2022');

    const { regime, year } = world.period;
    const estimate = await makePeriod(database, { regime, year, ordinal: 2, vintage: 'ESTIMATE' });
    expect((await refusal(submitOn('2022-12-30')))[0]?.[2]).toContain(
      'Số ước thì gửi trong báo cáo “Năm 2022 (ước thực hiện)”',
    );
    const estimated = await by(world.clerk, (ctx) => perform(ctx, openReport, { periodId: estimate.id }));
    expect((await submit(world.clerk, estimated.report.id, 1, 'x', '2022-08-01')).report.state).toBe('SUBMITTED');
    expect((await submitOn('2023-01-01')).report.state).toBe('SUBMITTED');
  });

  test('what is sent before its period is over says that it is an estimate, and so does what is made of it', async () => {
    const world = await makeReportWorld(database, { vintage: 'PRELIMINARY' });
    const { id: reportId } = await open(world);
    await save(world.clerk, reportId, [{ indicatorId: world.jobs.id, value: '90' }]);
    const sending = (asEstimate: boolean | null, day: string) =>
      by(world.clerk, (ctx) => perform(ctx, submitReport, { reportId, revision: 2, asEstimate }), day);
    const because = async (day: string) => {
      const document = 'query ($id: ID!) { report(id: $id) { onlyEstimateBecause { key } } }';
      const asked = ask<{ report: { onlyEstimateBecause: object | null } }>(
        actors,
        ...[world.clerk, document, { id: reportId }, day],
      );
      return (await asked).report.onlyEstimateBecause;
    };
    // the last day belongs to the period
    for (const day of ['2022-07-25', '2022-12-31']) {
      expect(await refusedAs(sending(null, day))).toEqual(['INVALID asEstimate']);
      expect(await because(day)).toEqual({ key: 'report.onlyEstimate' });
    }
    expect(await refusedAs(sending(true, '2023-01-01'))).toEqual(['INVALID asEstimate']);
    expect(await because('2023-01-01')).toBeNull();

    await sending(true, '2022-12-31');
    await accept(world.townPlanner, reportId, 1);
    const read = () =>
      ask(
        actors,
        world.townPlanner,
        `query ($id: ID!, $unitId: ID!, $indicatorId: ID!, $periodId: ID!) {
          report(id: $id) { versions { estimate } }
          indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId) { vintage }
          board(unitId: $unitId, periodId: $periodId) { rows { vintage } } }`,
        { id: reportId, unitId: world.town.unitId, indicatorId: world.jobs.id, periodId: world.period.id },
      );
    const saying = (vintage: string, ...estimates: boolean[]) => ({
      report: { versions: expect.arrayContaining(estimates.map((estimate) => ({ estimate }))) },
      indicatorValue: { vintage },
      board: { rows: [{ vintage }, { vintage: null }, { vintage: null }] },
    });
    expect(await read()).toMatchObject(saying('ESTIMATE', true));
    // a correction after the period is none
    const corrected = await by(world.clerk, (ctx) => perform(ctx, correctReport, { reportId, reason: 'Số cuối kỳ' }));
    await submit(world.clerk, reportId, corrected.report.revision);
    await accept(world.townPlanner, reportId, 2);
    expect(await read()).toMatchObject(saying('PRELIMINARY', true, false));
  });

  test('what keeps a report from being sent is told before it is tried', async () => {
    const world = await makeReportWorld(database);
    const { id } = await open(world);
    const told = (day: string) =>
      ask<{ report: object }>(
        actors,
        world.clerk,
        'query ($id: ID!) { report(id: $id) { locked { key } submitLocked { key } viewerMayEdit viewerMaySubmit } }',
        { id },
        day,
      );
    expect((await told('2022-12-31')).report).toEqual({
      ...{ locked: null, submitLocked: { key: 'report.notOver' } },
      ...{ viewerMayEdit: true, viewerMaySubmit: false },
    });
    expect((await told('2023-01-01')).report).toEqual({
      ...{ locked: null, submitLocked: null },
      ...{ viewerMayEdit: true, viewerMaySubmit: true },
    });
  });

  test('what was sent cannot be changed, not even by a statement of the serving role', async () => {
    const world = await makeReportWorld(database);
    const report = await sent(world);
    expect(await refusal(save(world.clerk, report.id, [{ indicatorId: world.jobs.id, value: '1' }]))).toEqual([
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
      by(account, (ctx) => perform(ctx, withdrawReport, { reportId: report.id, revision: 3 }));
    expect(await refusedAs(withdraw(world.townPlanner))).toEqual(['NOT_ALLOWED reportId']);
    expect((await withdraw(world.clerk)).report.state).toBe('DRAFT');
    expect(await refusedAs(accept(world.townPlanner, report.id, 1))).toEqual(['NOT_FOUND reportId']);
    const again = await save(world.clerk, report.id, [
      { indicatorId: world.jobs.id, value: '91', seen: { value: '90' } },
    ]);
    expect(again.report.revision).toBe(5);
  });
});
