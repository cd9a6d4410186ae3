import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { fileReport, type TestReport } from '#test/reports.ts';
import { statementsOf } from '#test/statements.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let world: ReportWorld;

beforeAll(async () => {
  world = await makeReportWorld(database);
});

const LIST = `query ($first: Int) { reportsToReview(first: $first) { totalCount edges { node {
  state version overdue dueOn locked { key } returnReason submittedBy submittedAt declaredGaps correctionReason
  viewerMayEdit viewerMaySubmit viewerMayWithdraw viewerMayAccept viewerMayReturn viewerMayCorrect
  unit { name } department { name } period { label } versions { version onTime }
  rows { required changed indicator { name } previousPeriod { label } figure { display value } previous { display } warnings { key } }
} } } }`;

interface List {
  reportsToReview: { totalCount: number; edges: { node: { rows: unknown[] } }[] };
}

const STATUS = `query ($periodId: ID!, $unitId: ID) { reportStatus(periodId: $periodId, unitId: $unitId) {
  unit { name } department { name } report { id state } state dueOn overdue
} }`;

describe('a list costs the same number of statements for 5 and for 50', () => {
  const countFor = async (account: TestAccount, source: string, variables: Record<string, unknown>) => {
    await ask(actors, account, source, variables);
    const { result, statements } = await statementsOf(() => ask<List>(actors, account, source, variables));
    return { result, count: statements.length };
  };

  test('reports to review, with everything in them', async () => {
    const { builders, town, period, jobs, trained } = world;
    for (let i = 0; i < 50; i += 1) {
      const unit = await builders.commune(town, `Xã ${i}`);
      const figures = [
        { indicator: jobs, value: String(i) },
        { indicator: trained, numerator: '1', denominator: '3' },
      ];
      await fileReport(database, { unit, period, state: 'SUBMITTED', figures });
    }
    const five = await countFor(world.townPlanner, LIST, { first: 5 });
    const fifty = await countFor(world.townPlanner, LIST, { first: 50 });
    expect(five.result.reportsToReview.edges).toHaveLength(5);
    expect(fifty.result.reportsToReview.edges.map(({ node }) => node.rows.length)).toEqual(Array(50).fill(2));
    expect(fifty.result.reportsToReview.totalCount).toBe(50);
    expect(fifty.count).toBe(five.count);
    expect(fifty.count).toBeLessThan(29);
  });

  test('who has sent', async () => {
    const fewer = await makeReportWorld(database);
    await fileReport(database, { unit: fewer.commune, period: fewer.period });
    const small = await countFor(fewer.townPlanner, STATUS, { periodId: fewer.period.id });
    const large = await countFor(world.townPlanner, STATUS, { periodId: world.period.id });
    expect(large.count).toBe(small.count);
  });
});

