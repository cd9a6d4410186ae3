import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { itemsOf } from '#test/home.ts';
import { makePeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget } from '#test/rollups.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);

const LAST_DAY = '2023-06-30';
const CHANGE = '2023-07-01';
const ACT = 'Nghị quyết số 1675/NQ-UBTVQH15 ngày 16/6/2025';

let world: ReportWorld;
let heir: TestUnit;
let partly: TestUnit;
let stranger: TestUnit;
let leader: TestAccount;
let heirLeader: TestAccount;
let partlyLeader: TestAccount;

/** The commune became part of the heir; its sibling was divided between the heir and another one; the town is gone, too. */
beforeEach(async () => {
  await database.truth.query('delete from period_due');
  world = await makeReportWorld(database, { vintage: 'ESTIMATE' });
  const { builders, province, town, commune, sibling } = world;
  heir = await builders.commune(province, 'Kim Trà');
  partly = await builders.commune(province, 'Bình Điền');
  stranger = await builders.commune(province, 'Hương An');
  for (const unit of [heir, partly, stranger]) await builders.begins(unit, CHANGE);
  for (const unit of [town, commune, sibling]) await builders.ends(unit, LAST_DAY);
  await builders.succeeds(commune, heir, CHANGE);
  await builders.succeeds(sibling, heir, CHANGE, 'PART');
  await builders.succeeds(sibling, partly, CHANGE, 'PART');
  leader = await builders.official(province, 'LEADER');
  heirLeader = await builders.official(heir, 'LEADER');
  partlyLeader = await builders.official(partly, 'LEADER');
});

interface Payload {
  userErrors: { code: string; path: string[]; message: string }[];
  endedUnit: { revision: number; heir: { name: string } | null; finishesUntil: string } | null;
}
const send = async (who: TestAccount, verb: string, input: object, on = CHANGE) => {
  const answer = await ask<Record<string, Payload>>(
    ...([
      actors,
      who,
      `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) {
         endedUnit { revision heir { name } finishesUntil } userErrors { code path message } } }`,
    ] as const),
    { input },
    on,
  );
  const { endedUnit, userErrors } = answer[verb] as Payload;
  return { endedUnit, refused: userErrors.map(({ code, path }) => `${code} ${path.join('.')}`), userErrors };
};
const name = (who: TestAccount, unit: TestUnit, to: TestUnit, more: object = {}) =>
  send(who, 'nameHeir', {
    ...{ unitId: unit.unitId, heirUnitId: to.unitId, act: ACT, reason: 'Nhận phần lớn dân cư', revision: 0 },
    ...more,
  });

const mayActFor = async (who: TestAccount, unit: TestUnit) => {
  const { actFor } = await ask<{ actFor: { userErrors: object[] } }>(
    ...([
      actors,
      who,
      'mutation ($unit: ID!) { actFor(input: { unitId: $unit }) { userErrors { code } } }',
      { unit: unit.unitId },
      CHANGE,
    ] as const),
  );
  return actFor.userErrors.length === 0;
};
const noticesOf = async (who: TestAccount) =>
  (
    await ask<{ notices: { edges: { node: { kind: string; title: { text: string } } }[] } }>(
      ...([actors, who, '{ notices(first: 10) { edges { node { kind title { text } } } } }', {}, CHANGE] as const),
    )
  ).notices.edges.flatMap(({ node }) => (node.kind === 'HEIR_NAMED' ? [node.title.text] : []));

