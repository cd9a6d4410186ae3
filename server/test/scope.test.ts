import { beforeAll, describe, expect, test } from 'vitest';
import { record } from '#kernel/audit.ts';
import { doing } from '#kernel/context.ts';
import { actorsOf } from './actors.ts';
import { useDatabase } from './database.ts';
import { ask } from './execute.ts';
import { type TestAccount, type TestUnit, World } from './world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let town: TestUnit;
let commune: TestUnit;
let planner: TestAccount;

beforeAll(async () => {
  const world = new World(database);
  const province = await world.province();
  town = await world.town(province);
  commune = await world.commune(town);
  planner = await world.official(town, 'PLANNER');
});

describe('the scope of a transaction', () => {
  test('nothing is readable outside an operation: the login role owns and inherits nothing', async () => {
    await expect(database.orm.em.fork().execute('select * from account')).rejects.toThrow(/permission denied/);
  });

  test('says who acts and where in the tree', async () => {
    const seen = await actors.as(planner, async (ctx) => ({ office: ctx.actor.office, scope: ctx.scope }));
    expect(seen).toEqual({
      office: 'PLANNER',
      scope: { provinceId: town.provinceId, level: 'DISTRICT', pos: town.pos, lo: town.pos, hi: town.pos | 4095 },
    });
  });

  test('an office that has ended opens nothing', async () => {
    const former = await new World(database).official(town, 'PLANNER', { validTo: '2022-12-31' });
    await expect(actors.as(former, async () => 'in')).rejects.toThrow(/đăng nhập/);
  });

  test('what is recorded carries the actor of the scope and is chained to the entry before', async () => {
    await actors.as(planner, async (ctx) => {
      const subject = { recordKind: 'Unit', id: town.unitId, pos: town.pos };
      await record(doing(ctx, 'tryOne'), subject, { after: { a: 1 } });
      await record(doing(ctx, 'tryTwo'), subject, { before: { a: 1 } });
    });
    const { rows } = await database.truth.query(
      `select seq, verb, account_id, hash = app.audit_hash(a) as whole, previous_hash = lag(hash) over (order by seq) as chained
         from audit_entry a order by seq`,
    );
    expect(rows).toEqual([
      { seq: '1', verb: 'tryOne', account_id: planner.accountId, whole: true, chained: null },
      { seq: '2', verb: 'tryTwo', account_id: planner.accountId, whole: true, chained: true },
    ]);
  });

  test('the serving role cannot write the trail itself', async () => {
    await expect(actors.as(planner, (ctx) => ctx.em.execute(`update audit_entry set verb = 'other'`))).rejects.toThrow(
      /permission denied/,
    );
  });
});

test('one question answers who I am and the tree below my unit', async () => {
  const answer = await ask(
    actors,
    planner,
    `query { viewer { fullName unit { name parent { name } children { totalCount edges { node { id name } } } } actingOffice { kind } offices { kind } } clock { today } }`,
  );
  expect(answer).toEqual({
    viewer: {
      fullName: 'PLANNER Hương Trà',
      unit: {
        name: 'Hương Trà',
        parent: { name: 'Thừa Thiên Huế' },
        children: { totalCount: 1, edges: [{ node: { id: commune.unitId, name: 'Hương Xuân' } }] },
      },
      actingOffice: { kind: 'PLANNER' },
      offices: [{ kind: 'PLANNER' }],
    },
    clock: { today: '2023-01-10' },
  });
});
