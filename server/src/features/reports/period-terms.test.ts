import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type Item, itemsOf } from '#test/home.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: ReportWorld;

beforeEach(async () => {
  await database.owner.query('delete from period_due');
  at = await makeReportWorld(database, { dueOn: '2023-01-15', locksOn: '2023-01-31' });
});

const isDue = ({ kind }: Item): boolean => kind === 'REPORT_DUE';

const REASON = 'Mất điện nhiều ngày do bão';

const give = async (account: TestAccount, verb: string, wish: Record<string, unknown>, now = '2023-02-01') => {
  const input = { periodId: at.period.id, reason: REASON, ...wish };
  const { errors } = await send(actors, account, verb, input, 'period { id }', now);
  return errors;
};

const OPEN = `mutation ($input: OpenReportInput!) { openReport(input: $input) {
  userErrors { code message } report { dueOn overdue locked { key text } terms { kind untilOn reason givenBy } } } }`;

interface Opened {
  openReport: {
    userErrors: { code: string; message: string }[];
    report: { dueOn: string; overdue: boolean; locked: { key: string; text: string } | null; terms: object | null };
  };
}

const open = async (account: TestAccount, now: string, departmentId: string | null = null) =>
  (await ask<Opened>(actors, account, OPEN, { input: { periodId: at.period.id, departmentId } }, now)).openReport;

const statusOn = async (now: string) => {
  const { reportStatus } = await ask<{
    reportStatus: { unit: { id: string }; department: object | null; dueOn: string; overdue: boolean }[];
  }>(
    ...([actors, at.townPlanner] as const),
    `query ($periodId: ID!) { reportStatus(periodId: $periodId) { unit { id } department { id } dueOn overdue } }`,
    ...([{ periodId: at.period.id }, now] as const),
  );
  return reportStatus.map(({ unit, department, dueOn, overdue }) => [
    department ? 'department' : unit.id === at.commune.unitId ? 'commune' : 'sibling',
    dueOn,
    overdue,
  ]);
};

