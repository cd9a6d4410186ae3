import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp } from '#test/http.ts';
import { confirmAs } from '#test/second-person.ts';
import { refusals, useTwoPeople } from '#test/two-people.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
const { people, does } = useTwoPeople(database, app, actors);
let deputy: TestAccount;
let planner: TestAccount;

beforeAll(async () => {
  deputy = await people.world.official(people.town, 'OFFICER', {
    departmentId: (await people.world.department(people.town)).id,
  });
  planner = await people.world.official(people.town, 'PLANNER');
});

interface Given {
  office: { id: string; kind: string; onBehalfOf: string | null; confirmedAt: string | null } | null;
}
const handOver = (by: TestAccount, to: { accountId: string }, span: object = {}) =>
  does<Given>(
    by,
    'handOverOffice',
    { accountId: to.accountId, validTo: '2023-02-10', ...span },
    'office { id kind onBehalfOf confirmedAt }',
  );
const given = async (
  by: TestAccount,
  to: TestAccount,
  second: TestAccount,
  span: object = {},
): Promise<TestAccount> => {
  const { office, userErrors } = await handOver(by, to, span);
  if (!office) throw new Error(JSON.stringify(userErrors));
  const confirmed = await confirmAs(actors, second, [{ accountId: to.accountId, officeIds: [office.id] }]);
  expect(confirmed.userErrors).toEqual([]);
  return { ...to, officeId: office.id };
};
const officesOf = (account: TestAccount, now: string) =>
  actors
    .as(account, async (ctx) => ctx.actor.office, { now, mode: 'read' })
    .catch((error: { extensions?: { code?: string } }) =>
      error.extensions?.code === 'UNAUTHENTICATED' ? null : String(error),
    );
const toldTo = async ({ accountId }: TestAccount): Promise<string[]> => {
  const { rows } = await database.truth.query<{ kind: string }>(
    'select kind from notice where account_id = $1 order by id',
    [accountId],
  );
  return rows.map(({ kind }) => kind);
};