describe('who takes over a unit that was divided', () => {
  test('is named by the province out of those that got part of it, and acts in its name at once', async () => {
    expect(await mayActFor(partlyLeader, world.sibling)).toBe(false);
    const named = await name(leader, world.sibling, partly);
    expect(named).toEqual({
      ...{ refused: [], userErrors: [] },
      endedUnit: { revision: 1, heir: { name: 'Bình Điền' }, finishesUntil: '2023-09-28' },
    });
    expect(await noticesOf(partlyLeader)).toEqual([
      'Đơn vị của bạn được chỉ định kế thừa phường Hương Vân, đã kết thúc ngày 30/06/2023',
    ]);
    expect(await mayActFor(partlyLeader, world.sibling)).toBe(true);
    const { rows } = await database.truth.query(
      `select office_kind, before, after from audit_entry where verb = 'nameHeir' and province_id = $1`,
      [world.province.provinceId],
    );
    expect(rows).toEqual([
      {
        office_kind: 'LEADER',
        before: { heirUnitId: null, act: null },
        after: {
          ...{ heirUnitId: partly.unitId, act: ACT, unitId: world.sibling.unitId },
          reason: 'Nhận phần lớn dân cư',
        },
      },
    ]);
  });

  test('is told wherever the unit is not there: named, and not merged as a whole', async () => {
    await name(leader, world.sibling, partly);
    const told = async (unit: TestUnit) =>
      (
        await ask<{ period: { absence: { because: { text: string } } } }>(
          ...([
            actors,
            leader,
            'query ($period: ID!, $unit: ID!) { period(id: $period) { absence(unitId: $unit) { because { text } } } }',
            { period: later.id, unit: unit.unitId },
            CHANGE,
          ] as const),
        )
      ).period.absence.because.text;
    const later = await makePeriod(database, { year: 2023 });
    expect(await told(world.sibling)).toBe(
      'Đơn vị đã kết thúc ngày 30/06/2023; được chỉ định kế thừa: phường Bình Điền.',
    );
    expect(await told(world.commune)).toBe('Đơn vị đã kết thúc ngày 30/06/2023, nhập vào phường Kim Trà.');
  });

  test('is changed later, and who was named before acts in its name no more and reads no notice of it', async () => {
    await name(leader, world.sibling, partly);
    expect(await mayActFor(partlyLeader, world.sibling)).toBe(true);
    expect((await name(leader, world.sibling, heir)).refused).toEqual(['STALE revision']);
    expect((await name(leader, world.sibling, heir, { revision: 1 })).endedUnit?.heir).toEqual({ name: 'Kim Trà' });
    expect(await mayActFor(heirLeader, world.sibling)).toBe(true);
    expect(await mayActFor(partlyLeader, world.sibling)).toBe(false);
    expect(await noticesOf(partlyLeader)).toEqual([]);
    const scope = await actors.as(partlyLeader, async ({ actor }) => actor.unitId, { now: CHANGE });
    expect(scope).toBe(partly.unitId);
  });

  test('is nobody else, nor anybody where the act names one or the unit is there; act and reason are given', async () => {
    expect((await name(leader, world.sibling, stranger)).userErrors).toMatchObject([
      {
        code: 'INVALID',
        path: ['heirUnitId'],
        message:
          'Chỉ chỉ định được đơn vị đã nhận địa bàn hoặc dân cư của đơn vị này: phường Kim Trà, phường Bình Điền.',
      },
    ]);
    expect((await name(leader, world.commune, heir)).userErrors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('nhập toàn bộ đơn vị này vào phường Kim Trà') },
    ]);
    expect((await name(leader, stranger, heir)).refused).toEqual(['LOCKED unitId']);
    expect((await name(leader, world.sibling, stranger, { act: ' ', reason: '' })).refused).toEqual([
      'INVALID act',
      'INVALID reason',
      'INVALID heirUnitId',
    ]);
    const { rows } = await database.truth.query('select 1 from unit_ending where province_id = $1', [
      world.province.provinceId,
    ]);
    expect(rows).toEqual([]);
  });

  test('is named by leaders of the province and its administrators who administer below, and by nobody else', async () => {
    const { builders, province, sibling } = world;
    const administrator = await builders.official(province, 'ADMINISTRATOR', { managesSubUnits: true });
    const ofOwnUnit = await builders.official(province, 'ADMINISTRATOR');
    const planner = await builders.official(province, 'PLANNER');
    for (const who of [ofOwnUnit, planner]) expect((await name(who, sibling, heir)).refused).toEqual(['NOT_ALLOWED ']);
    expect((await name(world.townLeader, sibling, heir)).refused).toEqual(['NOT_ALLOWED ']);
    expect((await name(heirLeader, sibling, heir)).refused).toEqual(['NOT_FOUND unitId']);
    const elsewhere = await builders.official(await builders.province('Quảng Nam'), 'LEADER');
    expect((await name(elsewhere, sibling, heir)).refused).toEqual(['NOT_FOUND unitId']);
    expect((await name(administrator, sibling, heir)).refused).toEqual([]);
  });
});

