import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { linkIdentity } from '#features/sign-in/link-identity.ts';
import { statement } from '#kernel/sql.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { PASSWORD, useApp } from '#test/http.ts';
import { codeOf, confirmAs } from '#test/second-person.ts';
import { GUESS, REFUSED, refusals, said, useTwoPeople, WAITS, WRONG_CODE } from '#test/two-people.ts';
import { TEST_DAY } from '#test/world.ts';

/**
 * One administrator alone gets into no account that reads figures, neither a new one nor one that is there, whatever they
 * do with what they may do.
 */
const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
const { people, does, made, reset, accept, enters, withPassword, sessionIn } = useTwoPeople(database, app, actors);

describe('one administrator alone', () => {
  const KINDS = ['LEADER', 'PLANNER', 'ANALYST', 'AUDITOR', 'VIEWER', 'ADMINISTRATOR'] as const;

  test.each(KINDS)('makes a %s, opens the link, and gets nowhere', async (kind) => {
    const person = await made(kind);
    expect(said(await accept(person.token, GUESS))).toEqual(WAITS);
    expect(await enters(person.login)).toEqual(REFUSED);
  });

  test('confirms nothing that they have made: neither its office nor its code', async () => {
    const person = await made('LEADER');
    expect(
      refusals(await confirmAs(actors, people.alone, [{ accountId: person.accountId, officeIds: [person.officeId] }])),
    ).toEqual(['NOT_ALLOWED people/0/officeIds/0']);
    expect(refusals(await confirmAs(actors, people.alone, [{ accountId: person.accountId }]))).toEqual([
      'NOT_ALLOWED people/0/accountId',
    ]);
    await actors.as(people.alone, async (ctx) => {
      const tried = await ctx.em.execute(
        'select app.confirm_office(?::smallint, ?, now()) as office, app.issue_code(?::smallint, ?, ?) as code',
        [people.town.provinceId, person.officeId, people.town.provinceId, person.accountId, Buffer.from('x')],
      );
      expect(tried).toEqual([{ office: false, code: null }]);
    });
  });

  test('confirms it in no other of their own offices', async () => {
    const asLeader = await people.world.official(people.town, 'LEADER', { samePersonAs: people.alone });
    const person = await made('PLANNER');
    const wish = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    expect(refusals(await confirmAs(actors, asLeader, wish))).toEqual(['NOT_ALLOWED people/0/officeIds/0']);
  });

  test('confirms it with no account of their own making: a second administrator of theirs lets nobody in', async () => {
    const puppet = await made('ADMINISTRATOR');
    await withPassword(puppet);
    expect(await enters(puppet.login, PASSWORD)).toEqual({ status: 403, code: 'OFFICE_WAITS' });
    const session = await sessionIn(puppet);
    expect((await session.ask('{ viewer { login } }')).status).toBe(401);
  });

  test('resets the real leader, opens the link, and gets nowhere; the old password is ended and the leader is told', async () => {
    const real = await people.world.official(people.town, 'LEADER');
    const before = await app.signedIn(real);
    const token = await reset(real);
    expect(said(await accept(token, GUESS))).toEqual(WAITS);
    expect([await enters(real.login), await enters(real.login, PASSWORD)]).toEqual([REFUSED, REFUSED]);
    expect((await before.ask('{ viewer { login } }')).status).toBe(401);
    const { notices } = await ask<{ notices: { edges: { node: { kind: string } }[] } }>(
      ...([actors, await people.world.official(people.town, 'VIEWER', { samePersonAs: real })] as const),
      '{ notices { edges { node { kind } } } }',
    );
    expect(notices.edges.map(({ node }) => node.kind)).toEqual(['PASSWORD_RESET']);
  });

  test('has no use of the code of an earlier link, nor of an earlier link with a new code', async () => {
    const real = await people.world.official(people.town, 'LEADER');
    const first = await reset(real);
    const firstCode = await codeOf(actors, people.leader, real.accountId);
    const second = await reset(real);
    expect(said(await accept(second, firstCode))).toEqual(WAITS);
    expect(said(await accept(first, firstCode))).toEqual({ status: 422, code: 'NOT_FOUND' });
    const secondCode = await codeOf(actors, people.leader, real.accountId);
    expect(said(await accept(first, secondCode))).toEqual({ status: 422, code: 'NOT_FOUND' });
    expect(said(await accept(second, firstCode))).toEqual(WRONG_CODE);
    expect((await accept(second, secondCode)).status).toBe(201);
  });

  test('who confirmed an office that a colleague gave gets no code of a link that they have made themselves', async () => {
    const person = await made('PLANNER', {}, people.colleague);
    const token = await reset(person);
    const wish = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    const { codes, userErrors } = await confirmAs(actors, people.alone, wish);
    expect({ codes, userErrors }).toEqual({ codes: [], userErrors: [] });
    expect(said(await accept(token, GUESS))).toEqual(WAITS);
    expect(refusals(await confirmAs(actors, people.alone, [{ accountId: person.accountId, anew: true }]))).toEqual([
      'NOT_ALLOWED people/0/accountId',
    ]);
  });

  test('disables and enables an account: neither its link nor its office is revived', async () => {
    const person = await made('LEADER');
    await does(people.alone, 'disableAccount', { accountId: person.accountId, revision: 1 });
    await does(people.alone, 'enableAccount', { accountId: person.accountId, revision: 2 });
    expect(said(await accept(person.token, GUESS))).toEqual({ status: 422, code: 'NOT_FOUND' });
    await withPassword(person);
    expect(await enters(person.login, PASSWORD)).toEqual({ status: 403, code: 'OFFICE_WAITS' });
  });

  test('gives a second office to somebody who holds one: it is not offered, acted in, read in, nor made into a key', async () => {
    const person = await people.world.official(people.town, 'VIEWER');
    const { office } = await does<{ office: { id: string } }>(
      people.alone,
      'grantOffice',
      { accountId: person.accountId, office: { kind: 'LEADER' } },
      'office { id }',
    );
    const offices = await ask(actors, person, '{ viewer { offices { id } } }');
    expect(offices).toEqual({ viewer: { offices: [{ id: person.officeId }] } });
    expect(refusals(await does(person, 'actIn', { officeId: office.id }))).toEqual(['NOT_FOUND officeId']);
    const session = await sessionIn({ ...person, officeId: office.id });
    expect((await session.ask('{ viewer { login } }')).status).toBe(401);
    await expect(actors.as({ ...person, officeId: office.id }, async (ctx) => ctx.actor.office)).rejects.toThrow();
    const key = actorsOf(database, 'ANALYST');
    await expect(key.as({ ...person, officeId: office.id }, async () => 'read', { mode: 'read' })).rejects.toThrow(
      /đăng nhập/,
    );
  });

  test('gives themselves nothing', async () => {
    const own = { accountId: people.alone.accountId, office: { kind: 'LEADER' } };
    expect(refusals(await does(people.alone, 'grantOffice', own))).toEqual(['NOT_ALLOWED accountId']);
    const { office } = await does<{ office: { id: string } }>(
      ...([
        people.colleague,
        'grantOffice',
        { ...own, accountId: people.leader.accountId, office: { kind: 'ANALYST' } },
      ] as const),
      'office { id }',
    );
    expect(
      refusals(
        await confirmAs(actors, people.leader, [{ accountId: people.leader.accountId, officeIds: [office.id] }]),
      ),
    ).toEqual(['NOT_ALLOWED people/0/officeIds/0']);
  });

  test('brings an office that has ended back by no day that they give', async () => {
    const former = await people.world.official(people.town, 'LEADER', { validTo: '2022-12-31' });
    await does(people.alone, 'endOffice', { officeId: former.officeId, validTo: '2023-12-31' });
    await withPassword(former);
    expect(await enters(former.login, PASSWORD)).toEqual({ status: 403, code: 'NO_OFFICE' });
  });

  test('lets nobody in by single sign-on before the office is confirmed', async () => {
    const person = await made('LEADER');
    const identity = { issuer: 'https://sso.example', subject: person.login };
    await asOperator(database.ownerUrl, (client) =>
      linkIdentity(client, { ...identity, login: person.login, day: TEST_DAY }),
    );
    const { rows } = await database.owner.query('select office_id, waiting from app.sign_in_identity($1, $2, $3)', [
      ...[identity.issuer, identity.subject, TEST_DAY],
    ]);
    expect(rows).toEqual([{ office_id: null, waiting: { office: 'LEADER', type: 'Thị xã', name: 'Hương Trà' } }]);
  });

  test('finds the code of a link by no guessing: five in a quarter of an hour, whoever sends them, and at once', async () => {
    const person = await made('LEADER');
    await confirmAs(actors, people.leader, [{ accountId: person.accountId, officeIds: [person.officeId] }]);
    const all = await Promise.all(Array.from({ length: 20 }, () => accept(person.token, GUESS)));
    const statuses = all.map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(15);
    const { rows } = await database.truth.query(
      `select count(*)::int as told from audit_entry where subject_id = $1 and after ->> 'refusedFor' = 'LINK_CODE'`,
      [person.accountId],
    );
    expect(rows).toEqual([{ told: 5 }]);
  });
});

