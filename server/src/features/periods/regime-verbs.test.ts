import { beforeEach, describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';
import { loadRegimes } from './load-regimes.ts';

const database = useDatabase();
const actors = actorsOf(database);

interface Town {
  world: World;
  province: TestUnit;
  town: TestUnit;
  commune: TestUnit;
  provincePlanner: TestAccount;
  townPlanner: TestAccount;
  clerk: TestAccount;
}
let at: Town;

beforeEach(async () => {
  const world = new World(database);
  const province = await world.province();
  const town = await world.town(province);
  const commune = await world.commune(town);
  at = {
    ...{ world, province, town, commune },
    provincePlanner: await world.official(province, 'PLANNER'),
    townPlanner: await world.official(town, 'PLANNER'),
    clerk: await world.official(commune, 'PLANNER'),
  };
});

const LAST_DAY = { months: null, day: 0 };
const quarterly = (wish: object = {}) => ({
  ...{ kind: 'QUARTER', vintage: 'OFFICIAL', bounds: 'CALENDAR', cutoff: LAST_DAY, shift: 'NONE' },
  dues: [{ level: 'COMMUNE', on: { months: 1, day: 5 } }],
  ...wish,
});
const regimeOf = (wish: object = {}) => ({
  ...{ name: 'Báo cáo quý của tỉnh', validFrom: '2023-01-01', parts: [quarterly()] },
  ...wish,
});

interface Kept {
  id: string;
  code: string;
  revision: number;
}
const KEPT = 'regime { id code revision }';

async function created(account: TestAccount, wish: object = {}): Promise<Kept> {
  const { result, errors, messages } = await send<Kept>(actors, account, 'createRegime', regimeOf(wish), KEPT);
  expect([errors, messages]).toEqual([[], []]);
  return result as Kept;
}

/** Of a year of a regime: label and the day due at the reader's level. */
async function periodsOf(account: TestAccount, { code }: Kept, year = 2023, now?: string) {
  const { periods } = await ask<{ periods: { id: string; label: string; dueOn: string | null }[] }>(
    ...([actors, account] as const),
    'query ($code: String!, $year: Int!) { periods(year: $year, regimeCode: $code) { id label dueOn } }',
    ...([{ code, year }, now] as const),
  );
  return periods;
}
const duesOf = async (account: TestAccount, regime: Kept, year = 2023) =>
  (await periodsOf(account, regime, year)).map(({ label, dueOn }) => [label, dueOn]);

describe('a regime that a unit keeps', () => {
  test('makes its periods for it and the units below, and for nobody beside; until the year after next', async () => {
    const regime = await created(at.townPlanner);
    const quarters = [
      ['Quý I năm 2023', '2023-04-05'],
      ['Quý II năm 2023', '2023-07-05'],
      ['Quý III năm 2023', '2023-10-05'],
      ['Quý IV năm 2023', '2024-01-05'],
    ];
    expect(await duesOf(at.clerk, regime)).toEqual(quarters);
    expect(await duesOf(at.townPlanner, regime)).toEqual(quarters.map(([label]) => [label, null]));
    expect((await duesOf(at.clerk, regime, 2025)).length).toBe(4);
    expect(await duesOf(at.clerk, regime, 2026)).toEqual([]);
    const beside = await at.world.official(await at.world.town(at.province), 'PLANNER');
    expect(await duesOf(beside, regime)).toEqual([]);
    const elsewhere = await at.world.official(await at.world.province(), 'PLANNER');
    expect(await duesOf(elsewhere, regime)).toEqual([]);
  });

  test('makes quarterly reporting real: a commune owes Quý I, opens, sends, and once accepted it is on the board', async () => {
    const regime = await created(at.provincePlanner);
    const indicator = await makeIndicator(database, { regimeId: regime.id });
    await makePlan(database, { unit: at.town, year: 2023, issued: true, indicators: [indicator] });
    const [first] = await periodsOf(at.clerk, regime);
    const now = '2023-04-03';
    const owes = await ask<{ period: object }>(
      ...([actors, at.clerk, 'query ($id: ID!) { period(id: $id) { viewerOwes dueOn } }'] as const),
      ...([{ id: first?.id }, now] as const),
    );
    expect(owes.period).toEqual({ viewerOwes: true, dueOn: '2023-04-05' });
    const done = async <T>(account: TestAccount, verb: string, input: object, selection: string): Promise<T> => {
      const { result, messages } = await send<T>(actors, account, verb, { ...input }, selection, now);
      expect(messages).toEqual([]);
      return result as T;
    };
    const opened = await done<{ id: string; revision: number }>(
      ...([at.clerk, 'openReport', { periodId: first?.id }, 'report { id revision }'] as const),
    );
    const reportId = opened.id;
    const saved = await done<{ revision: number }>(
      ...([at.clerk, 'saveFigures', { reportId, figures: [{ indicatorId: indicator.id, value: '30' }] }] as const),
      'report { revision }',
    );
    await done(at.clerk, 'submitReport', { reportId, revision: saved.revision }, 'report { id }');
    await done(at.townPlanner, 'acceptReport', { reportId, version: 1 }, 'report { id }');
    const { board } = await ask<{ board: { rows: object[] } }>(
      ...([actors, at.townPlanner] as const),
      `query ($unitId: ID!, $periodId: ID!) { board(unitId: $unitId, periodId: $periodId) {
         rows { display expected reporting } } }`,
      ...([{ unitId: at.town.unitId, periodId: first?.id }, now] as const),
    );
    expect(board.rows).toEqual([{ display: '30 lao động', expected: 1, reporting: 1 }]);
  });

  test('nobody owes a period that ended before it began', async () => {
    const regime = await created(at.provincePlanner, { validFrom: '2023-05-10' });
    expect((await duesOf(at.clerk, regime)).map(([label]) => label)).toEqual([
      ...['Quý II năm 2023', 'Quý III năm 2023', 'Quý IV năm 2023'],
    ]);
  });

  test('changed from a day on: periods that have begun stay, the others are made anew; ended, none begins after it', async () => {
    const regime = await created(at.provincePlanner);
    const months = quarterly({
      kind: 'MONTH',
      dues: [{ level: 'COMMUNE', on: { months: null, day: 3 } }],
      locksAfter: 10,
    });
    const change = { ...regimeOf({ parts: [months], validFrom: '2023-07-01' }), regimeId: regime.id };
    const { errors, result } = await send<Kept>(
      ...([actors, at.provincePlanner, 'updateRegime', { ...change, revision: regime.revision }, KEPT] as const),
    );
    expect(errors).toEqual([]);
    expect((await duesOf(at.clerk, regime)).map(([label, dueOn]) => `${label}: ${dueOn}`).slice(0, 4)).toEqual([
      ...['Quý I năm 2023: 2023-04-05', 'Quý II năm 2023: 2023-07-05'],
      ...['Tháng 7 năm 2023: 2023-08-03', 'Tháng 8 năm 2023: 2023-09-03'],
    ]);
    const stale = await send(
      actors,
      at.provincePlanner,
      'updateRegime',
      { ...change, revision: regime.revision },
      KEPT,
    );
    expect(stale.errors).toEqual(['STALE revision']);
    const ended = await send(
      ...([actors, at.provincePlanner, 'endRegime'] as const),
      { regimeId: regime.id, revision: result?.revision, lastOn: '2023-08-15', reason: 'Bỏ báo cáo tháng' },
      KEPT,
    );
    expect(ended.errors).toEqual([]);
    expect((await duesOf(at.clerk, regime)).map(([label]) => label)).toEqual([
      ...['Quý I năm 2023', 'Quý II năm 2023', 'Tháng 7 năm 2023', 'Tháng 8 năm 2023'],
    ]);
  });

  test('who does not keep it does not change it, and all that is wrong is said at its place', async () => {
    const { id: regimeId, revision } = await created(at.provincePlanner);
    const change = { ...regimeOf({ validFrom: '2023-07-01' }), regimeId, revision };
    const errorsOf = async (account: TestAccount, verb: string, input: object) =>
      (await send(actors, account, verb, { ...input }, KEPT)).errors;
    expect(await errorsOf(at.townPlanner, 'updateRegime', change)).toEqual(['NOT_ALLOWED regimeId']);
    const officer = await at.world.official(at.province, 'OFFICER');
    expect(await errorsOf(officer, 'createRegime', regimeOf())).toEqual(['NOT_ALLOWED ']);
    const twice = [
      { level: 'COMMUNE', on: LAST_DAY },
      { level: 'COMMUNE', on: { months: 1, day: 32 } },
    ];
    const parts = [quarterly({ only: [5] }), quarterly({ dues: twice }), quarterly({ kind: 'AD_HOC', locksAfter: -1 })];
    expect(await errorsOf(at.provincePlanner, 'createRegime', regimeOf({ name: ' ', parts }))).toEqual([
      'INVALID name',
      'INVALID parts/0/only',
      'INVALID parts/1/dues/1/on/day',
      'INVALID parts/1/dues/1/level',
      'INVALID parts/1',
      'INVALID parts/2/from',
      'INVALID parts/2/locksAfter',
    ]);
    expect(await errorsOf(at.provincePlanner, 'updateRegime', { ...change, validFrom: '2023-01-09' })).toEqual([
      'INVALID validFrom',
    ]);
  });

  test('later years are made when the server starts, of every regime there is', async () => {
    const regime = await created(at.provincePlanner);
    await asOperator(database.ownerUrl, (client) => loadRegimes(client, [2025, 2026]));
    expect((await duesOf(at.clerk, regime, 2026)).map(([, dueOn]) => dueOn)).toEqual([
      ...['2026-04-05', '2026-07-05', '2026-10-05', '2027-01-05'],
    ]);
    expect((await duesOf(at.clerk, regime, 2025)).length).toBe(4);
  });
});

describe('the working days of a province', () => {
  const DAYS = [
    { day: '2023-04-05', off: true, name: 'Nghỉ hoán đổi' },
    { day: '2023-04-08', off: false, name: 'Làm bù' },
  ];
  const CALENDAR = 'workingYear { days { day off name } }';
  const set = (account: TestAccount, days: object[]) =>
    send(actors, account, 'setWorkingDays', { year: 2023, days }, CALENDAR);

  test('move the due dates to come of the regimes that say so, also of those kept below; others stay', async () => {
    const moving = await created(at.townPlanner, { parts: [quarterly({ shift: 'BEFORE', locksAfter: 2 })] });
    const staying = await created(at.provincePlanner);
    expect((await set(at.provincePlanner, DAYS)).errors).toEqual([]);
    const firstDue = async (regime: Kept) => (await duesOf(at.clerk, regime))[0]?.[1];
    expect([await firstDue(moving), await firstDue(staying)]).toEqual(['2023-04-04', '2023-04-05']);
    const { rows } = await database.owner.query<{ on: string }>(
      `select locks_on::text as on from period_due where pos = $1 order by due_on limit 1`,
      [at.town.pos],
    );
    expect(rows).toEqual([{ on: '2023-04-06' }]);
    // taken back, it is due again when it was
    expect((await set(at.provincePlanner, [])).errors).toEqual([]);
    expect(await firstDue(moving)).toBe('2023-04-05');
    // a regime made afterwards goes by what is stated
    await set(at.provincePlanner, DAYS);
    expect(await firstDue(await created(at.townPlanner, { parts: [quarterly({ shift: 'AFTER' })] }))).toBe(
      '2023-04-06',
    );
  });

  test('are stated by the province, read below it, and refused day by day', async () => {
    expect((await set(at.townPlanner, DAYS)).errors).toEqual(['NOT_ALLOWED ']);
    const wrong = [...DAYS, { day: '2023-04-05', off: true, name: ' ' }, { day: '2024-01-01', off: true, name: 'Tết' }];
    expect((await set(at.provincePlanner, wrong)).errors).toEqual([
      ...['INVALID days/2/day', 'INVALID days/2/name', 'INVALID days/3/day'],
    ]);
    const noYear = { year: -2_147_483_648, days: [] };
    expect((await send(actors, at.provincePlanner, 'setWorkingDays', noYear, CALENDAR)).errors).toEqual([
      'INVALID year',
    ]);
    await set(at.provincePlanner, DAYS);
    const { workingYear } = await ask<{ workingYear: object }>(
      ...([actors, at.clerk, '{ workingYear(year: 2023) { viewerMaySet days { day off name } } }'] as const),
    );
    expect(workingYear).toEqual({ viewerMaySet: false, days: DAYS });
  });
});
