import { beforeAll, describe, expect, test } from 'vitest';
import { record } from '#kernel/audit.ts';
import { doing } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let world: World;
let town: TestUnit;
let commune: TestUnit;
let planner: TestAccount;
let administrator: TestAccount;

const HISTORY = `query ($subject: String!, $id: ID!) { history(subject: $subject, subjectId: $id) {
  verb actorName officeKind unit { name } changes { field before after } } }`;
const TRAIL = `query ($verb: String, $first: Int, $after: String) { auditTrail(verb: $verb, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { verb subject changes { field } } } } }`;

const SUBJECT_ID = '01890000-0000-7000-8000-000000000001';

beforeAll(async () => {
  world = new World(database);
  const province = await world.province();
  town = await world.town(province);
  commune = await world.commune(town);
  planner = await world.official(town, 'PLANNER');
  administrator = await world.official(town, 'ADMINISTRATOR');
  await actors.as(planner, async (ctx) => {
    const report = { recordKind: 'Report', id: SUBJECT_ID, pos: commune.pos };
    await record(doing(ctx, 'returnReport'), report, {
      before: { state: 'SUBMITTED', revision: 1 },
      after: { state: 'RETURNED', revision: 2, reason: 'Thiếu chỉ tiêu' },
    });
    const account = { ...report, recordKind: 'Account' };
    await record(doing(ctx, 'disableAccount'), account, { after: { disabledAt: '2023-01-10' } });
  });
});

test('the history of an account is for auditors; other offices are told so', async () => {
  const of = async (office: 'AUDITOR' | 'OFFICER' | 'PLANNER') => {
    const departmentId = office === 'OFFICER' ? (await world.department(town)).id : undefined;
    const reader = await world.official(town, office, departmentId ? { departmentId } : {});
    return ask(actors, reader, HISTORY, { subject: 'Account', id: SUBJECT_ID });
  };
  await expect(of('AUDITOR')).resolves.toMatchObject({ history: [{ verb: 'disableAccount' }] });
  for (const office of ['OFFICER', 'PLANNER'] as const) await expect(of(office)).rejects.toThrow(/Chức vụ đang giữ/);
});

describe('the history of a record', () => {
  test('is shown to the unit that acted and to the unit it is about: who, what, and what changed', async () => {
    for (const reader of [planner, await world.official(commune, 'PLANNER')]) {
      expect(await ask(actors, reader, HISTORY, { subject: 'Report', id: SUBJECT_ID })).toEqual({
        history: [
          {
            verb: 'returnReport',
            actorName: 'PLANNER Hương Trà',
            officeKind: 'PLANNER',
            unit: { name: 'Hương Trà' },
            changes: [
              { field: 'state', before: '"SUBMITTED"', after: '"RETURNED"' },
              { field: 'reason', before: null, after: '"Thiếu chỉ tiêu"' },
            ],
          },
        ],
      });
    }
  });

  test('is empty for a unit that is not concerned, above or beside', async () => {
    const sibling = await world.commune(town, 'Hương Vân');
    for (const unit of [sibling, await world.province('Quảng Trị')]) {
      const reader = await world.official(unit, 'LEADER');
      expect(await ask(actors, reader, HISTORY, { subject: 'Report', id: SUBJECT_ID })).toEqual({ history: [] });
    }
  });

  test('is not for offices that read no drafts', async () => {
    for (const office of ['VIEWER', 'ANALYST', 'ADMINISTRATOR'] as const) {
      const reader = await world.official(town, office);
      await expect(ask(actors, reader, HISTORY, { subject: 'Report', id: SUBJECT_ID })).rejects.toThrow(/lịch sử/);
    }
  });
});

test('what an office may read of the trail is told beforehand', async () => {
  const rights = async (office: 'PLANNER' | 'VIEWER' | 'ANALYST' | 'AUDITOR' | 'ADMINISTRATOR') => {
    const reader = await world.official(town, office);
    const { viewer } = await ask<{ viewer: { rights: string[] } }>(actors, reader, '{ viewer { rights } }');
    return viewer.rights.filter((right) => right === 'READ_HISTORY' || right === 'SEARCH_TRAIL');
  };
  expect(await rights('PLANNER')).toEqual(['READ_HISTORY']);
  expect(await rights('AUDITOR')).toEqual(['READ_HISTORY', 'SEARCH_TRAIL']);
  expect(await rights('ADMINISTRATOR')).toEqual(['SEARCH_TRAIL']);
  for (const office of ['VIEWER', 'ANALYST'] as const) {
    expect(await rights(office)).toEqual([]);
  }
});

describe('the search of the trail', () => {
  test('is refused to all but administrators and auditors', async () => {
    await expect(ask(actors, planner, TRAIL)).rejects.toThrow(/nhật ký/);
  });

  test('shows an administrator that a report was returned, not what was in it; of accounts all', async () => {
    expect(await ask(actors, administrator, TRAIL)).toMatchObject({
      auditTrail: {
        totalCount: 2,
        edges: [
          { node: { verb: 'disableAccount', changes: [{ field: 'disabledAt' }] } },
          { node: { verb: 'returnReport', changes: [] } },
        ],
      },
    });
  });

  test('goes on where the page before ended', async () => {
    type Trail = { auditTrail: { pageInfo: { endCursor: string }; edges: { node: { verb: string } }[] } };
    const first = await ask<Trail>(actors, administrator, TRAIL, { first: 1 });
    const after = first.auditTrail.pageInfo.endCursor;
    const second = await ask<Trail>(actors, administrator, TRAIL, { first: 1, after });
    expect([first, second].map((page) => page.auditTrail.edges[0]?.node.verb)).toEqual([
      'disableAccount',
      'returnReport',
    ]);
  });

  test('loses nothing between two pages, however close the entries are, and its cursor tells no number of a chain', async () => {
    const place = await world.commune(town);
    const person = await world.official(place, 'PLANNER');
    const keeper = await world.official(place, 'ADMINISTRATOR');
    for (const verb of ['saveFigures', 'submitReport', 'withdrawReport', 'correctReport']) {
      await actors.as(person, (ctx) =>
        record(doing(ctx, verb), { recordKind: 'Report', id: SUBJECT_ID, pos: ctx.scope.pos }),
      );
    }
    // all within one millisecond
    await database.owner.query(
      `update audit_entry set recorded_at = '2023-01-10T01:00:00.1234Z'::timestamptz + seq * interval '20 microseconds'
        where unit_id = $1`,
      [place.unitId],
    );
    type Trail = {
      auditTrail: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { verb: string } }[] };
    };
    const verbs: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 9; page += 1) {
      const { auditTrail }: Trail = await ask<Trail>(actors, keeper, TRAIL, { first: 1, after });
      verbs.push(...auditTrail.edges.map(({ node }) => node.verb));
      after = auditTrail.pageInfo.endCursor;
      expect(after).toMatch(/^\d{16} [0-9a-f]{64}$/);
      if (!auditTrail.pageInfo.hasNextPage) break;
    }
    expect(verbs).toEqual(['correctReport', 'withdrawReport', 'submitReport', 'saveFigures']);
  });

  test('finds by verb', async () => {
    expect(await ask(actors, administrator, TRAIL, { verb: 'returnReport' })).toMatchObject({
      auditTrail: { totalCount: 1, pageInfo: { hasNextPage: false } },
    });
  });
});
