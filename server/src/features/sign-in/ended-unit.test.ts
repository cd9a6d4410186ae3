import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);

const LAST_DAY = '2023-06-30';
const CHANGE = '2023-07-01';
/** 90 days after the last day. */
const LAST_TO_FINISH = '2023-09-28';
const READ_ONLY = '2023-09-29';

let world: ReportWorld;
let heir: TestUnit;
let stranger: TestUnit;
let partly: TestUnit;
let heirLeader: TestAccount;
let heirOfficer: TestAccount;
let strangerLeader: TestAccount;
let partlyLeader: TestAccount;

beforeAll(async () => {
  world = await makeReportWorld(database, { vintage: 'ESTIMATE' });
  const { builders, province, commune, sibling } = world;
  heir = await builders.commune(province, 'Kim Trà');
  stranger = await builders.commune(province, 'Hương An');
  partly = await builders.commune(province, 'Bình Điền');
  await Promise.all([heir, stranger, partly].map((unit) => builders.begins(unit, CHANGE)));
  await builders.ends(commune, LAST_DAY);
  await builders.ends(sibling, LAST_DAY);
  await builders.succeeds(commune, heir, CHANGE);
  await builders.succeeds(sibling, heir, CHANGE, 'PART');
  await builders.succeeds(sibling, partly, CHANGE, 'PART');
  heirLeader = await builders.official(heir, 'LEADER');
  heirOfficer = await builders.official(heir, 'OFFICER');
  strangerLeader = await builders.official(stranger, 'LEADER');
  partlyLeader = await builders.official(partly, 'LEADER');
});

interface Heard {
  userErrors: { code: string; path: string[]; message: string }[];
}
const send = async <T extends object>(who: TestAccount, verb: string, input: object, on: string, fields = '') => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const heard = await ask<Record<string, T & Heard>>(
    ...([
      actors,
      who,
      `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} userErrors { code path message } } }`,
    ] as const),
    { input },
    on,
  );
  const { userErrors, ...rest } = heard[verb] as T & Heard;
  return {
    ...(rest as unknown as T),
    refused: userErrors.map(({ code }) => code),
    said: userErrors.map(({ message }) => message),
  };
};
const actFor = (who: TestAccount, unit: TestUnit | null, on: string) =>
  send(who, 'actFor', { unitId: unit?.unitId ?? null }, on);

const openReport = (who: TestAccount, on: string) =>
  send<{ report: { id: string; revision: number } | null }>(
    who,
    'openReport',
    { periodId: world.period.id },
    on,
    'report { id revision }',
  );

const VIEWER = `{ viewer { unit { name } rights ended { lastDay finishesUntil finishes heir { name } because { text } } takenOver { name } } }`;
const viewer = async (who: TestAccount, on: string) =>
  (
    await ask<{
      viewer: {
        unit: { name: string };
        rights: string[];
        ended: Record<string, unknown> | null;
        takenOver: { name: string }[];
      };
    }>(...([actors, who, VIEWER, {}, on] as const))
  ).viewer;

describe('people of a unit that has ended', () => {
  test('finish what is open for 90 days, begin nothing, and then only read', async () => {
    expect((await viewer(world.clerk, LAST_DAY)).ended).toBeNull();
    const after = await viewer(world.clerk, CHANGE);
    expect(after.ended).toEqual({
      lastDay: LAST_DAY,
      finishesUntil: LAST_TO_FINISH,
      finishes: true,
      heir: null,
      because: {
        text: 'Đơn vị đã kết thúc ngày 30/06/2023, nhập vào phường Kim Trà. Việc đang dở hoàn tất được đến hết ngày 28/09/2023; không bắt đầu việc mới.',
      },
    });
    expect(after.rights).not.toContain('CREATE_PLAN');
    const plan = (on: string) => send(world.clerk, 'createPlan', { year: 2024, title: 'Kế hoạch năm 2024' }, on);
    expect((await plan(LAST_TO_FINISH)).refused).toEqual(['LOCKED']);
    expect((await plan(LAST_TO_FINISH)).said[0]).toContain('không bắt đầu việc mới');

    const opened = await openReport(world.clerk, LAST_TO_FINISH);
    expect(opened.refused).toEqual([]);
    const gone = await openReport(world.clerk, READ_ONLY);
    expect(gone.refused).toEqual(['LOCKED']);
    expect(gone.said[0]).toContain('chỉ còn xem được');
    const read = await ask<{ report: { viewerMayEdit: boolean } | null }>(
      ...([actors, world.clerk, 'query ($id: ID!) { report(id: $id) { viewerMayEdit } }'] as const),
      { id: opened.report?.id },
      READ_ONLY,
    );
    expect(read.report).toEqual({ viewerMayEdit: false });
  });
});

