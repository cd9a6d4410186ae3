import { beforeAll, describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { confirmOfficeAsOperator } from '#features/people/confirm-office.ts';
import { inviteAdministrator } from '#features/people/invite-administrator.ts';
import { linkIdentity } from '#features/sign-in/link-identity.ts';
import type { OfficeKind } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type Answer, PASSWORD, setPassword, useApp } from '#test/http.ts';
import { codeOf, confirmAs } from '#test/second-person.ts';
import { TEST_DAY, type TestAccount, type TestUnit, World } from '#test/world.ts';

/**
 * One administrator alone gets into no account that reads figures, neither a new one nor one that is there, whatever they
 * do with what they may do; with a second person everything opens.
 */
const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let world: World;
let province: TestUnit;
let town: TestUnit;
let commune: TestUnit;
/** Who tries. */
let alone: TestAccount;
/** Second people. */
let leader: TestAccount;
let colleague: TestAccount;
let provincial: TestAccount;

const OWN = 'cầu Trường Tiền sáu vài';
const GUESS = '2222-3333-4444';

beforeAll(async () => {
  world = new World(database);
  province = await world.province();
  town = await world.town(province);
  commune = await world.commune(town);
  alone = await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true });
  leader = await world.official(town, 'LEADER');
  colleague = await world.official(town, 'ADMINISTRATOR');
  provincial = await world.official(province, 'LEADER');
});