test('the province says for how many days people of a unit that ended finish, and that holds at once', async () => {
  const set = (days: number, revision: number, on = CHANGE) =>
    send(
      ...([
        leader,
        'setFinishingDays',
        { unitId: world.commune.unitId, days, act: ACT, reason: 'Theo phương án bàn giao', revision },
        on,
      ] as const),
    );
  const finishes = async (on: string) =>
    (
      await ask<{ viewer: { ended: { finishes: boolean; finishesUntil: string } } }>(
        ...([actors, world.clerk, '{ viewer { ended { finishes finishesUntil } } }', {}, on] as const),
      )
    ).viewer.ended;
  expect((await set(30, 0)).endedUnit?.finishesUntil).toBe('2023-07-30');
  expect(await finishes('2023-07-30')).toEqual({ finishes: true, finishesUntil: '2023-07-30' });
  expect(await finishes('2023-07-31')).toEqual({ finishes: false, finishesUntil: '2023-07-30' });
  expect((await set(731, 1)).refused).toEqual(['INVALID days']);
  expect((await set(30, 1)).refused).toEqual(['CONFLICT days']);
  expect((await set(120, 1, '2023-08-01')).refused).toEqual([]);
  expect(await finishes('2023-08-01')).toEqual({ finishes: true, finishesUntil: '2023-10-28' });
});

const OPEN = `{ unit { name } heir { name } finishesUntil open reportsToSend reportsToReview toAcknowledge proposals drafts }`;
const endedUnits = async (who: TestAccount) =>
  (
    await ask<{ endedUnits: Record<string, unknown>[] }>(
      ...([actors, who, `{ endedUnits ${OPEN} }`, {}, CHANGE] as const),
    )
  ).endedUnits;