describe('extending a period', () => {
  test('a commune for which it was extended opens, types and is on time until that day; its neighbour is closed', async () => {
    expect(await give(at.townPlanner, 'extendPeriod', { unitIds: [at.commune.unitId], untilOn: '2023-02-10' })).toEqual(
      [],
    );
    expect(await open(at.clerk, '2023-02-10')).toEqual({
      userErrors: [],
      report: {
        ...{ dueOn: '2023-02-10', overdue: false, locked: null },
        terms: { kind: 'EXTENDED', untilOn: '2023-02-10', reason: REASON, givenBy: expect.stringContaining('PLANNER') },
      },
    });
    expect((await open(at.clerk, '2023-02-11')).report).toMatchObject({
      ...{ overdue: true, locked: { key: 'report.closedAgain' } },
    });
    expect((await open(at.siblingClerk, '2023-02-10')).userErrors).toEqual([
      { code: 'LOCKED', message: expect.stringContaining('Đề nghị gia hạn') },
    ]);
  });

  test('lists and home show the extended day, and forget it when it is taken back', async () => {
    const wish = { unitIds: [at.commune.unitId], departmentIds: [at.department.id] };
    await give(at.townLeader, 'extendPeriod', { ...wish, untilOn: '2023-02-10' });
    const extended = ['2023-02-10', false];
    expect(await statusOn('2023-02-10')).toEqual([
      ['department', ...extended],
      ['commune', ...extended],
      ['sibling', '2023-01-15', true],
    ]);
    const due = async (account: TestAccount) =>
      (await itemsOf(actors, account, '2023-02-05'))
        .filter(isDue)
        .map(({ kind, dueOn, overdue }) => [kind, dueOn, overdue]);
    expect(await due(at.clerk)).toEqual([['REPORT_DUE', '2023-02-10', false]]);
    expect(await due(at.head)).toEqual([['REPORT_DUE', '2023-02-10', false]]);
    expect(await due(at.siblingClerk)).toEqual([]);
    expect(await give(at.townPlanner, 'reopenPeriod', wish)).toEqual([]);
    expect(await due(at.clerk)).toEqual([]);
    expect((await statusOn('2023-02-10')).map(([, dueOn]) => dueOn)).toEqual(Array(3).fill('2023-01-15'));
    expect(await give(at.townPlanner, 'reopenPeriod', wish)).toEqual([
      'CONFLICT unitIds/0',
      'CONFLICT departmentIds/0',
    ]);
  });

  test('named without anybody it is every unit below', async () => {
    expect(await give(at.townPlanner, 'extendPeriod', { untilOn: '2023-02-10' })).toEqual([]);
    expect((await statusOn('2023-02-10')).map(([who, dueOn]) => [who, dueOn])).toEqual([
      ['department', '2023-01-15'],
      ['commune', '2023-02-10'],
      ['sibling', '2023-02-10'],
    ]);
  });

  test('all that is wrong is said at once: no reason, a day that has passed, one that gives nothing, units of others', async () => {
    const own = [at.commune.unitId, at.town.unitId, at.province.unitId];
    expect(await give(at.townPlanner, 'extendPeriod', { unitIds: own, untilOn: '2023-01-15', reason: ' ' })).toEqual([
      'NOT_FOUND unitIds/1',
      'NOT_FOUND unitIds/2',
      'INVALID reason',
      'INVALID untilOn',
      'INVALID untilOn',
    ]);
    await database.owner.query(`delete from period_due where level = 'COMMUNE'`);
    const wish = { unitIds: [at.commune.unitId], untilOn: '2023-03-01' };
    expect(await give(at.townPlanner, 'extendPeriod', wish)).toEqual(['CONFLICT unitIds/0']);
  });

  test('it is for who reviews: nobody for the own unit, no office that decides nothing', async () => {
    const wish = { unitIds: [at.commune.unitId], untilOn: '2023-03-01' };
    expect(await give(at.chairman, 'extendPeriod', wish)).toEqual(['NOT_FOUND unitIds/0']);
    expect(await give(at.head, 'extendPeriod', wish)).toEqual(['NOT_ALLOWED ']);
    expect(await give(at.officer, 'closePeriod', { unitIds: [at.commune.unitId] })).toEqual(['NOT_ALLOWED ']);
  });
});

describe('closing a period', () => {
  test('closed at once nothing is opened or sent, and it says who closed it, when and why; reopened it goes on', async () => {
    await open(at.clerk, '2023-01-12');
    const wish = { unitIds: [at.commune.unitId], reason: 'Đã chốt số liệu' };
    expect(await give(at.townLeader, 'closePeriod', wish, '2023-01-12')).toEqual([]);
    const { report } = await open(at.clerk, '2023-01-12');
    expect(report.locked?.key).toBe('report.closedFromAbove');
    for (const part of ['LEADER', '11/01/2023', 'Đã chốt số liệu']) expect(report.locked?.text).toContain(part);
    expect((await itemsOf(actors, at.clerk, '2023-01-12')).filter(isDue)).toEqual([]);
    expect((await open(at.siblingClerk, '2023-01-12')).userErrors).toEqual([]);
    await give(at.townLeader, 'reopenPeriod', wish, '2023-01-12');
    expect((await open(at.clerk, '2023-01-12')).report.locked).toBeNull();
  });

  test('a day may be named: until then it is open', async () => {
    const wish = { departmentIds: [at.department.id], lastOn: '2023-01-20' };
    expect(await give(at.townLeader, 'closePeriod', wish, '2023-01-12')).toEqual([]);
    expect((await open(at.head, '2023-01-20', at.department.id)).report.locked).toBeNull();
    expect((await open(at.head, '2023-01-21', at.department.id)).report.locked?.key).toBe('report.closedFromAbove');
    expect(await give(at.townLeader, 'closePeriod', wish, '2023-01-21')).toEqual(['INVALID lastOn']);
  });
});