const does = async <R = Record<string, never>>(actor: TestAccount, verb: string, input: object, answer = '') => {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${answer} userErrors { code path message } } }`;
  type Told = R & { userErrors: { code: string; path: string[]; message: string }[] };
  return (await ask<Record<string, Told>>(actors, actor, source, { input }))[verb]!;
};

interface Made {
  account: { id: string; login: string; offices: { id: string }[] };
  invitation: { link: string };
}

let names = 0;

/** A new account with an office, its link in the hand of who made it. */
async function made(kind: OfficeKind, input: object = {}, by = alone) {
  const office = { kind, ...('unitId' in input ? { unitId: input.unitId } : {}) };
  names += 1;
  const given = { login: `nguoi.moi.${names}`, fullName: 'Trần Thị Bình', office, ...input };
  const answer = await does<Made>(
    by,
    'createAccount',
    given,
    'account { id login offices { id } } invitation { link }',
  );
  expect(answer.userErrors).toEqual([]);
  const { account, invitation } = answer;
  return { accountId: account.id, login: account.login, officeId: account.offices[0]!.id, token: tokenIn(invitation) };
}

const tokenIn = ({ link }: { link: string | null }): string => link!.split('#')[1]!;

async function reset(account: Pick<TestAccount, 'accountId'>, by = alone): Promise<string> {
  const { accountId } = account;
  const answer = await does<Pick<Made, 'invitation'>>(by, 'resetPassword', { accountId }, 'invitation { link }');
  expect(answer.userErrors).toEqual([]);
  return tokenIn(answer.invitation);
}

const accept = (token: string, code: string, password = OWN): Promise<Answer> =>
  app.visitor().json('POST', '/invitation', { token, code, password });
const said = ({ status, body }: Answer) => ({ status, code: (body as { code?: string }).code });
const enters = async (login: string, password = OWN) => said(await app.visitor().signIn(login, password));
const REFUSED = { status: 401, code: 'WRONG' };
const WAITS = { status: 422, code: 'LOCKED' };
const WRONG_CODE = { status: 422, code: 'INVALID' };

/** As it would stand in the database by whatever way: the account has a password, and waits. */
const withPassword = (account: { accountId: string }) => setPassword(database, account as TestAccount);
const sessionIn = (account: { accountId: string; officeId: string; login: string }) =>
  app.holdingSession({ ...account, provinceId: town.provinceId, unit: town });

const refusals = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('/')}`);

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
      refusals(await confirmAs(actors, alone, [{ accountId: person.accountId, officeIds: [person.officeId] }])),
    ).toEqual(['NOT_ALLOWED people/0/officeIds/0']);
    expect(refusals(await confirmAs(actors, alone, [{ accountId: person.accountId }]))).toEqual([
      'NOT_ALLOWED people/0/accountId',
    ]);
    await actors.as(alone, async (ctx) => {
      const tried = await ctx.em.execute(
        'select app.confirm_office(?::smallint, ?, now()) as office, app.issue_code(?::smallint, ?, ?) as code',
        [town.provinceId, person.officeId, town.provinceId, person.accountId, Buffer.from('x')],
      );
      expect(tried).toEqual([{ office: false, code: null }]);
    });
  });

  test('confirms it in no other of their own offices', async () => {
    const asLeader = await world.official(town, 'LEADER', { samePersonAs: alone });
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
    const real = await world.official(town, 'LEADER');
    const before = await app.signedIn(real);
    const token = await reset(real);
    expect(said(await accept(token, GUESS))).toEqual(WAITS);
    expect([await enters(real.login), await enters(real.login, PASSWORD)]).toEqual([REFUSED, REFUSED]);
    expect((await before.ask('{ viewer { login } }')).status).toBe(401);
    const { notices } = await ask<{ notices: { edges: { node: { kind: string } }[] } }>(
      ...([actors, await world.official(town, 'VIEWER', { samePersonAs: real })] as const),
      '{ notices { edges { node { kind } } } }',
    );
    expect(notices.edges.map(({ node }) => node.kind)).toEqual(['PASSWORD_RESET']);
  });

  test('has no use of the code of an earlier link, nor of an earlier link with a new code', async () => {
    const real = await world.official(town, 'LEADER');
    const first = await reset(real);
    const firstCode = await codeOf(actors, leader, real.accountId);
    const second = await reset(real);
    expect(said(await accept(second, firstCode))).toEqual(WAITS);
    expect(said(await accept(first, firstCode))).toEqual({ status: 422, code: 'NOT_FOUND' });
    const secondCode = await codeOf(actors, leader, real.accountId);
    expect(said(await accept(first, secondCode))).toEqual({ status: 422, code: 'NOT_FOUND' });
    expect(said(await accept(second, firstCode))).toEqual(WRONG_CODE);
    expect((await accept(second, secondCode)).status).toBe(201);
  });

  test('who confirmed an office that a colleague gave gets no code of a link that they have made themselves', async () => {
    const person = await made('PLANNER', {}, colleague);
    const token = await reset(person);
    const wish = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    const { codes, userErrors } = await confirmAs(actors, alone, wish);
    expect({ codes, userErrors }).toEqual({ codes: [], userErrors: [] });
    expect(said(await accept(token, GUESS))).toEqual(WAITS);
    expect(refusals(await confirmAs(actors, alone, [{ accountId: person.accountId, anew: true }]))).toEqual([
      'NOT_ALLOWED people/0/accountId',
    ]);
  });

  test('disables and enables an account: neither its link nor its office is revived', async () => {
    const person = await made('LEADER');
    await does(alone, 'disableAccount', { accountId: person.accountId, revision: 1 });
    await does(alone, 'enableAccount', { accountId: person.accountId, revision: 2 });
    expect(said(await accept(person.token, GUESS))).toEqual({ status: 422, code: 'NOT_FOUND' });
    await withPassword(person);
    expect(await enters(person.login, PASSWORD)).toEqual({ status: 403, code: 'OFFICE_WAITS' });
  });

  test('gives a second office to somebody who holds one: it is not offered, acted in, read in, nor made into a key', async () => {
    const person = await world.official(town, 'VIEWER');
    const { office } = await does<{ office: { id: string } }>(
      alone,
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
    const own = { accountId: alone.accountId, office: { kind: 'LEADER' } };
    expect(refusals(await does(alone, 'grantOffice', own))).toEqual(['NOT_ALLOWED accountId']);
    const { office } = await does<{ office: { id: string } }>(
      ...([colleague, 'grantOffice', { ...own, accountId: leader.accountId, office: { kind: 'ANALYST' } }] as const),
      'office { id }',
    );
    expect(
      refusals(await confirmAs(actors, leader, [{ accountId: leader.accountId, officeIds: [office.id] }])),
    ).toEqual(['NOT_ALLOWED people/0/officeIds/0']);
  });

  test('brings an office that has ended back by no day that they give', async () => {
    const former = await world.official(town, 'LEADER', { validTo: '2022-12-31' });
    await does(alone, 'endOffice', { officeId: former.officeId, validTo: '2023-12-31' });
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

  test('writes no confirmed office, and no link with a code, past the verbs either', async () => {
    const person = await world.official(town, 'VIEWER');
    const office = (columns: string, values: string) =>
      actors.as(alone, (ctx) =>
        ctx.em.execute(
          `insert into office (province_id, id, account_id, unit_id, pos, kind, valid_from${columns})
           values (?, gen_random_uuid(), ?, ?, ?, 'LEADER', '2023-01-01'${values})`,
          [town.provinceId, person.accountId, town.unitId, town.pos],
        ),
      );
    await expect(office('', '')).rejects.toThrow(/row-level security/);
    await expect(office(', made_by_account_id, confirmed_at', `, '${leader.accountId}', null`)).rejects.toThrow(
      /row-level/,
    );
    await office(', made_by_account_id, confirmed_at', `, '${alone.accountId}', null`);
    await expect(
      actors.as(alone, (ctx) =>
        ctx.em.execute('update office set confirmed_at = now() where account_id = ?', [person.accountId]),
      ),
    ).rejects.toThrow(/permission denied/);
    await expect(
      actors.as(alone, (ctx) =>
        ctx.em.execute(
          `insert into invitation (province_id, token_hash, id, account_id, pos, expires_at, made_by_account_id, code_hash)
           values (?, 'a', gen_random_uuid(), ?, ?, now() + interval '1 day', ?, 'b')`,
          [town.provinceId, person.accountId, town.pos, alone.accountId],
        ),
      ),
    ).rejects.toThrow(/row-level/);
  });

  test('finds the code of a link by no guessing: five in a quarter of an hour, whoever sends them, and at once', async () => {
    const person = await made('LEADER');
    await confirmAs(actors, leader, [{ accountId: person.accountId, officeIds: [person.officeId] }]);
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

describe('with a second person', () => {
  const SECOND: [string, () => TestAccount][] = [
    ['the leader of the unit', () => leader],
    ['another administrator of the unit', () => colleague],
    ['the leader of the unit above', () => provincial],
  ];

  test.each(SECOND)('%s: link and code together open the account, once', async (_who, second) => {
    const person = await made('PLANNER');
    const wish = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    const { offices, codes } = await confirmAs(actors, second(), wish);
    expect(offices).toEqual([{ id: person.officeId, kind: 'PLANNER', confirmedAt: expect.any(String) }]);
    expect(codes).toEqual([
      {
        ...{ accountId: person.accountId, login: person.login, fullName: 'Trần Thị Bình' },
        code: expect.stringMatching(/^([2-9a-z]{4}-){2}[2-9a-z]{4}$/),
      },
    ]);
    const { code } = codes![0]!;
    expect(said(await accept(person.token, GUESS))).toEqual(WRONG_CODE);
    expect((await accept(person.token, ` ${code.toUpperCase().replaceAll('-', ' ')} `)).status).toBe(201);
    expect(await enters(person.login)).toEqual({ status: 201, code: undefined });
    expect(said(await accept(person.token, code))).toEqual({ status: 422, code: 'NOT_FOUND' });
  });

  test('the first leader of a commune is confirmed by the unit above; its administrator alone cannot', async () => {
    const clerk = await world.official(commune, 'ADMINISTRATOR');
    const first = await made('LEADER', { unitId: commune.unitId }, clerk);
    const wish = [{ accountId: first.accountId, officeIds: [first.officeId] }];
    expect(refusals(await confirmAs(actors, clerk, wish))).toEqual(['NOT_ALLOWED people/0/officeIds/0']);
    const beside = await world.official(await world.commune(town, 'Hương Vân'), 'LEADER');
    expect(refusals(await confirmAs(actors, beside, wish))).toEqual(['NOT_FOUND people/0/accountId']);
    // an administrator of the town who was not given the units below it has nothing to do with them
    expect(refusals(await confirmAs(actors, colleague, wish))).toEqual(['NOT_FOUND people/0/accountId']);
    expect(refusals(await confirmAs(actors, leader, wish))).toEqual([]);
  });

  test('whoever is neither leader nor administrator is told so', async () => {
    const person = await made('VIEWER');
    const wish = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    for (const kind of ['PLANNER', 'ANALYST', 'AUDITOR', 'VIEWER'] as const) {
      const other = await world.official(town, kind);
      expect({ kind, refused: refusals(await confirmAs(actors, other, wish)) }).toEqual({
        kind,
        refused: ['NOT_ALLOWED '],
      });
    }
  });

  test('forty are confirmed with one signature, each with a code of their own; a retry answers them without codes', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => made('VIEWER')));
    const wish = people.map(({ accountId, officeId }) => ({ accountId, officeIds: [officeId] }));
    const first = await confirmAs(actors, leader, wish, 'forty');
    expect(first.userErrors).toEqual([]);
    expect(new Set(first.codes!.map(({ code }) => code)).size).toBe(40);
    const again = await confirmAs(actors, leader, wish, 'forty');
    expect({ offices: again.offices!.length, codes: again.codes }).toEqual({ offices: 40, codes: [] });
    const { rows } = await database.truth.query(
      `select count(*)::int as told from notice where kind = 'OFFICE_GIVEN' and account_id = any($1)`,
      [people.map(({ accountId }) => accountId)],
    );
    expect(rows).toEqual([{ told: 40 }]);
    const last = people.at(-1)!;
    expect(
      (await accept(last.token, first.codes!.find(({ accountId }) => accountId === last.accountId)!.code)).status,
    ).toBe(201);
  });

  test('all or none: whatever is wrong is told at once, and nothing is confirmed', async () => {
    const [good, ended, done] = [await made('VIEWER'), await made('VIEWER'), await made('VIEWER')];
    await does(alone, 'endOffice', { officeId: ended.officeId });
    await confirmAs(actors, colleague, [{ accountId: done.accountId, officeIds: [done.officeId] }]);
    const own = await made('VIEWER', {}, colleague);
    const wish = [good, ended, done, own].map(({ accountId, officeId }) => ({ accountId, officeIds: [officeId] }));
    const foreign = { accountId: good.accountId, officeIds: [ended.officeId] };
    expect(refusals(await confirmAs(actors, colleague, [...wish, foreign]))).toEqual([
      'CONFLICT people/1/officeIds/0',
      'CONFLICT people/2/officeIds/0',
      'NOT_ALLOWED people/3/officeIds/0',
      'INVALID people/4',
      'NOT_FOUND people/4/officeIds/0',
    ]);
    expect(said(await accept(good.token, GUESS))).toEqual(WAITS);
    expect(refusals(await confirmAs(actors, colleague, []))).toEqual(['INVALID people']);
  });

  test('of two who confirm at once one does, and the other is told', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => made('VIEWER')));
    const wish = people.map(({ accountId, officeId }) => ({ accountId, officeIds: [officeId] }));
    const both = await Promise.all([
      confirmAs(actors, leader, wish),
      confirmAs(actors, colleague, [...wish].reverse()),
    ]);
    expect(both.map(({ codes }) => codes?.length ?? 0).sort()).toEqual([0, 5]);
    const refused = both.find(({ codes }) => codes === null)!;
    expect(new Set(refused.userErrors.map(({ code }) => code))).toEqual(new Set(['CONFLICT']));
  });

  test('of two who issue the code of one link at once one does', async () => {
    const real = await world.official(town, 'PLANNER');
    await reset(real);
    const wish = [{ accountId: real.accountId }];
    const both = await Promise.all([confirmAs(actors, leader, wish), confirmAs(actors, colleague, wish)]);
    expect(both.map(({ codes }) => codes?.length ?? 0).sort()).toEqual([0, 1]);
  });

  test('a code that was lost is replaced, and the one before opens nothing', async () => {
    const real = await world.official(town, 'LEADER');
    const token = await reset(real);
    const lost = await codeOf(actors, leader, real.accountId);
    expect(refusals(await confirmAs(actors, colleague, [{ accountId: real.accountId }]))).toEqual([
      'CONFLICT people/0/accountId',
    ]);
    const { codes } = await confirmAs(actors, colleague, [{ accountId: real.accountId, anew: true }]);
    expect(said(await accept(token, lost))).toEqual(WRONG_CODE);
    expect((await accept(token, codes![0]!.code)).status).toBe(201);
  });

  test('asks for the password again', async () => {
    const browser = await app.signedIn(leader);
    const person = await made('VIEWER');
    const confirm = `mutation ($input: ConfirmAccessInput!) { confirmAccess(input: $input) { userErrors { code key } } }`;
    const input = { people: [{ accountId: person.accountId, officeIds: [person.officeId] }] };
    const asked = async () => ((await browser.ask(confirm, { input })).body as { data: object }).data;
    expect(await asked()).toEqual({
      confirmAccess: { userErrors: [{ code: 'LOCKED', key: 'signIn.passwordFirst' }] },
    });
    await browser.prove();
    expect(await asked()).toEqual({ confirmAccess: { userErrors: [] } });
  });

  test('an office that is refused ends without having opened anything, with its reason; who gave it is told', async () => {
    const person = await made('LEADER');
    const wish = { officeId: person.officeId, reason: 'Không có quyết định bổ nhiệm' };
    expect(refusals(await does(alone, 'refuseOffice', wish))).toEqual(['NOT_ALLOWED officeId']);
    expect(refusals(await does(leader, 'refuseOffice', { ...wish, reason: ' ' }))).toEqual(['INVALID reason']);
    const { office } = await does<{ office: object }>(
      leader,
      'refuseOffice',
      wish,
      'office { refusal endedAt confirmedAt }',
    );
    expect(office).toEqual({ refusal: wish.reason, endedAt: expect.any(String), confirmedAt: null });
    expect(refusals(await does(leader, 'refuseOffice', wish))).toEqual(['CONFLICT officeId']);
    const again = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    expect(refusals(await confirmAs(actors, colleague, again))).toEqual(['CONFLICT people/0/officeIds/0']);
    const { rows } = await database.truth.query(`select kind from notice where account_id = $1 and subject_id = $2`, [
      ...[alone.accountId, person.officeId],
    ]);
    expect(rows).toEqual([{ kind: 'OFFICE_REFUSED' }]);
  });

  test('everything stands in the trail: who confirmed which office, and that a code was issued, never the code', async () => {
    const person = await made('PLANNER');
    const { codes } = await confirmAs(actors, leader, [{ accountId: person.accountId, officeIds: [person.officeId] }]);
    const { rows } = await database.truth.query(
      `select subject, office_kind, account_id, after::text from audit_entry where verb = 'confirmAccess'
          and subject_id in ($1, $2) order by seq`,
      [person.accountId, person.officeId],
    );
    expect(rows.map(({ subject, office_kind, account_id }) => [subject, office_kind, account_id])).toEqual([
      ['Office', 'LEADER', leader.accountId],
      ['Account', 'LEADER', leader.accountId],
    ]);
    expect(JSON.stringify(rows)).not.toContain(codes![0]!.code);
  });
});

