import { beforeAll, describe, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { refusal, refusedAs, reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { openReport } from './open-report.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, open, save, submit, accept, figuresInTruth } = reportCourse(database, actors);

describe('typing figures', () => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await makeReportWorld(database);
  });

  test('every wrong cell comes back at once, at its own place, and nothing is saved', async () => {
    const report = await open(world);
    const { jobs, trained, revenue } = world;
    const problems = await refusal(
      save(world.clerk, report.id, [
        { indicatorId: jobs.id, value: '-1' },
        { indicatorId: trained.id, value: '92.4', numerator: '12', denominator: '10' },
        { indicatorId: revenue.id, value: '1' },
      ]),
    );
    expect(problems.map(([code, path]) => `${code} ${path}`)).toEqual([
      'NOT_FOUND figures.2.indicatorId',
      'INVALID figures.0.value',
      'INVALID figures.1.value',
      'INVALID figures.1.numerator',
    ]);
    expect(problems[3]?.[2]).toBe(
      'Tử số của “Tỷ lệ lao động qua đào tạo” lớn hơn mẫu số. Tử số là một phần của mẫu số: hãy kiểm tra lại hai số.',
    );
    expect(await figuresInTruth(report.id)).toEqual([]);
  });

  test('a ratio without one of its parts is refused at the part that is missing', async () => {
    const report = await open(world);
    const cell = { indicatorId: world.trained.id, numerator: '7' };
    expect(await refusedAs(save(world.clerk, report.id, [cell]))).toEqual(['INVALID figures.0.denominator']);
  });

  test('numbers come back as exactly as they went in, and an emptied cell is a gap, not a zero', async () => {
    const report = await open(world);
    const [a, b] = ['0.1', '123456789012345678.123456'];
    await save(world.clerk, report.id, [
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
    await save(world.clerk, report.id, [
      { indicatorId: world.jobs.id, value: null, seen: { value: b } },
      {
        ...{ indicatorId: world.trained.id, numerator: '0', denominator: '0' },
        seen: { numerator: a, denominator: '0.2' },
      },
    ]);
    expect(await figuresInTruth(report.id)).toEqual([{ version: 1, value: null, submitted: false, accepted: false }]);
  });

  test('a save has something in it, and each indicator once', async () => {
    const report = await open(world);
    const cell = { indicatorId: world.jobs.id, value: '90' };
    expect(await refusedAs(save(world.clerk, report.id, []))).toEqual(['INVALID figures']);
    expect(await refusedAs(save(world.clerk, report.id, [cell, cell]))).toEqual(['CONFLICT figures.1']);
  });

  test('only the people of the report type its figures', async () => {
    const report = await open(world);
    const { department, period, revenue } = world;
    const { report: ofDepartment } = await by(world.officer, (ctx) =>
      perform(ctx, openReport, { periodId: period.id, departmentId: department.id }),
    );
    const cell = { indicatorId: revenue.id, value: '201' };
    expect(await refusedAs(save(world.siblingClerk, report.id, []))).toEqual(['NOT_FOUND reportId']);
    expect(await refusedAs(save(world.townPlanner, ofDepartment.id, [cell]))).toEqual(['NOT_ALLOWED reportId']);
    const saved = await save(world.officer, ofDepartment.id, [cell]);
    expect(saved.report.revision).toBe(2);
    expect(await refusedAs(submit(world.officer, ofDepartment.id, 2))).toEqual(['NOT_ALLOWED reportId']);
    expect((await submit(world.head, ofDepartment.id, 2)).report.state).toBe('SUBMITTED');
  });

  test('two who open at once get one report', async () => {
    const other = await makeReportWorld(database);
    const [one, two] = await Promise.all([open(other), open(other)]);
    expect(one.id).toBe(two.id);
  });
});

describe('what is counted', () => {
  test('a town types beside its roll-ups and its departments; only these are counted', async () => {
    const world = await makeReportWorld(database);
    const { town, jobs, revenue, trained } = world;
    const own = await makeIndicator(database, { name: 'Diện tích cây xanh', suppliedBy: 'DEPARTMENTS' });
    await makePlan(database, { unit: town, year: 2022, issued: true, indicators: [own] });
    const { report } = await by(world.townPlanner, (ctx) => perform(ctx, openReport, { periodId: world.period.id }));
    await save(world.townPlanner, report.id, [
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

  test.each([
    ['an indicator whose lead changed after it was typed is sent beside', 'LEAD', 'COORDINATE', false],
    ['one that the department still leads is sent as counted', 'LEAD', 'LEAD', true],
  ])('%s', async (_, typedAs, sentAs, counted) => {
    const world = await makeReportWorld(database);
    const { head, revenue, period, department } = world;
    const lead = (role: string) =>
      database.truth.query('update responsibility set role = $1 where department_id = $2', [role, department.id]);
    await lead(typedAs);
    const { report } = await by(head, (ctx) =>
      perform(ctx, openReport, { periodId: period.id, departmentId: department.id }),
    );
    await save(head, report.id, [{ indicatorId: revenue.id, value: '201' }]);
    await lead(sentAs);
    await submit(head, report.id, 2, 'Chưa có số liệu khác');
    const { rows } = await database.truth.query(
      'select counted, value::text, submitted from figure where report_id = $1',
      [report.id],
    );
    expect(rows).toEqual([{ counted, value: '201.000000', submitted: true }]);
  });

  const ofTown = async ({ townPlanner, town, revenue, period }: ReportWorld) =>
    ask(
      actors,
      townPlanner,
      `query ($unitId: ID!, $indicatorId: ID!, $periodId: ID!) {
        indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId) {
          value reporting figure { value } }
        reportStatus(periodId: $periodId) { department { name } state } }`,
      { unitId: town.unitId, indicatorId: revenue.id, periodId: period.id },
    );
  const begun = async (account: TestAccount, { period }: ReportWorld, departmentId: string | null) =>
    (await by(account, (ctx) => perform(ctx, openReport, { periodId: period.id, departmentId }))).report.id;

  test('a lead that moved to another department before the figure was sent takes the count along', async () => {
    const world = await makeReportWorld(database);
    const { head, revenue, department, builders, town } = world;
    const other = await builders.department(town, 'Chi cục Thuế');
    const taxes = await builders.official(town, 'DEPARTMENT_HEAD', { departmentId: other.id });
    const first = await begun(head, world, department.id);
    await save(head, first, [{ indicatorId: revenue.id, value: '201' }]);
    await database.truth.query('update responsibility set department_id = $1 where department_id = $2', [
      other.id,
      department.id,
    ]);
    await submit(head, first, 2, 'Chưa có số liệu khác');
    await accept(world.townPlanner, first, 1);
    const waiting = { value: null, reporting: 0, figure: null };
    const sent = { department: { name: department.name }, state: 'ACCEPTED' };
    expect(await ofTown(world)).toMatchObject({
      indicatorValue: waiting,
      reportStatus: expect.arrayContaining([sent, { department: { name: other.name }, state: null }]),
    });
    const second = await begun(taxes, world, other.id);
    await save(taxes, second, [{ indicatorId: revenue.id, value: '199' }]);
    await submit(taxes, second, 2);
    await accept(world.townPlanner, second, 1);
    expect(await ofTown(world)).toMatchObject({
      indicatorValue: { value: '199', reporting: 1, figure: { value: '199' } },
      reportStatus: expect.arrayContaining([sent, { department: { name: other.name }, state: 'ACCEPTED' }]),
    });
  });

  test('a draft says whether its figure is counted by who leads today, what was sent as it was sent', async () => {
    const world = await makeReportWorld(database);
    const { townPlanner, revenue, department } = world;
    await world.builders.official(world.province, 'PLANNER');
    const lead = (role: 'LEAD' | 'COORDINATE') =>
      database.truth.query('update responsibility set role = $1 where department_id = $2', [role, department.id]);
    const report = await begun(townPlanner, world, null);
    await save(townPlanner, report, [{ indicatorId: revenue.id, value: '201' }]);
    const counted = async () => {
      const asked = await ask<{ report: { rows: { indicator: { id: string }; counted: boolean }[] } }>(
        ...([
          actors,
          townPlanner,
          'query ($id: ID!) { report(id: $id) { rows { indicator { id } counted } } }',
        ] as const),
        { id: report },
      );
      return asked.report.rows.find(({ indicator }) => indicator.id === revenue.id)?.counted;
    };
    expect(await counted()).toBe(false);
    await lead('COORDINATE');
    expect(await counted()).toBe(true);
    await submit(townPlanner, report, 2, 'Chưa có số liệu khác');
    await lead('LEAD');
    expect(await counted()).toBe(true);
  });
});

describe('who typed what', () => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await makeReportWorld(database);
  });

  /** By indicator, the office of who typed it: that is how people of tests are called. */
  const typed = async (account: TestAccount, id: string) => {
    const { report } = await ask<{
      report: { rows: { indicator: { id: string }; typed: { by: string; at: string } | null }[] } | null;
    }>(
      ...([
        actors,
        account,
        'query ($id: ID!) { report(id: $id) { rows { indicator { id } typed { by at } } } }',
      ] as const),
      { id },
    );
    return Object.fromEntries(report?.rows.map((row) => [row.indicator.id, row.typed?.by.split(' ')[0] ?? null]) ?? []);
  };

  test('is told of each figure by its last change, not by a note or by what is saved again; and to nobody above', async () => {
    const { clerk, chairman, townPlanner, jobs, trained } = world;
    const report = await open(world);
    await save(clerk, report.id, [
      { indicatorId: jobs.id, value: '12' },
      { indicatorId: trained.id, numerator: '7', denominator: '9' },
    ]);
    expect(await typed(clerk, report.id)).toMatchObject({ [jobs.id]: 'PLANNER', [trained.id]: 'PLANNER' });
    await save(chairman, report.id, [
      { indicatorId: jobs.id, value: '12', note: 'Theo sổ', seen: { value: '12' } },
      { indicatorId: trained.id, numerator: '8', denominator: '9', seen: { numerator: '7', denominator: '9' } },
    ]);
    const told = { [jobs.id]: 'PLANNER', [trained.id]: 'LEADER' };
    expect(await typed(clerk, report.id)).toMatchObject(told);
    await submit(chairman, report.id, (await revisionOf(report.id)) ?? 0);
    expect(await typed(clerk, report.id)).toMatchObject(told);
    const above = await typed(townPlanner, report.id);
    expect(above).toHaveProperty(jobs.id);
    expect(Object.values(above).filter((by) => by !== null)).toEqual([]);
  });

  const revisionOf = async (id: string): Promise<number | undefined> =>
    (await database.truth.query<{ revision: number }>('select revision from report where id = $1', [id])).rows[0]
      ?.revision;
});
