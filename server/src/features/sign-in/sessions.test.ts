import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { errorOf, useApp } from '#test/http.ts';
import { statementsOf } from '#test/statements.ts';
import { type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let world: World;
let town: TestUnit;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

interface Sessions {
  data: { viewer: { sessions: { id: string; current: boolean }[] } };
}

const SESSIONS = '{ viewer { sessions { id current } } }';
const REVOKE = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { userErrors { code path } } }';

describe('one’s own sessions', () => {
  test('are listed with the one that asks marked, and nobody else’s are', async () => {
    const account = await world.official(town, 'PLANNER');
    await app.signedIn(await world.official(town, 'PLANNER'));
    const [older, newer] = [await app.signedIn(account), await app.signedIn(account)];
    const list = async (browser: typeof older) => ((await browser.ask(SESSIONS)).body as Sessions).data.viewer.sessions;
    expect((await list(newer)).map(({ current }) => current)).toEqual([true, false]);
    expect((await list(older)).map(({ current }) => current)).toEqual([false, true]);
  });

  test('are ended one by one, at once; somebody else’s is not there', async () => {
    const account = await world.official(town, 'PLANNER');
    const [here, lost] = [await app.signedIn(account), await app.signedIn(account)];
    const { sessions } = ((await lost.ask(SESSIONS)).body as Sessions).data.viewer;
    const input = { sessionId: sessions.find(({ current }) => current)!.id };

    const stranger = await app.signedIn(await world.official(town, 'LEADER'));
    expect((await stranger.ask(REVOKE, { input })).body).toEqual({
      data: { revokeSession: { userErrors: [{ code: 'NOT_FOUND', path: ['sessionId'] }] } },
    });
    expect((await here.ask(REVOKE, { input })).body).toEqual({ data: { revokeSession: { userErrors: [] } } });
    expect(errorOf(await lost.ask(SESSIONS))?.code).toBe('UNAUTHENTICATED');
  });

  test('are ended once, also by two who end the same one at the same moment', async () => {
    const account = await world.official(town, 'PLANNER');
    const [here, there, lost] = [await app.signedIn(account), await app.signedIn(account), await app.signedIn(account)];
    const { sessions } = ((await lost.ask(SESSIONS)).body as Sessions).data.viewer;
    const input = { sessionId: sessions.find(({ current }) => current)!.id };
    const ended = await Promise.all([here, there].map(async (browser) => (await browser.ask(REVOKE, { input })).body));
    expect(ended.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)).toEqual([
      { data: { revokeSession: { userErrors: [] } } },
      { data: { revokeSession: { userErrors: [{ code: 'NOT_FOUND', path: ['sessionId'] }] } } },
    ]);
    const { rows } = await database.truth.query(
      `select count(*)::int as times from audit_entry where verb = 'revokeSession' and subject_id = $1`,
      [input.sessionId],
    );
    expect(rows).toEqual([{ times: 1 }]);
  });

  test('are ended all but the one that asks', async () => {
    const account = await world.official(town, 'PLANNER');
    const browsers = [await app.signedIn(account), await app.signedIn(account), await app.signedIn(account)] as const;
    await browsers[1].ask('mutation { revokeOtherSessions(input: {}) { userErrors { code } } }');
    const codes = await Promise.all(browsers.map(async (browser) => errorOf(await browser.ask(SESSIONS))?.code));
    expect(codes).toEqual(['UNAUTHENTICATED', undefined, 'UNAUTHENTICATED']);
  });
});

test('a list of accounts takes as many statements for two as for twelve', async () => {
  const unit = await world.town(await world.province());
  const administrator = await world.official(unit, 'ADMINISTRATOR');
  const list = () =>
    statementsOf(() =>
      ask<{ accounts: { totalCount: number } }>(
        actors,
        administrator,
        '{ accounts { totalCount edges { node { login unit { name } offices { kind unit { name } } apiKeys { name } } } } }',
      ),
    );
  await world.official(unit, 'VIEWER');
  await list();
  const two = await list();
  for (let person = 0; person < 10; person += 1) await world.official(unit, 'VIEWER');
  const twelve = await list();
  expect([two.result.accounts.totalCount, twelve.result.accounts.totalCount]).toEqual([2, 12]);
  expect(twelve.statements.length).toBe(two.statements.length);
});
