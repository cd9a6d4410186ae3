import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { dayPasses, dayPassesTogether, servingOn, toldOf } from '#test/daily.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type HomeWorld, makeHomeWorld } from '#test/home.ts';
import { extendPeriod } from '#test/periods.ts';
import { fileReport } from '#test/reports.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';
import { beginVisits, takeVisit } from './daily-visit.queries.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: HomeWorld;
let commune: TestUnit;
let clerk: TestAccount;
let head: TestAccount;

/** Official figures of 2022 are due on Sunday 15/01/2023; its estimate was due on 29/11/2022. */
beforeEach(async () => {
  // nobody of an earlier world is looked at any more
  await database.truth.query('update office set ended_at = now() where ended_at is null');
  at = await makeHomeWorld(database);
  commune = at.communes[0] as TestUnit;
  clerk = await at.world.official(commune, 'PLANNER');
  head = await at.world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: at.department.id });
});

interface Told {
  viewer: { unreadNotices: number };
  notices: { edges: { node: { kind: string; title: { text: string } } }[] };
}

/** What somebody's list says on a day. */
async function listOf(account: TestAccount, now: string): Promise<string[]> {
  const { viewer, notices } = await ask<Told>(
    actors,
    account,
    '{ viewer { unreadNotices } notices { edges { node { kind title { text } } } } }',
    {},
    now,
  );
  expect(viewer.unreadNotices).toBe(notices.edges.length);
  return notices.edges.map(({ node }) => `${node.kind} ${node.title.text}`);
}

const REMINDERS = ['REPORT_GIVEN', 'REPORT_DUE_SOON', 'REPORT_DUE', 'REPORT_OVERDUE'];
const remindersOf = async (account: TestAccount): Promise<string[]> =>
  (await toldOf(database, account, REMINDERS)).map(({ kind, day }) => `${day} ${kind.replace('REPORT_', '')}`);

