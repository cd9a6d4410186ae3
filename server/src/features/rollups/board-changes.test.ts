import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { amendAndIssue } from '#test/amending.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { fileReport, type TestReport } from '#test/reports.ts';
import { correct, giveTarget } from '#test/rollups.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const NOW = '2023-03-01';
const decision = (signedOn: string) => ({ number: '7/QĐ-UBND', signedOn, signer: { name: 'An', title: 'CHỦ TỊCH' } });

let at: TownOfTargets;
let jobs: TestIndicator;
let roads: TestIndicator;
let period: TestPeriod;
let report: TestReport;

beforeEach(async () => {
  jobs = await makeIndicator(database);
  roads = await makeIndicator(database, { name: 'Đường được sửa', unitOfMeasure: 'km' });
  at = await makeTown(database, { communes: 2, indicators: [jobs], issued: true, year: 2022 });
  period = await makePeriod(database);
  const words = { text: '100 lao động', unitOfMeasure: 'lao động', from: '2022-01-10' };
  await giveTarget(database, { unit: at.town, indicator: jobs, ...words });
  const figures = [{ indicator: jobs, value: '90' }];
  report = await fileReport(database, { unit: at.communes[0] as TestUnit, period, figures });
});

interface Changes {
  moved: {
    indicator: { id: string };
    before: { display: string; attainment: string } | null;
    after: { display: string; attainment: string } | null;
  }[];
  changes: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: Change }[];
  };
}
interface Change {
  kind: string;
  at: string;
  by: string | null;
  unit: { id: string };
  report: { id: string } | null;
  target: { id: string } | null;
  plan: { id: string } | null;
  untilOn: string | null;
  cells: { indicator: { id: string }; before: string | null; after: string | null }[];
}

interface Wish {
  from?: string;
  to?: string | null;
  indicatorId?: string | null;
  first?: number;
  after?: string | null;
}

async function changesOf(reader: TestAccount, wish: Wish = {}): Promise<Changes | null> {
  const { boardChanges } = await ask<{ boardChanges: Changes | null }>(
    ...([actors, reader] as const),
    `query ($unit: ID!, $period: ID!, $indicatorId: ID, $from: LocalDate!, $to: LocalDate, $first: Int, $after: String) {
       boardChanges(unitId: $unit, periodId: $period, indicatorId: $indicatorId, from: $from, to: $to) {
         moved { indicator { id } before { display attainment } after { display attainment } }
         changes(first: $first, after: $after) {
           totalCount pageInfo { hasNextPage endCursor }
           edges { node { kind at by unit { id } report { id } target { id } plan { id } untilOn
             cells { indicator { id } before after } } } } } }`,
    { unit: at.town.unitId, period: period.id, from: '2023-01-15', ...wish },
    NOW,
  );
  return boardChanges;
}

const nodesOf = (found: Changes | null): Change[] => found?.changes.edges.map(({ node }) => node) ?? [];

async function adjust(text: string, today: string) {
  const { rows } = await database.truth.query<{ id: string; revision: number }>(
    `select id, revision from target where unit_id = $1 and state = 'ISSUED' and in_force_to is null`,
    [at.town.unitId],
  );
  const targets = rows.map(({ id: targetId, revision }) => ({ targetId, revision, text }));
  const input = { planId: at.plan.id, reason: 'Theo nghị quyết', gapExplanation: 'Giao sau', targets };
  return send(
    actors,
    at.leader,
    'adjustTargets',
    { ...input, decision: decision('2022-12-20') },
    'targets { id }',
    today,
  );
}