describe('past the verbs, by any SQL, one administrator alone', () => {
  const WRITES = {
    office: `insert into office (province_id, id, account_id, unit_id, pos, kind, valid_from, made_by_account_id, confirmed_at)
             values (:province, gen_random_uuid(), :account, :unit, :pos, 'LEADER', '2023-01-01', :maker::uuid, :second::timestamptz)`,
    link: `insert into invitation (province_id, token_hash, id, account_id, pos, expires_at, made_by_account_id, code_hash)
           values (:province, :token, gen_random_uuid(), :account, :pos, now() + interval '1 day', :maker::uuid,
                   :second::timestamptz::text::bytea)`,
  };
  const write = async (what: keyof typeof WRITES, maker: string | null, second: string | null): Promise<string> => {
    const { accountId: account } = await people.world.official(people.town, 'VIEWER');
    const { provinceId: province, unitId: unit, pos } = people.town;
    const values = { province, unit, pos, account, maker, second, token: randomBytes(32) };
    return actors
      .as(people.alone, (ctx) => statement(ctx, WRITES[what], values))
      .then(
        () => 'written',
        ({ message }: Error) => /row-level security/.exec(message)?.[0] ?? message,
      );
  };
  const NOW = '2023-01-10';
  const WALL = 'row-level security';

  test.each<[string, keyof typeof WRITES, () => string | null, string | null, string]>([
    ['an office of their own, which waits', 'office', () => people.alone.accountId, null, 'written'],
    ['an office of their own, confirmed already', 'office', () => people.alone.accountId, NOW, WALL],
    ['another’s office, which they would confirm then', 'office', () => people.leader.accountId, null, WALL],
    ['nobody’s office, as if the operator had given it', 'office', () => null, null, WALL],
    ['a link of their own, which waits', 'link', () => people.alone.accountId, null, 'written'],
    ['a link of their own, with a code', 'link', () => people.alone.accountId, NOW, WALL],
    ['another’s link, of which they would issue the code then', 'link', () => people.leader.accountId, null, WALL],
    ['nobody’s link, as if the operator had made it', 'link', () => null, null, WALL],
  ])('write %s', async (_which, what, maker, second, outcome) => {
    expect(await write(what, maker(), second)).toBe(outcome);
  });

  test.each([
    'update office set confirmed_at = now()',
    'update office set made_by_account_id = null',
    'update office set kind = null',
    'update invitation set code_hash = null',
    'update invitation set made_by_account_id = null',
    'update account set password_hash = null',
    'insert into identity (province_id, account_id, issuer, subject) values (1, null, null, null)',
  ])('"%s" is nothing they may say', async (text) => {
    await expect(actors.as(people.alone, (ctx) => ctx.em.execute(text))).rejects.toThrow(/permission denied/);
  });
});

describe('the one rule of when an office is held', () => {
  test('is asked by every function of the database that opens something for one', async () => {
    const { rows } = await database.truth.query<{ name: string; asks: boolean }>(
      `select proname as name, prosrc ~ 'app\\.office_in_force\\(' as asks
         from pg_proc where pronamespace = 'app'::regnamespace and prosrc ~* '(from|join)\\s+office\\s' order by 1`,
    );
    expect(rows.filter(({ asks }) => asks).map(({ name }) => name)).toEqual([
      'begin_visits',
      'confirming_place',
      'enter',
      'leaders_without_factor',
      'office_holders',
      'recipient_offices',
      'sign_in_account',
    ]);
    // these open nothing: they end what was handed over, look whether an office is there, of whatever state, or was on a day, end what acts in it, and take back accounts that nobody has got into
    const others = [
      ...['check_substitute', 'could_review', 'end_access_in'],
      ...['end_substitutes_of', 'erase_due', 'givers_of', 'held_within'],
      ...['hinders_erasure', 'open_recipient', 'open_visit', 'own_substitutions'],
      ...['standing_on_accounts', 'take_accounts_back'],
    ];
    expect(rows.filter(({ asks }) => !asks).map(({ name }) => name)).toEqual(others);
  });
});