describe('whom it waits for', () => {
  interface Waiting {
    peopleToConfirm: {
      totalCount: number;
      edges: { node: { login: string; hasLink: boolean; madeBy: string | null } }[];
    };
  }
  const LIST = `query ($wide: Boolean, $coded: Boolean) { peopleToConfirm(first: 200, wide: $wide, coded: $coded) {
    totalCount edges { node { id login hasLink madeBy offices { id kind unit { name } } } } } }`;
  const listed = async (actor: TestAccount, wish: object = {}) =>
    (await ask<Waiting>(actors, actor, LIST, { ...wish })).peopleToConfirm.edges.map(({ node }) => node.login);
  const home = async (actor: TestAccount) => {
    const { workItems } = await ask<{ workItems: { kind: string; count: number }[] }>(
      ...([actors, actor, '{ workItems { kind count } }'] as const),
    );
    return workItems.find(({ kind }) => kind === 'PEOPLE_TO_CONFIRM')?.count ?? 0;
  };

  test('is the nearest who can: of the unit, above it where nobody else of it can, at last the operator', async () => {
    const alonePlace = await world.province('Cao Bằng');
    const below = await world.town(alonePlace, 'Trùng Khánh');
    const first = await world.official(alonePlace, 'ADMINISTRATOR', { managesSubUnits: true });
    await setPassword(database, first);
    const chairman = await made('LEADER', { unitId: below.unitId }, first);
    const from = async (officeId: string) => {
      const { account } = await ask<{ account: { offices: { id: string; confirmedFrom: string | null }[] } }>(
        ...([actors, first, 'query ($id: ID!) { account(id: $id) { offices { id confirmedFrom } } }'] as const),
        { id: chairman.accountId },
      );
      return account.offices.find(({ id }) => id === officeId)?.confirmedFrom;
    };
    expect(await from(chairman.officeId)).toBe('OPERATOR');
    const governor = await world.official(alonePlace, 'LEADER');
    // who has no password yet cannot sign in, and so cannot confirm
    expect(await from(chairman.officeId)).toBe('OPERATOR');
    await setPassword(database, governor);
    expect(await from(chairman.officeId)).toBe('UNIT_ABOVE');
    expect([await listed(governor), await home(governor)]).toEqual([[chairman.login], 1]);
    const ownAdministrator = await world.official(below, 'ADMINISTRATOR');
    await setPassword(database, ownAdministrator);
    expect(await from(chairman.officeId)).toBe('OWN_UNIT');
    expect([await listed(governor), await home(governor)]).toEqual([[], 0]);
    expect(await listed(governor, { wide: true })).toEqual([chairman.login]);
    expect([await listed(ownAdministrator), await home(ownAdministrator)]).toEqual([[chairman.login], 1]);
    await confirmAs(actors, ownAdministrator, [{ accountId: chairman.accountId, officeIds: [chairman.officeId] }]);
    expect(await from(chairman.officeId)).toBeNull();
    expect([await listed(ownAdministrator), await home(ownAdministrator)]).toEqual([[], 0]);
    expect(await listed(ownAdministrator, { coded: true })).toEqual([chairman.login]);
  });

  test('is neither who made it nor whom it is for, nor anybody of another office', async () => {
    const person = await made('LEADER');
    expect(await listed(alone)).not.toContain(person.login);
    expect(await listed(leader)).toContain(person.login);
    const planner = await world.official(town, 'PLANNER');
    await expect(listed(planner)).rejects.toThrow(/Chỉ lãnh đạo hoặc quản trị/);
    expect(await home(planner)).toBe(0);
  });

  test('a reset waits for its code without any office', async () => {
    const real = await world.official(town, 'PLANNER');
    await reset(real);
    const { peopleToConfirm } = await ask<Waiting>(actors, leader, LIST);
    expect(peopleToConfirm.edges.map(({ node }) => node).find(({ login }) => login === real.login)).toEqual({
      ...{ id: real.accountId, login: real.login, hasLink: true, offices: [] },
      madeBy: 'ADMINISTRATOR Hương Trà',
    });
  });
});