describe('what is left open in units that have ended', () => {
  const none = { open: 0, reportsToSend: 0, reportsToReview: 0, toAcknowledge: 0, proposals: 0, drafts: 0 };

  beforeEach(async () => {
    const { commune, sibling, period, jobs } = world;
    await fileReport(database, { unit: commune, period, state: 'DRAFT' });
    await fileReport(database, { unit: sibling, period, state: 'SUBMITTED' });
    await makePlan(database, { unit: commune, year: 2023, indicators: [jobs] });
    await giveTarget(database, { unit: commune, indicator: jobs, year: 2023, text: '90 lao động', state: 'DRAFT' });
    await database.truth.query(
      `update target set state = 'PROPOSED', source = 'ASSIGNED' where unit_id = $1 and year = 2023`,
      [commune.unitId],
    );
  });

  test('is told to the province in numbers, drafts too, whom nobody has taken over first', async () => {
    const until = { finishesUntil: '2023-09-28' };
    const town = {
      ...{ ...none, ...until, unit: { name: 'Hương Trà' }, heir: null },
      ...{ open: 3, reportsToReview: 1, toAcknowledge: 1, reportsToSend: 1 },
    };
    const [first, second, third] = await endedUnits(leader);
    expect(first).toEqual(town);
    expect(second).toEqual({ ...none, ...until, unit: { name: 'Hương Vân' }, heir: null });
    expect(third).toEqual({
      ...{ ...none, ...until, unit: { name: 'Hương Xuân' }, heir: { name: 'Kim Trà' } },
      ...{ open: 4, reportsToSend: 1, toAcknowledge: 1, proposals: 1, drafts: 1 },
    });
    const items = async (who: TestAccount) =>
      (await itemsOf(actors, who, CHANGE)).filter(({ kind }) => kind === 'ENDED_UNITS' || kind === 'TAKEN_OVER');
    expect(await items(leader)).toMatchObject([
      {
        title: '2 đơn vị đã kết thúc còn việc dở, 2 đơn vị chưa có đơn vị kế thừa',
        ...{ detail: 'Thị xã Hương Trà, Phường Hương Vân, Phường Hương Xuân', dueOn: '2023-09-28', count: 3 },
      },
    ]);
    expect(await items(heirLeader)).toMatchObject([
      { kind: 'TAKEN_OVER', title: 'Đơn vị đã tiếp nhận phường Hương Xuân: còn 4 việc dở' },
    ]);
    expect(await items(partlyLeader)).toEqual([]);
  });

  test('is told to nobody else: neither below nor in another province, whatever is asked of the database', async () => {
    await expect(endedUnits(heirLeader)).rejects.toThrow('Lãnh đạo, cán bộ tổng hợp và quản trị hệ thống của tỉnh');
    const elsewhere = await world.builders.official(await world.builders.province('Quảng Nam'), 'LEADER');
    expect(await endedUnits(elsewhere)).toEqual([]);
    const all = [world.town, world.commune, world.sibling, heir].map(({ unitId }) => unitId);
    const seen = (who: TestAccount) =>
      actors.as(
        who,
        async ({ em }) => {
          const told = await em.execute<{ unit_id: string }[]>(
            "select unit_id from app.left_open(string_to_array(?, ',')::uuid[], ?::date)",
            [all.join(), CHANGE],
          );
          const [scope] = await em.execute<object[]>(
            `select current_setting('app.pos') as pos, current_setting('app.unit') as unit, current_setting('app.province') as province,
                    current_setting('app.lo') as lo, current_setting('app.hi') as hi`,
          );
          return { told: told.map(({ unit_id }) => unit_id).sort(), scope };
        },
        { now: CHANGE },
      );
    const scopeOf = ({ pos, unitId, provinceId }: TestUnit, hi = pos) => ({
      ...{ pos: `${pos}`, unit: unitId, province: `${provinceId}`, lo: `${pos}`, hi: `${hi}` },
    });
    expect(await seen(partlyLeader)).toEqual({ told: [], scope: scopeOf(partly) });
    expect(await seen(heirLeader)).toEqual({ told: [world.commune.unitId], scope: scopeOf(heir) });
    expect((await seen(elsewhere)).told).toEqual([]);
    const { told, scope } = await seen(leader);
    expect(told).toEqual([world.town, world.commune, world.sibling].map(({ unitId }) => unitId).sort());
    expect(scope).toMatchObject({ pos: `${world.province.pos}`, unit: world.province.unitId });
  });
});

test('the list is offered in the menu as long as people finish, nobody is named or anything is left open', async () => {
  const isOffered = async (who: TestAccount, on: string) =>
    (
      await ask<{ viewer: { rights: string[] } }>(...([actors, who, '{ viewer { rights } }', {}, on] as const))
    ).viewer.rights.includes('SEE_ENDED_UNITS');
  const LONG_AFTER = '2024-07-01';
  expect(await isOffered(leader, LAST_DAY)).toBe(false);
  expect(await isOffered(leader, CHANGE)).toBe(true);
  expect(await isOffered(heirLeader, CHANGE)).toBe(false);
  const idsOf = async (table: string) =>
    (
      await database.truth.query<{ id: string }>(
        `select id from ${table} where province_id = $1 and acknowledged_at is null`,
        [world.province.provinceId],
      )
    ).rows.map(({ id }) => id);
  const targets = await database.truth.query<{ id: string }>('select id from target where unit_id = $1', [
    world.commune.unitId,
  ]);
  const acknowledge = async (who: TestAccount, verb: string, input: object) =>
    ask(
      ...([
        actors,
        who,
        `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { userErrors { code } } }`,
        { input },
        CHANGE,
      ] as const),
    );
  await acknowledge(world.clerk, 'acknowledgeTargets', { targetIds: targets.rows.map(({ id }) => id) });
  expect(await isOffered(leader, LONG_AFTER)).toBe(true);
  for (const unit of [world.sibling, world.town]) await name(leader, unit, heir);
  expect(await isOffered(leader, LONG_AFTER)).toBe(true);
  const [responsibilityId] = await idsOf('responsibility');
  await acknowledge(world.head, 'acknowledgeResponsibility', { responsibilityId });
  expect(await isOffered(leader, LONG_AFTER)).toBe(false);
  expect(await isOffered(leader, '2023-08-01')).toBe(true);
});