/** Every day from one to another. */
async function daysPass(from: string, to: string): Promise<void> {
  for (
    let day = new Date(`${from}T00:00:00Z`);
    day <= new Date(`${to}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 1)
  )
    await dayPasses(database, day.toISOString().slice(0, 10));
}

describe('who makes a report', () => {
  beforeEach(() => database.truth.query('delete from period_due where period_id = $1', [at.estimate.id]));

  test('is told when it is given, three working days ahead, on the day, and on Mondays while it is overdue', async () => {
    await daysPass('2023-01-06', '2023-01-31');
    const all = [
      ...['2023-01-06 GIVEN', '2023-01-11 DUE_SOON', '2023-01-15 DUE'],
      ...['2023-01-16 OVERDUE', '2023-01-23 OVERDUE', '2023-01-30 OVERDUE'],
    ];
    expect(await remindersOf(clerk)).toEqual(all);
    expect(await remindersOf(head)).toEqual(all);
    expect(await listOf(clerk, '2023-01-31')).toEqual([
      'REPORT_OVERDUE Báo cáo đã quá hạn: Năm 2022 (chính thức), hạn 15/01/2023',
    ]);
  });

  test('hears on each day only what is so: what was sent is asked for no more, what is past is not announced', async () => {
    await daysPass('2023-01-10', '2023-01-11');
    expect(await listOf(clerk, '2023-01-11')).toEqual([
      'REPORT_DUE_SOON Báo cáo sắp đến hạn: Năm 2022 (chính thức), hạn 15/01/2023',
      'REPORT_GIVEN Báo cáo phải lập: Năm 2022 (chính thức), hạn 15/01/2023',
    ]);
    expect(await listOf(clerk, '2023-01-16')).toEqual([]);
    await fileReport(database, { unit: commune, period: at.official, state: 'SUBMITTED' });
    expect(await listOf(clerk, '2023-01-11')).toEqual([]);
    await daysPass('2023-01-12', '2023-01-31');
    expect(await remindersOf(clerk)).toEqual(['2023-01-10 GIVEN', '2023-01-11 DUE_SOON']);
  });

  test('hears once of what is still so when nobody looked for days', async () => {
    await dayPasses(database, '2023-01-06');
    await dayPasses(database, '2023-01-15');
    await dayPasses(database, '2023-01-25');
    await dayPasses(database, '2023-01-26');
    expect(await remindersOf(clerk)).toEqual(['2023-01-06 GIVEN', '2023-01-15 DUE', '2023-01-25 OVERDUE']);
  });

  test('hears by the day that holds', async () => {
    await daysPass('2023-01-10', '2023-01-11');
    await extendPeriod(database, at.official, commune, '2023-01-20');
    expect(await listOf(clerk, '2023-01-12')).toEqual([]);
    await daysPass('2023-01-12', '2023-01-24');
    expect(await remindersOf(clerk)).toEqual([
      ...['2023-01-10 GIVEN', '2023-01-11 DUE_SOON', '2023-01-17 DUE_SOON', '2023-01-20 DUE', '2023-01-23 OVERDUE'],
    ]);
  });

  test('hears on the next Monday of what was sent and came back', async () => {
    const sent = await fileReport(database, { unit: commune, period: at.official, state: 'SUBMITTED' });
    await daysPass('2023-01-15', '2023-01-17');
    await database.truth.query(`update report set state = 'RETURNED' where id = $1`, [sent.id]);
    await daysPass('2023-01-18', '2023-01-23');
    expect(await remindersOf(clerk)).toEqual(['2023-01-23 OVERDUE']);
  });

  test('hears nothing of a report that is closed', async () => {
    await database.owner.query(`update period_due set locks_on = '2023-01-17' where period_id = $1`, [at.official.id]);
    await daysPass('2023-01-15', '2023-01-31');
    expect(await remindersOf(clerk)).toEqual(['2023-01-15 DUE', '2023-01-16 OVERDUE']);
  });

  test('hears it once, however many servers run and whatever broke off', async () => {
    const day = '2023-01-11';
    await beginVisits(servingOn(database, day), ['PLANNER'], day);
    // a server takes somebody, and is gone
    const taken = await takeVisit(servingOn(database, day), day);
    await dayPassesTogether(database, day, 3);
    await database.truth.query(
      `update daily_visit set taken_at = now() - interval '11 minutes' where taken_at is not null`,
    );
    await dayPassesTogether(database, day, 3);
    await dayPasses(database, day);
    expect(taken).not.toBeNull();
    for (const account of [clerk, head]) expect(await remindersOf(account)).toEqual(['2023-01-11 DUE_SOON']);
  });

  test('is told of several in one line', async () => {
    await database.truth.query(
      `insert into period_due (period_id, level, due_on) values ($1, 'COMMUNE', '2023-01-14')`,
      [at.estimate.id],
    );
    await dayPasses(database, '2023-01-10');
    expect(await listOf(clerk, '2023-01-10')).toEqual([
      'REPORT_GIVEN 2 báo cáo phải lập, trong đó có Năm 2022 (ước thực hiện), hạn 14/01/2023',
    ]);
  });
});

describe('who leads the unit above', () => {
  test('is told on Mondays who below is late, once for each period, until it came', async () => {
    const leader = await at.world.official(at.town, 'LEADER');
    const late = async () => (await toldOf(database, leader, ['REPORTS_LATE'])).map(({ day }) => day);
    await daysPass('2023-01-07', '2023-01-17');
    expect(await late()).toEqual(['2023-01-07', '2023-01-09', '2023-01-16', '2023-01-16']);
    expect((await listOf(leader, '2023-01-17'))[0]).toBe(
      'REPORTS_LATE Đến ngày 16/01/2023, còn nơi chưa gửi báo cáo đã quá hạn của 2 kỳ, trong đó có Năm 2022 (ước thực hiện)',
    );
    for (const unit of at.communes) await fileReport(database, { unit, period: at.estimate });
    await fileReport(database, { unit: at.town, period: at.estimate, departmentId: at.department.id });
    for (const unit of at.communes.slice(1)) await fileReport(database, { unit, period: at.official });
    await fileReport(database, { unit: at.town, period: at.official, departmentId: at.department.id });
    await dayPasses(database, '2023-01-23');
    expect(await listOf(leader, '2023-01-23')).toEqual([
      'REPORTS_LATE Đến ngày 23/01/2023, phường Số 1 chưa gửi báo cáo đã quá hạn: Năm 2022 (chính thức)',
    ]);
  });

  test('planners are not, nor is anybody without such an office', async () => {
    const [planner, viewer] = [await at.world.official(at.town, 'PLANNER'), await at.world.official(at.town, 'VIEWER')];
    await daysPass('2023-01-15', '2023-01-16');
    expect(await listOf(planner, '2023-01-16')).toEqual([]);
    expect(await listOf(viewer, '2023-01-16')).toEqual([]);
  });
});

describe('what is looked at', () => {
  test('is read as its holder and never written, by nobody who was not taken', async () => {
    const open = (mode: string) =>
      database.orm.em.fork().transactional(async (em) => {
        await em.execute(`set transaction ${mode}; set local role ${servingOn(database, '').servingRole}`);
        return em.execute('select app.open_visit(?::smallint, ?, ?::date) as scope', [
          ...[clerk.provinceId, clerk.officeId, '2023-01-10'],
        ]);
      });
    expect(await open('read only')).toEqual([{ scope: null }]);
    await expect(open('read write')).rejects.toThrow('whoever is looked at is read as, and nothing else');
  });
});