describe('thay đổi giữa hai ngày', () => {
  test('what was returned without ever having counted is no change', async () => {
    const unit = at.communes[1] as TestUnit;
    const returned = await fileReport(database, {
      unit,
      period,
      state: 'RETURNED',
      figures: [{ indicator: jobs, value: '7' }],
    });
    const { truth } = database;
    await truth.query(`update report_version set returned_at = '2023-01-20T03:00:00Z' where report_id = $1`, [
      returned.id,
    ]);
    expect(nodesOf(await changesOf(at.planner))).toEqual([]);
    await truth.query(`update report_version set accepted_at = '2023-01-16T03:00:00Z' where report_id = $1`, [
      returned.id,
    ]);
    expect(nodesOf(await changesOf(at.planner)).map(({ kind }) => kind)).toEqual(['RETURNED', 'ACCEPTED']);
  });

  test('says which lines moved, and who corrected, adjusted, amended and closed what, the newest first', async () => {
    await correct(database, report, [{ indicator: jobs, value: '110' }], 'Cộng sót', '2023-01-20T03:00:00Z');
    expect((await adjust('120 lao động', '2023-02-02')).errors).toEqual([]);
    const wish = { how: 'SUPPLEMENT', signedOn: '2022-12-25', today: '2023-02-03', adds: [roads] } as const;
    expect((await amendAndIssue(actors, at, wish)).errors).toEqual([]);
    const closing = { periodId: period.id, unitIds: [at.communes[1]?.unitId], reason: 'Hết hạn' };
    const closed = await send(actors, at.planner, 'closePeriod', closing, 'period { id }', '2023-02-04');
    expect(closed.errors).toEqual([]);

    const found = await changesOf(at.planner);
    expect(found?.moved).toEqual([
      {
        indicator: { id: jobs.id },
        before: { display: '90 lao động', attainment: 'NOT_ASSESSED' },
        after: { display: '110 lao động', attainment: 'NOT_MET' },
      },
      { indicator: { id: roads.id }, before: null, after: { display: '–', attainment: 'NOT_ASSESSED' } },
    ]);
    expect(nodesOf(found).map(({ kind, by, unit, untilOn }) => [kind, by, unit.id, untilOn])).toEqual([
      ['PERIOD_CLOSED', 'PLANNER Hương Trà', at.communes[1]?.unitId, '2023-02-03'],
      ['PLAN_AMENDED', 'LEADER Hương Trà', at.town.unitId, null],
      ['TARGET_ADJUSTED', 'LEADER Hương Trà', at.town.unitId, null],
      ['CORRECTED', 'Lê Văn Châu', at.communes[0]?.unitId, null],
    ]);
    const [, amended, adjusted, corrected] = nodesOf(found);
    expect(amended?.plan).not.toBeNull();
    expect(adjusted?.cells).toEqual([{ indicator: { id: jobs.id }, before: '100 lao động', after: '120 lao động' }]);
    expect(corrected).toMatchObject({
      at: '2023-01-20T03:00:00.000Z',
      report: { id: report.id },
      cells: [{ indicator: { id: jobs.id }, before: '90 lao động', after: '110 lao động' }],
    });
  });

  test('of one line alone, and of no other days', async () => {
    await correct(database, report, [{ indicator: jobs, value: '110' }], 'Cộng sót', '2023-01-20T03:00:00Z');
    expect((await adjust('120 lao động', '2023-02-02')).errors).toEqual([]);
    const kinds = async (wish: Wish) => nodesOf(await changesOf(at.planner, wish)).map(({ kind }) => kind);
    expect(await kinds({ to: '2023-01-19' })).toEqual([]);
    expect(await kinds({ to: '2023-01-20' })).toEqual(['CORRECTED']);
    expect(await kinds({ from: '2023-01-20' })).toEqual(['TARGET_ADJUSTED']);
    expect(await kinds({ from: '2023-01-01' })).toEqual(['TARGET_ADJUSTED', 'CORRECTED', 'ACCEPTED']);
    expect(await kinds({ indicatorId: jobs.id })).toEqual(['TARGET_ADJUSTED', 'CORRECTED']);
    expect(await changesOf(at.planner, { indicatorId: roads.id })).toMatchObject({ moved: [] });
    await expect(changesOf(at.planner, { from: '2023-03-02' })).rejects.toThrow(/chưa đến|sau ngày cuối/);
    await expect(changesOf(at.planner, { from: '2023-02-02', to: '2023-02-01' })).rejects.toThrow(/sau ngày cuối/);
  });

  test('comes in pages, each change once', async () => {
    for (const [n, value] of ['91', '92', '93', '94', '95'].entries())
      await correct(database, report, [{ indicator: jobs, value }], 'Sót', `2023-01-2${n}T03:00:00Z`);
    const seen: (string | null | undefined)[] = [];
    let after: string | null = null;
    do {
      const page: Changes | null = await changesOf(at.planner, { first: 2, after });
      expect(page?.changes.totalCount).toBe(5);
      seen.push(...nodesOf(page).map(({ cells }) => cells[0]?.after));
      after = page?.changes.pageInfo.hasNextPage ? (page.changes.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(['95', '94', '93', '92', '91'].map((value) => `${value} lao động`));
  });

  test('what was accepted and returned, withdrawn, and a unit that ended are changes too', async () => {
    const { errors } = await send(
      ...([actors, at.planner, 'returnReport'] as const),
      { reportId: report.id, version: 1, state: 'ACCEPTED', reason: 'Xem lại' },
      'report { id }',
      '2023-01-20',
    );
    expect(errors).toEqual([]);
    const { rows } = await database.truth.query<{ id: string }>('select id from target where unit_id = $1', [
      at.town.unitId,
    ]);
    const withdrawn = { targetIds: rows.map(({ id }) => id), reason: 'Thôi', decision: decision('2022-12-20') };
    await send(actors, at.leader, 'withdrawTargets', withdrawn, 'targets { id }', '2023-01-21');
    const found = nodesOf(await changesOf(at.planner));
    expect(found.map(({ kind, cells }) => [kind, ...cells.flatMap(({ before, after }) => [before, after])])).toEqual([
      ['TARGET_WITHDRAWN', '100 lao động', null],
      ['RETURNED', '90 lao động', null],
    ]);
    await new World(database).ends(at.communes[1] as TestUnit, '2022-11-30');
    expect(nodesOf(await changesOf(at.planner, { from: '2022-11-30', to: '2022-12-31' }))).toMatchObject([
      { kind: 'UNIT_CHANGED', by: null, unit: { id: at.communes[1]?.unitId } },
    ]);
  });

  test('is there for who reads the board, and for nobody else', async () => {
    const other = await makeTown(database, { communes: 1, indicators: [jobs], issued: true, year: 2022 });
    expect(await changesOf(other.planner)).toBeNull();
    expect(await changesOf(at.heads[0] as TestAccount)).toBeNull();
  });
});