describe('an office that is handed over', () => {
  test('opens nothing before a second person has confirmed it, then says on whose behalf, and ends by itself', async () => {
    const { office } = await handOver(people.leader, deputy);
    expect(office).toMatchObject({ kind: 'LEADER', onBehalfOf: 'LEADER Hương Trà', confirmedAt: null });
    const officeId = office?.id ?? '';
    const acting = { ...deputy, officeId };
    expect(await officesOf(acting, '2023-01-20')).toBeNull();
    const wanted = [{ accountId: deputy.accountId, officeIds: [officeId] }];
    // neither who handed it over nor who gets it
    expect((await confirmAs(actors, people.leader, wanted)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await confirmAs(actors, people.colleague, wanted)).userErrors).toEqual([]);

    const { viewer } = await ask<{ viewer: { fullName: string; actingOffice: object; substitutions: object[] } }>(
      actors,
      acting,
      '{ viewer { fullName actingOffice { kind onBehalfOf } substitutions { kind from to given validTo } } }',
      {},
    );
    expect(viewer).toEqual({
      fullName: 'OFFICER Hương Trà (thừa ủy quyền LEADER Hương Trà)',
      actingOffice: { kind: 'LEADER', onBehalfOf: 'LEADER Hương Trà' },
      substitutions: [
        { kind: 'LEADER', from: 'LEADER Hương Trà', to: 'OFFICER Hương Trà', given: false, validTo: '2023-02-10' },
      ],
    });
    // what is kept of an act keeps the words
    await actors.as(acting, (ctx) =>
      ctx.em.execute(`select app.record_audit(?, now(), 'actIn', 'Office', ?, null, null, 'x')`, [
        people.town.pos,
        officeId,
      ]),
    );
    const { rows } = await database.truth.query(`select actor_name from audit_entry where request_id = 'x'`);
    expect(rows).toEqual([{ actor_name: 'OFFICER Hương Trà (thừa ủy quyền LEADER Hương Trà)' }]);
    expect([await toldTo(people.leader), await toldTo(deputy)]).toEqual([
      ['SUBSTITUTION_BEGUN'],
      ['SUBSTITUTION_BEGUN'],
    ]);
    // both see it on home
    for (const [who, words] of [
      [people.leader, 'Bạn ủy quyền chức vụ lãnh đạo cho OFFICER Hương Trà đến hết 10/02/2023'],
      [acting, 'Bạn thừa ủy quyền LEADER Hương Trà (lãnh đạo) đến hết 10/02/2023'],
    ] as const) {
      const { workItems } = await ask<{ workItems: { kind: string; title: { text: string } }[] }>(
        actors,
        who,
        '{ workItems { kind title { text } } }',
        {},
      );
      expect(workItems.filter(({ kind }) => kind === 'SUBSTITUTION').map(({ title }) => title.text)).toEqual([words]);
    }
    expect(await officesOf(acting, '2023-02-10')).toBe('LEADER');
    expect(await officesOf(acting, '2023-02-11')).toBeNull();

    // a substitute hands nothing on and is no second person
    expect(refusals(await handOver(acting, planner))).toEqual(['NOT_ALLOWED ']);
    const { office: other } = await handOver(planner, deputy, { validFrom: '2023-03-01', validTo: '2023-03-02' });
    const third = [{ accountId: deputy.accountId, officeIds: [other?.id ?? ''] }];
    expect((await confirmAs(actors, acting, third)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);

    // ended early, by who handed it over: told to the other one
    expect(refusals(await does(planner, 'takeOfficeBack', { officeId }))).toEqual(['NOT_FOUND officeId']);
    expect(refusals(await does(people.leader, 'takeOfficeBack', { officeId }))).toEqual([]);
    expect(await officesOf(acting, '2023-01-20')).toBeNull();
    expect((await toldTo(deputy)).at(-1)).toBe('SUBSTITUTION_ENDED');
    expect(refusals(await does(people.leader, 'takeOfficeBack', { officeId }))).toEqual(['CONFLICT officeId']);
  });

  test('ends with the office itself, and with the account of who holds it', async () => {
    const [ending, leaving] = [
      await people.world.official(people.town, 'PLANNER'),
      await people.world.official(people.town, 'PLANNER'),
    ];
    const [one, other] = [
      await people.world.official(people.town, 'VIEWER'),
      await people.world.official(people.town, 'VIEWER'),
    ];
    const first = await given(ending, one, people.leader, { validTo: '2023-12-31' });
    const second = await given(leaving, other, people.leader, { validTo: '2023-12-31' });
    const noon = '2023-01-20';
    expect([await officesOf(first, noon), await officesOf(second, noon)]).toEqual(['PLANNER', 'PLANNER']);
    await does(people.colleague, 'endOffice', { officeId: ending.officeId });
    await does(people.colleague, 'disableAccount', { accountId: leaving.accountId, revision: 1 });
    expect([await officesOf(first, noon), await officesOf(second, noon)]).toEqual([null, null]);
    expect(await toldTo(one)).toEqual(['SUBSTITUTION_BEGUN', 'SUBSTITUTION_ENDED']);
  });
});

test('nobody hands over what they do not hold, nor further than it lasts, nor to somebody who has it', async () => {
  const own = await people.world.official(people.town, 'PLANNER', { validTo: '2023-06-30' });
  const stranger = await people.world.official(people.commune, 'VIEWER');
  const viewer = await people.world.official(people.town, 'VIEWER');
  const cases: [string, TestAccount, { accountId: string }, object, string[]][] = [
    ['a viewer', viewer, deputy, {}, ['NOT_ALLOWED ']],
    ['an administrator', people.colleague, deputy, {}, ['NOT_ALLOWED ']],
    ['to somebody of another unit', own, stranger, {}, ['NOT_FOUND accountId']],
    ['to oneself', own, own, {}, ['NOT_ALLOWED accountId']],
    ['longer than it lasts', own, viewer, { validTo: '2023-07-01' }, ['INVALID validTo']],
    ['in the past', own, viewer, { validFrom: '2023-01-01' }, ['INVALID validFrom']],
    ['the other way round', own, viewer, { validFrom: '2023-02-02', validTo: '2023-02-01' }, ['INVALID validTo']],
    ['to who holds it', own, planner, {}, ['CONFLICT accountId']],
  ];
  for (const [what, by, to, span, expected] of cases) {
    expect({ what, refused: refusals(await handOver(by, to, span)) }).toEqual({ what, refused: expected });
  }
  await handOver(own, viewer);
  expect(refusals(await handOver(own, deputy, { validFrom: '2023-02-10', validTo: '2023-02-11' }))).toEqual([
    'CONFLICT accountId',
  ]);
});

test('the database hands over no office but the one acted in, whatever is sent', async () => {
  const raw = (kind: string, onBehalfOf: string) =>
    actors.as(planner, (ctx) =>
      ctx.em.execute(
        `insert into office (province_id, id, account_id, unit_id, pos, kind, valid_from, valid_to, made_by_account_id,
                             confirmed_at, on_behalf_of)
         values (?, gen_random_uuid(), ?, ?, ?, ?, '2023-01-10', '2023-02-01', ?, null, ?)`,
        [
          ...[planner.provinceId, deputy.accountId, planner.unit.unitId, planner.unit.pos, kind],
          ...[planner.accountId, onBehalfOf],
        ],
      ),
    );
  const refused = 'an office is handed over as it is, by who holds it';
  await expect(raw('LEADER', planner.officeId)).rejects.toThrow(refused);
  await expect(raw('LEADER', people.leader.officeId)).rejects.toThrow(refused);
  await raw('PLANNER', planner.officeId);
});
