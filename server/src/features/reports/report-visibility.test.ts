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
import { submitReport } from './submit-report.ts';
import { withdrawReport } from './withdraw-report.ts';

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

describe('while a correction of an accepted report is written and sent', () => {
  const SHOWN = `query ($id: ID!, $unit: ID!, $period: ID!) {
    report(id: $id) { ...shown }
    reports(unitId: $unit, periodId: $period) { totalCount edges { node { ...shown } } }
    drafts: reports(unitId: $unit, periodId: $period, state: DRAFT) { totalCount }
    sent: reports(unitId: $unit, periodId: $period, state: SUBMITTED) { totalCount }
  }
  fragment shown on Report { state version revision overdue correctionReason submittedAt returnReason
    rows { figure { value note evidence } changed } versions { version correctionReason } }`;
  type Shown = Record<'report', object | null> & Record<'reports' | 'drafts' | 'sent', { totalCount: number }>;

  let corrected: TestReport;
  let seenBy: (account: TestAccount) => Promise<Shown>;
  let insiders: Record<'planner' | 'analyst' | 'viewer' | 'administrator', TestAccount>;
  let provincePlanner: TestAccount;
  const cellsOf = (shown: Shown) => (shown.report as { rows: { figure: object }[] }).rows.map(({ figure }) => figure);

  beforeAll(async () => {
    const { builders, province, town, revenue, jobs } = world;
    const period = await makePeriod(database, { regime: world.period.regime, ordinal: 3 });
    const figures = [
      { indicator: jobs, value: '40' },
      { indicator: revenue, value: '190' },
    ];
    corrected = await fileReport(database, { unit: town, period, figures });
    const variables = { id: corrected.id, unit: town.unitId, period: period.id };
    seenBy = (account) => ask<Shown>(actors, account, SHOWN, variables);
    insiders = {
      planner: world.townPlanner,
      analyst: await builders.official(town, 'ANALYST'),
      viewer: await builders.official(town, 'VIEWER'),
      administrator: await builders.official(town, 'ADMINISTRATOR'),
    };
    provincePlanner = await builders.official(province, 'PLANNER');
  });

  const outsiders = () => [insiders.analyst, insiders.viewer, insiders.administrator, provincePlanner];
  const seenByOutsiders = () => Promise.all(outsiders().map(seenBy));

  test('who may not read it reads the accepted version with its figures and marks, in an unchanged revision', async () => {
    const before = await seenByOutsiders();
    await actors.as(world.townPlanner, async (ctx) => {
      await perform(ctx, correctReport, { reportId: corrected.id, reason: 'Cộng nhầm' });
      const cell = { indicatorId: world.jobs.id, value: '41', note: 'nháp', evidence: 'nháp', seen: { value: '40' } };
      await perform(ctx, saveFigures, { reportId: corrected.id, figures: [cell] });
    });
    expect(await seenByOutsiders()).toEqual(before);
    const accepted = { state: 'ACCEPTED', version: 1, correctionReason: null, versions: [{ version: 1 }] };
    const [ofAnalyst, ofViewer, ofAdministrator] = before as [Shown, Shown, Shown];
    for (const shown of [ofAnalyst, ofViewer]) {
      expect(shown).toMatchObject({ report: accepted, reports: { totalCount: 1 }, drafts: { totalCount: 0 } });
      expect(cellsOf(shown)).toContainEqual({ value: '40', note: null, evidence: null });
    }
    expect(ofAdministrator).toMatchObject({ report: null, reports: { totalCount: 0 } });
    expect(await seenBy(insiders.planner)).toMatchObject({
      report: { state: 'DRAFT', version: 2, revision: 3, correctionReason: 'Cộng nhầm' },
      drafts: { totalCount: 1 },
    });
  });

  test('sent, it is read by the analyst and above; the viewer goes on reading the accepted one', async () => {
    const [analystBefore, viewerBefore] = [await seenBy(insiders.analyst), await seenBy(insiders.viewer)];
    const send = () =>
      actors.as(world.townPlanner, async (ctx) => {
        const { revision } = (await seenBy(insiders.planner)).report as { revision: number };
        await perform(ctx, submitReport, { reportId: corrected.id, revision, declaredGaps: 'Chờ số liệu' });
      });
    const revisionOf = (shown: Shown) => (shown.report as { revision: number }).revision;
    await send();
    const sent = await seenBy(insiders.analyst);
    expect(sent).toMatchObject({
      report: { state: 'SUBMITTED', version: 2, correctionReason: 'Cộng nhầm' },
      sent: { totalCount: 1 },
    });
    expect(revisionOf(sent)).toBeGreaterThan(revisionOf(analystBefore));
    expect(await seenBy(provincePlanner)).toEqual(sent);
    expect(await seenBy(insiders.viewer)).toEqual(viewerBefore);

    // taken back, it is as if it had not been sent; sent again, it is not what was sent before
    const { revision } = (await seenBy(insiders.planner)).report as { revision: number };
    await actors.as(world.townPlanner, (ctx) => perform(ctx, withdrawReport, { reportId: corrected.id, revision }));
    expect(await seenBy(insiders.analyst)).toEqual(analystBefore);
    await send();
    expect(revisionOf(await seenBy(insiders.analyst))).toBeGreaterThan(revisionOf(sent));
  });

  test('accepted, it is read by the viewer too, compared with the one that was accepted before', async () => {
    const before = await seenBy(insiders.viewer);
    await actors.as(provincePlanner, (ctx) => perform(ctx, acceptReport, { reportId: corrected.id, version: 2 }));
    const after = await seenBy(insiders.viewer);
    expect(after).toMatchObject({ report: { state: 'ACCEPTED', version: 2, correctionReason: 'Cộng nhầm' } });
    expect(after).not.toEqual(before);
    expect(cellsOf(after)).toContainEqual({ value: '41', note: 'nháp', evidence: 'nháp' });
  });
});

