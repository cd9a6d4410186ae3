import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { fileReport, type TestReport } from '#test/reports.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);

const CORRECT = `mutation ($input: CorrectReportInput!) { correctReport(input: $input) {
  report { id state correctionReason } userErrors { code path key } } }`;

interface Corrected {
  correctReport: { report: object | null; userErrors: { code: string; path: string[]; key: string }[] };
}

let world: ReportWorld;
let report: TestReport;
let key: string;
let correct: (account: TestAccount) => Promise<Corrected['correctReport']>;

beforeAll(async () => {
  world = await makeReportWorld(database);
  const { commune, period, jobs } = world;
  report = await fileReport(database, { unit: commune, period, figures: [{ indicator: jobs, value: '40' }] });
  key = crypto.randomUUID();
  const input = { reportId: report.id, reason: 'Đếm trùng', clientMutationId: key };
  correct = async (account) => (await ask<Corrected>(actors, account, CORRECT, { input })).correctReport;
});

describe('a retry of what was done', () => {
  const DONE = { state: 'DRAFT', correctionReason: 'Đếm trùng' };

  test('answers the office that did it the same, without doing it again', async () => {
    for (let time = 1; time <= 2; time += 1) {
      expect(await correct(world.clerk)).toEqual({ report: { id: report.id, ...DONE }, userErrors: [] });
    }
    const { rows } = await database.truth.query('select version from report_version where report_id = $1', [report.id]);
    expect(rows).toHaveLength(2);
  });

  test.each(['VIEWER', 'ANALYST', 'LEADER'] as const)(
    'answers the same person nothing who acts as %s now: that office did not do it',
    async (office) => {
      const now = await world.builders.official(world.commune, office, { samePersonAs: world.clerk });
      expect(await correct(now)).toEqual({
        report: null,
        userErrors: [{ code: 'NOT_ALLOWED', path: ['clientMutationId'], key: 'kernel.otherOffice' }],
      });
    },
  );

  test('answers nobody whose office has ended', async () => {
    await database.owner.query(`update office set valid_to = '2023-01-09' where id = $1`, [world.clerk.officeId]);
    await expect(correct(world.clerk)).rejects.toThrow(/đăng nhập/);
  });

  test('is given to nobody where it was kept before answers were kept for an office', async () => {
    await database.owner.query(`update office set valid_to = null where id = $1`, [world.clerk.officeId]);
    await database.truth.query('update mutation_answer set office_id = null where client_mutation_id = $1', [key]);
    expect(await correct(world.clerk)).toMatchObject({ report: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
  });
});

test('a retry of choosing an office comes in the office that was chosen, and is answered', async () => {
  const leader = await world.builders.official(world.sibling, 'LEADER', { samePersonAs: world.siblingClerk });
  const choose = 'mutation ($input: ActInInput!) { actIn(input: $input) { viewer { fullName } userErrors { code } } }';
  const input = { officeId: leader.officeId, clientMutationId: crypto.randomUUID() };
  for (let time = 1; time <= 2; time += 1) {
    expect(await ask(actors, world.siblingClerk, choose, { input })).toMatchObject({ actIn: { userErrors: [] } });
  }
});