describe('who takes a unit over', () => {
  test('acts in its name, reads its drafts, finishes what is open, and the trail says whose people did it', async () => {
    expect((await viewer(heirLeader, CHANGE)).takenOver.map(({ name }) => name)).toEqual([world.commune.name]);
    const { report } = await openReport(world.clerk, CHANGE);
    const seen = async (who: TestAccount, on: string) =>
      (
        await ask<{ report: { id: string; viewerMaySubmit: boolean } | null }>(
          ...([actors, who, 'query ($id: ID!) { report(id: $id) { id viewerMaySubmit } }'] as const),
          { id: report?.id },
          on,
        )
      ).report;
    expect(await seen(heirLeader, CHANGE)).toBeNull();
    expect((await actFor(heirLeader, world.commune, CHANGE)).refused).toEqual([]);
    const name = await viewer(heirLeader, '2024-03-01');
    expect([name.unit.name, name.ended?.finishes, name.ended?.heir]).toEqual([
      world.commune.name,
      true,
      { name: 'Kim Trà' },
    ]);
    expect(await seen(heirLeader, '2024-03-01')).toEqual({ id: report?.id, viewerMaySubmit: true });
    expect((await send(heirLeader, 'createPlan', { year: 2024, title: 'Kế hoạch năm 2024' }, CHANGE)).refused).toEqual([
      'LOCKED',
    ]);
    const sent = await send(
      ...([
        heirLeader,
        'submitReport',
        { reportId: report?.id, revision: report?.revision, declaredGaps: 'Hồ sơ thất lạc' },
        '2024-03-01',
      ] as const),
    );
    expect(sent.refused).toEqual([]);
    const { rows } = await database.truth.query(
      `select unit_id, acting_unit_id, office_kind from audit_entry where subject_id = $1 and verb = 'submitReport'`,
      [report?.id],
    );
    expect(rows).toEqual([{ unit_id: world.commune.unitId, acting_unit_id: heir.unitId, office_kind: 'LEADER' }]);
    const { history } = await ask<{ history: { verb: string; actingUnit: { name: string } | null }[] }>(
      ...([
        actors,
        heirLeader,
        'query ($id: ID!) { history(subject: "Report", subjectId: $id) { verb actingUnit { name } } }',
      ] as const),
      { id: report?.id },
      '2024-03-01',
    );
    expect(history.find(({ verb }) => verb === 'submitReport')?.actingUnit).toEqual({ name: 'Kim Trà' });

    expect((await actFor(heirLeader, null, CHANGE)).refused).toEqual([]);
    expect((await viewer(heirLeader, CHANGE)).unit.name).toBe('Kim Trà');
  });

  test('nobody else does: a stranger, who got a part and is not named, an officer, and nobody before the day', async () => {
    expect((await actFor(strangerLeader, world.commune, CHANGE)).refused).toEqual(['NOT_ALLOWED']);
    expect((await actFor(partlyLeader, world.sibling, CHANGE)).refused).toEqual(['NOT_ALLOWED']);
    expect((await actFor(heirLeader, world.sibling, CHANGE)).refused).toEqual(['NOT_ALLOWED']);
    expect((await actFor(heirOfficer, world.commune, CHANGE)).refused).toEqual(['NOT_ALLOWED']);
    expect((await actFor(world.siblingClerk, world.commune, LAST_DAY)).refused).toEqual(['NOT_ALLOWED']);
  });

  test('the database asks again at every request, whatever stands in the session', async () => {
    const standing = async (who: TestAccount, unit: TestUnit, on: string) => {
      await actors.caller(who);
      await database.owner.query('update session set for_unit_id = $1 where account_id = $2', [
        unit.unitId,
        who.accountId,
      ]);
      const { rows } = await actors.as(
        who,
        async ({ scope, actor }) => ({ rows: [scope.pos, actor.ended?.heirUnitId ?? null] }),
        { now: on },
      );
      await database.owner.query('update session set for_unit_id = null where account_id = $1', [who.accountId]);
      return rows;
    };
    expect(await standing(strangerLeader, world.commune, CHANGE)).toEqual([stranger.pos, null]);
    expect(await standing(partlyLeader, world.sibling, CHANGE)).toEqual([partly.pos, null]);
    expect(await standing(heirOfficer, world.commune, CHANGE)).toEqual([heir.pos, null]);
    expect(await standing(heirLeader, world.commune, CHANGE)).toEqual([world.commune.pos, heir.unitId]);
    expect(await standing(heirLeader, world.town, CHANGE)).toEqual([heir.pos, null]);
    // a unit that is still there is nobody's to act for
    expect(await standing(world.siblingClerk, world.commune, LAST_DAY)).toEqual([world.sibling.pos, null]);
  });
});

test('an entry of another unit’s people is whole, and whose they are is inside its hash', async () => {
  const whole = async () =>
    (await database.truth.query('select bool_and(a.hash = app.audit_hash(a)) as whole from audit_entry a')).rows[0]
      .whole;
  expect(await whole()).toBe(true);
  await database.owner.query('update audit_entry set acting_unit_id = unit_id where acting_unit_id is not null');
  expect(await whole()).toBe(false);
});