test('beside a figure a viewer is shown what was accepted of the period before, an analyst also what was only sent', async () => {
  const { builders, town, jobs } = world;
  const period = await makePeriod(database, { regime: world.period.regime, ordinal: 5 });
  const earlier = await makePeriod(database, { regime: world.period.regime, ordinal: 4 });
  const of = (value: string) => [{ indicator: jobs, value }];
  await fileReport(database, { unit: town, period: earlier, state: 'SUBMITTED', figures: of('7') });
  const { id } = await fileReport(database, { unit: town, period, figures: of('8') });
  const previousFor = async (office: 'ANALYST' | 'VIEWER') => {
    const { report } = await ask<{ report: { rows: { previous: { value: string } | null }[] } }>(
      actors,
      await builders.official(town, office),
      'query ($id: ID!) { report(id: $id) { rows { previous { value } } } }',
      { id },
    );
    return report.rows.flatMap(({ previous }) => previous?.value ?? []);
  };
  expect([await previousFor('ANALYST'), await previousFor('VIEWER')]).toEqual([['7'], []]);
});

test('that a department’s report was begun is told to who reads drafts alone', async () => {
  const { builders, town, department, revenue } = world;
  const period = await makePeriod(database, { year: 2021 });
  await fileReport(database, {
    ...{
      unit: town,
      period,
      departmentId: department.id,
      state: 'DRAFT',
      figures: [{ indicator: revenue, value: '1' }],
    },
  });
  const toldTo = async (account: TestAccount) =>
    (
      await ask<{ reportStatus: { state: string; department: object | null }[] }>(
        actors,
        account,
        'query ($period: ID!) { reportStatus(periodId: $period) { state department { id } } }',
        { period: period.id },
      )
    ).reportStatus.filter((status) => status.department !== null);
  for (const office of ['ANALYST', 'VIEWER', 'ADMINISTRATOR'] as const) {
    expect(await toldTo(await builders.official(town, office))).toEqual([]);
  }
  expect(await toldTo(await builders.official(town, 'AUDITOR'))).toEqual([
    { state: 'DRAFT', department: { id: department.id } },
  ]);
});
