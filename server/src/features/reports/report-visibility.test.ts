import { beforeAll, describe, expect, test } from 'vitest';
import { withoutCodePolicies } from '#kernel/authorize.ts';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makePeriod } from '#test/periods.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { fileReport, type TestReport } from '#test/reports.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';
import { acceptReport } from './accept-report.ts';
import { correctReport } from './correct-report.ts';
import type { ReportState } from './report.entity.ts';
import { saveFigures } from './save-figures.ts';

const database = useDatabase();
const actors = actorsOf(database);

const REPORT = `query ($id: ID!) {
  report(id: $id) { state version correctionReason rows { indicator { name } figure { display } } versions { version returnReason } }
}`;

interface Seen {
  report: {
    state: string;
    version: number;
    correctionReason: string | null;
    rows: { indicator: { name: string }; figure: { display: string } | null }[];
    versions: { version: number; returnReason: string | null }[];
  } | null;
}

const see = async (account: TestAccount, { id }: TestReport) =>
  (await ask<Seen>(actors, account, REPORT, { id })).report;

/** How many rows of each table the account reads with no condition of its own. */
const totals = (account: TestAccount) =>
  actors.as(account, async (ctx) => {
    const count = async (table: string) =>
      (await ctx.em.execute<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n;
    return [await count('report'), await count('report_version'), await count('figure')];
  });

let world: ReportWorld;
let otherPlanner: TestAccount;
let analyst: TestAccount;
let draft: TestReport;
let sent: TestReport;
let returned: TestReport;
let accepted: TestReport;

beforeAll(async () => {
  world = await makeReportWorld(database);
  const { builders, province, town, commune, sibling, period, jobs } = world;
  otherPlanner = await builders.official(await builders.town(province, 'Hương Thủy'), 'PLANNER');
  analyst = await builders.official(province, 'ANALYST');
  const later = await makePeriod(database, { regime: period.regime, ordinal: 2 });
  const file = (unit: TestUnit, state: ReportState, value: string) =>
    fileReport(database, {
      unit,
      period: state === 'DRAFT' ? later : period,
      state,
      figures: [{ indicator: jobs, value }],
    });
  draft = await file(commune, 'DRAFT', '10');
  sent = await file(commune, 'SUBMITTED', '20');
  returned = await file(sibling, 'RETURNED', '30');
  accepted = await file(town, 'ACCEPTED', '40');
});

describe('with the code policies and without them, row-level security alone holds the relation table', () => {
  const relation = async () => ({
    clerk: await totals(world.clerk),
    sibling: await totals(world.siblingClerk),
    town: await totals(world.townPlanner),
    otherTown: await totals(otherPlanner),
    analyst: await totals(analyst),
  });
  // Four reports with a version and a figure each: two of the commune (one a draft), one of its sibling, one of the town.
  const expected = { clerk: [2, 2, 2], sibling: [1, 1, 1], town: [3, 3, 3], otherTown: [0, 0, 0], analyst: [3, 3, 3] };

  test('totals', async () => {
    expect(await relation()).toEqual(expected);
    expect(await withoutCodePolicies(relation)).toEqual(expected);
  });

  test('a commune cannot see its sibling’s draft, nor what it sent', async () => {
    expect(await see(world.siblingClerk, draft)).toBeNull();
    expect(await see(world.siblingClerk, sent)).toBeNull();
  });

  test('the town and the province cannot see a draft of the commune', async () => {
    expect(await see(world.townPlanner, draft)).toBeNull();
    expect(await see(analyst, draft)).toBeNull();
    expect((await see(world.clerk, draft))?.rows[0]?.figure).toEqual({ display: '10' });
  });

  test('a town cannot see another town’s reports, nor change them with the code policies off', async () => {
    expect(await see(otherPlanner, sent)).toBeNull();
    const accept = withoutCodePolicies(() =>
      actors.as(otherPlanner, (ctx) => perform(ctx, acceptReport, { reportId: sent.id, version: 1 })),
    );
    await expect(accept).rejects.toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['reportId'] }] });
    const { rows } = await database.truth.query('select state from report where id = $1', [sent.id]);
    expect(rows).toEqual([{ state: 'SUBMITTED' }]);
  });

  test('a reviewer cannot write figures into a report of a sub-unit, not even with the code policies off', async () => {
    const write = withoutCodePolicies(() =>
      actors.as(world.townPlanner, (ctx) =>
        perform(ctx, saveFigures, {
          reportId: returned.id,
          figures: [{ indicatorId: world.jobs.id, value: '99', seen: { value: '30' } }],
        }),
      ),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });

  test('a commune does not see what its town sent to the province', async () => {
    expect(await see(world.clerk, accepted)).toBeNull();
    expect((await see(analyst, accepted))?.state).toBe('ACCEPTED');
  });
});

test('a returned version stays visible to the parent as it was sent, while the next one is written unseen', async () => {
  await actors.as(world.siblingClerk, (ctx) =>
    perform(ctx, saveFigures, {
      reportId: returned.id,
      figures: [{ indicatorId: world.jobs.id, value: '33', seen: { value: '30' } }],
    }),
  );
  const jobsOf = async (account: TestAccount) => {
    const seen = await see(account, returned);
    return [seen?.state, seen?.version, seen?.rows[0]?.figure?.display, seen?.versions];
  };
  const versions = [{ version: 1, returnReason: 'Kiểm tra lại số liệu' }];
  expect(await jobsOf(world.townPlanner)).toEqual(['RETURNED', 1, '30', versions]);
  expect(await jobsOf(world.siblingClerk)).toEqual(['RETURNED', 2, '33', versions]);
});

test('a correction that is being written is not seen above: neither its figures nor its reason', async () => {
  await actors.as(world.townPlanner, (ctx) =>
    perform(ctx, correctReport, { reportId: accepted.id, reason: 'Đếm trùng' }),
  );
  const courseSeenBy = async (account: TestAccount) => {
    const seen = await see(account, accepted);
    return [seen?.state, seen?.version, seen?.correctionReason];
  };
  expect(await courseSeenBy(analyst)).toEqual(['ACCEPTED', 1, null]);
  expect(await courseSeenBy(world.townLeader)).toEqual(['DRAFT', 2, 'Đếm trùng']);
});