describe('the operator', () => {
  const operator = <T>(work: Parameters<typeof asOperator<T>>[1]) => asOperator(database.ownerUrl, work);
  const invite = (unit: TestUnit, login: string) =>
    operator((client) =>
      inviteAdministrator(client, {
        ...{ unitCode: unit.code, login, fullName: 'Nguyễn Thị Quản', day: TEST_DAY, managesSubUnits: true },
      }),
    );

  test('a new installation is not stuck: one administrator, the first leader, whom the operator confirms', async () => {
    const fresh = await world.province('Lạng Sơn');
    const { link, code } = await invite(fresh, 'qt.langson');
    expect(said(await accept(tokenIn({ link }), GUESS))).toEqual(WRONG_CODE);
    expect((await accept(tokenIn({ link }), code)).status).toBe(201);
    expect(await enters('qt.langson')).toEqual({ status: 201, code: undefined });
    const { rows } = await database.truth.query(
      `select o.id as "officeId", a.id as "accountId", a.login from account a
         join office o on o.account_id = a.id where a.login = 'qt.langson'`,
    );
    const first: TestAccount = { ...rows[0], provinceId: fresh.provinceId, unit: fresh };
    const chairman = await made('LEADER', {}, first);
    const confirmed = await operator((client) =>
      confirmOfficeAsOperator(client, { login: chairman.login, day: TEST_DAY }),
    );
    expect(confirmed).toMatchObject({ offices: ['LEADER'], unitName: 'Tỉnh Lạng Sơn' });
    expect((await accept(chairman.token, confirmed.code!)).status).toBe(201);
    expect(await enters(chairman.login)).toEqual({ status: 201, code: undefined });
    await expect(
      operator((client) => confirmOfficeAsOperator(client, { login: chairman.login, day: TEST_DAY })),
    ).rejects.toThrow(/không có chức vụ nào chờ/);
  });

  test('is not led to invite anew, as one of the unit, an administrator whom nobody has confirmed', async () => {
    const puppet = await made('ADMINISTRATOR');
    await expect(invite(town, puppet.login)).rejects.toThrow(/đang chờ xác nhận/);
  });
});

describe('the one rule of when an office is held', () => {
  test('is asked by every function of the database that opens something for one', async () => {
    const { rows } = await database.truth.query<{ name: string; asks: boolean }>(
      `select proname as name, prosrc ~ 'app\\.office_in_force\\(' as asks
         from pg_proc where pronamespace = 'app'::regnamespace and prosrc ~* '(from|join)\\s+office\\s' order by 1`,
    );
    expect(rows.filter(({ asks }) => asks).map(({ name }) => name)).toEqual([
      'confirming_place',
      'leaders_without_factor',
      'office_holders',
      'open_scope',
      'recipient_offices',
      'sign_in_account',
    ]);
    // these open nothing: they look whether an office is there, of whatever state, and end what acts in it
    const others = ['end_access_in', 'erase_due', 'held_within', 'hinders_erasure', 'open_recipient'];
    expect(rows.filter(({ asks }) => !asks).map(({ name }) => name)).toEqual(others);
  });
});