test('pages follow each other without gaps or repetitions', async () => {
  const PAGE = `query ($first: Int, $after: String) { reports(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  interface Pages {
    reports: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { id: string } }[];
    };
  }
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { reports }: Pages = await ask<Pages>(actors, world.townPlanner, PAGE, { first: 20, after });
    ids.push(...reports.edges.map(({ node }) => node.id));
    after = reports.pageInfo.endCursor;
    if (!reports.pageInfo.hasNextPage) break;
  }
  expect(ids).toHaveLength(50);
  expect(new Set(ids).size).toBe(50);
});

test('who has sent and who has not, with the departments that owe a report', async () => {
  const { period, sibling, clerk, town, commune, townPlanner, jobs } = await makeReportWorld(database);
  const report = await fileReport(database, { unit: sibling, period, state: 'SUBMITTED' });
  await fileReport(database, { unit: commune, period, state: 'DRAFT', figures: [{ indicator: jobs, value: '1' }] });
  const statusOn = (account: TestAccount, now: string) =>
    ask(actors, account, STATUS, { periodId: period.id, unitId: town.unitId }, now);
  const due = { dueOn: '2023-01-15' };
  expect(await statusOn(townPlanner, '2023-01-16')).toEqual({
    reportStatus: [
      {
        unit: { name: town.name },
        department: { name: 'Phòng Tài chính - Kế hoạch' },
        report: null,
        state: null,
        ...due,
        overdue: true,
      },
      { unit: { name: commune.name }, department: null, report: null, state: null, ...due, overdue: true },
      {
        unit: { name: sibling.name },
        department: null,
        report: { id: report.id, state: 'SUBMITTED' },
        state: 'SUBMITTED',
        ...due,
        overdue: false,
      },
    ],
  });
  // Of a unit above one sees nothing, rather than that nobody has sent.
  expect(await statusOn(clerk, '2023-01-16')).toEqual({ reportStatus: [] });
});

test('where no plan asks nobody is listed, but the reports that there are', async () => {
  const { town, commune, department, period, townPlanner } = await makeReportWorld(database);
  const listed = async (of: TestPeriod) =>
    (
      await ask<{ reportStatus: { unit: { name: string }; department: object | null; state: string }[] }>(
        ...([actors, townPlanner, STATUS, { periodId: of.id }] as const),
      )
    ).reportStatus.map(({ unit, department: of, state }) => [of ? 'department' : unit.name, state]);
  const [before, later] = [
    await makePeriod(database, { regime: period.regime, year: 2021 }),
    await makePeriod(database, { regime: period.regime, year: 2023 }),
  ];
  expect([await listed(before), await listed(later)]).toEqual([[], []]);
  // the year before the first plan is its base: typed and decided about, owed by nobody
  await fileReport(database, { unit: town, period: before, departmentId: department.id });
  await fileReport(database, { unit: commune, period: before, state: 'SUBMITTED' });
  expect(await listed(before)).toEqual([
    ['department', 'ACCEPTED'],
    [commune.name, 'SUBMITTED'],
  ]);
});

describe('a report in one question', () => {
  const COURSE = `query ($id: ID!) { report(id: $id) { state version revision locked { key } overdue returnReason
    viewerMayEdit viewerMaySubmit viewerMayAccept viewerMayReturn viewerMayCorrect
    rows { indicator { name } target { text } required changed previousPeriod { label } figure { display counted } previous { display } warnings { key } } } }`;
  const see = (account: TestAccount, { id }: TestReport) => ask(actors, account, COURSE, { id });

  test('each cell stands beside its target and what was sent for the period before', async () => {
    const first = await makeReportWorld(database, { ordinal: 1 });
    const { commune, period, jobs, trained, clerk, chairman, townPlanner } = first;
    const second = await makePeriod(database, { regime: period.regime, ordinal: 2 });
    await fileReport(database, { unit: commune, period, figures: [{ indicator: jobs, value: '1809.5' }] });
    const report = await fileReport(database, {
      unit: commune,
      period: second,
      state: 'SUBMITTED',
      figures: [{ indicator: trained, numerator: '924', denominator: '1000' }],
    });
    const rows = [
      {
        indicator: { name: 'Giải quyết việc làm' },
        target: { text: '100 lao động' },
        required: true,
        changed: false,
        previousPeriod: { label: 'Năm 2022 (chính thức)' },
        figure: null,
        previous: { display: '1.809,5' },
        warnings: [],
      },
      {
        indicator: { name: 'Tỷ lệ lao động qua đào tạo' },
        target: null,
        required: false,
        changed: false,
        previousPeriod: { label: 'Năm 2022 (chính thức)' },
        figure: { display: '92,4%', counted: true },
        previous: null,
        warnings: [],
      },
    ];
    const course = {
      ...{ state: 'SUBMITTED', version: 1, revision: 1, overdue: false, returnReason: null, rows },
      locked: { key: 'report.waits' },
      ...{ viewerMayEdit: false, viewerMaySubmit: false, viewerMayCorrect: false },
    };
    expect(await see(townPlanner, report)).toEqual({
      report: { ...course, viewerMayAccept: true, viewerMayReturn: true },
    });
    for (const account of [clerk, chairman]) {
      expect(await see(account, report)).toEqual({
        report: { ...course, viewerMayAccept: false, viewerMayReturn: false },
      });
    }
  });

  test('beside it stands the same period a year ago, which is another than the period before', async () => {
    const world = await makeReportWorld(database, { ordinal: 1 });
    const { commune, period, jobs, clerk } = world;
    const of = (year: number, ordinal: number, value: string) => ({ year, ordinal, value });
    for (const { year, ordinal, value } of [of(2021, 1, '70'), of(2021, 2, '80')]) {
      const earlier = await makePeriod(database, { regime: period.regime, year, ordinal });
      await fileReport(database, { unit: commune, period: earlier, figures: [{ indicator: jobs, value }] });
    }
    const report = await fileReport(database, { unit: commune, period, state: 'DRAFT' });
    const document = `query ($id: ID!) { report(id: $id) { rows {
      indicator { id } previous { value } lastYear { value } lastYearPeriod { year ordinal } } } }`;
    const { report: seen } = await ask<{ report: { rows: { indicator: { id: string } }[] } }>(actors, clerk, document, {
      id: report.id,
    });
    expect(seen.rows.find(({ indicator }) => indicator.id === jobs.id)).toEqual({
      indicator: { id: jobs.id },
      previous: { value: '80' },
      lastYear: { value: '70' },
      lastYearPeriod: { year: 2021, ordinal: 1 },
    });
  });

  test('after a return the next version shows what differs', async () => {
    const { commune, period, jobs, trained, clerk } = await makeReportWorld(database);
    const figures = [
      { indicator: jobs, value: '90' },
      { indicator: trained, numerator: '7', denominator: '10' },
    ];
    const report = await fileReport(database, { unit: commune, period, state: 'RETURNED', figures });
    const SAVE = `mutation ($input: SaveFiguresInput!) { saveFigures(input: $input) { userErrors { code path } report {
      state version revision returnReason viewerMaySubmit rows { changed figure { display } } } } }`;
    const input = {
      reportId: report.id,
      clientMutationId: 'lần 1',
      figures: [
        { indicatorId: jobs.id, value: '90.0' },
        { indicatorId: trained.id, denominator: '8', seen: { numerator: '7', denominator: '10' } },
      ],
    };
    const saved = {
      saveFigures: {
        userErrors: [],
        report: {
          ...{
            state: 'RETURNED',
            version: 2,
            revision: 2,
            returnReason: 'Kiểm tra lại số liệu',
            viewerMaySubmit: true,
          },
          rows: [
            { changed: false, figure: { display: '90' } },
            { changed: true, figure: { display: '87,5%' } },
          ],
        },
      },
    };
    expect(await ask(actors, clerk, SAVE, { input })).toEqual(saved);
    // A retry of the same saving is answered, not done again.
    expect(await ask(actors, clerk, SAVE, { input })).toEqual(saved);
    const wrong = {
      ...input,
      clientMutationId: 'lần 2',
      figures: [{ indicatorId: jobs.id, numerator: '1' }],
    };
    expect(await ask(actors, clerk, SAVE, { input: wrong })).toEqual({
      saveFigures: { userErrors: [{ code: 'INVALID', path: ['figures', '0', 'numerator'] }], report: null },
    });
  });
});
