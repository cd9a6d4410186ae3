import { beforeAll, describe, expect, test } from 'vitest';
import { type Actors, actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors: Actors = actorsOf(database);
let world: World;
let province: TestUnit;
let town: TestUnit;
let commune: TestUnit;
let sibling: TestUnit;
let administrator: TestAccount;
let chief: TestAccount;

beforeAll(async () => {
  world = new World(database);
  province = await world.province();
  town = await world.town(province);
  sibling = await world.town(province, 'Hương Thủy');
  commune = await world.commune(town);
  administrator = await world.official(town, 'ADMINISTRATOR');
  chief = await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true });
});

interface Refused {
  code: string;
  path: string[];
}

const ERRORS = 'userErrors { code path }';

const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  account { id login fullName unit { id } offices { kind validFrom } } invitation { link } ${ERRORS} } }`;

let names = 0;
const newName = () => `nguoi.moi.${++names}`;

interface Created {
  account: { id: string; login: string; fullName: string; unit: { id: string }; offices: object[] } | null;
  invitation: { link: string } | null;
  userErrors: Refused[];
}

const create = async (actor: TestAccount, input: object = {}): Promise<Created> => {
  const whole = { login: newName(), fullName: 'Trần Thị Bình', office: { kind: 'PLANNER' }, ...input };
  return (await ask<{ createAccount: Created }>(actors, actor, CREATE, { input: whole })).createAccount;
};

/** Runs a verb of one account and answers what was refused. */
const refusedBy = async (actor: TestAccount, verb: string, type: string, input: object): Promise<Refused[]> => {
  const answer = await ask<Record<string, { userErrors: Refused[] }>>(
    actors,
    actor,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${ERRORS} } }`,
    { input },
  );
  return answer[verb]!.userErrors;
};

describe('an administrator is refused', () => {
  test('as long as they are none: every other office', async () => {
    for (const kind of ['LEADER', 'PLANNER', 'ANALYST', 'AUDITOR', 'VIEWER'] as const) {
      const { userErrors } = await create(await world.official(town, kind));
      expect({ kind, userErrors }).toEqual({ kind, userErrors: [{ code: 'NOT_ALLOWED', path: [] }] });
    }
  });

  test('an account above, beside and, without a grant, below the own unit', async () => {
    for (const unit of [province, sibling, commune]) {
      const { userErrors } = await create(administrator, { unitId: unit.unitId, office: { kind: 'VIEWER' } });
      expect({ unit: unit.name, userErrors }).toEqual({
        unit: unit.name,
        userErrors: [{ code: 'NOT_FOUND', path: ['unitId'] }],
      });
    }
  });

  test('an office above for an account of the own unit', async () => {
    const office = { kind: 'LEADER', unitId: province.unitId };
    expect((await create(chief, { office })).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['office', 'unitId'] }]);
  });

  test('handing on a reach over sub-units that they do not have', async () => {
    const office = { kind: 'ADMINISTRATOR', managesSubUnits: true };
    expect((await create(administrator, { office })).userErrors).toEqual([
      { code: 'NOT_ALLOWED', path: ['office', 'managesSubUnits'] },
    ]);
  });

  test('whatever concerns their own account', async () => {
    const own = { accountId: administrator.accountId };
    expect(await refusedBy(administrator, 'resetPassword', 'ResetPasswordInput', own)).toEqual([
      { code: 'NOT_ALLOWED', path: ['accountId'] },
    ]);
    const office = { ...own, office: { kind: 'LEADER' } };
    expect(await refusedBy(administrator, 'grantOffice', 'GrantOfficeInput', office)).toEqual([
      { code: 'NOT_ALLOWED', path: ['accountId'] },
    ]);
    expect(await refusedBy(administrator, 'endOffice', 'EndOfficeInput', { officeId: administrator.officeId })).toEqual(
      [{ code: 'NOT_ALLOWED', path: ['officeId'] }],
    );
  });

  test('an account of a sub-unit, in the words for one that does not exist', async () => {
    const clerk = await world.official(commune, 'PLANNER');
    const message = async (accountId: string) =>
      ask(
        actors,
        administrator,
        `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { account { id } userErrors { code path message } } }`,
        {
          input: { accountId },
        },
      );
    expect(await message(clerk.accountId)).toEqual(await message('00000000-0000-7000-8000-000000000001'));
  });

  test('an account whose person also holds an office above: its password would open the town', async () => {
    const person = await world.official(commune, 'OFFICER', {
      departmentId: (await world.department(commune)).id,
    });
    await world.official(town, 'LEADER', { samePersonAs: person });
    const clerk = await world.official(commune, 'ADMINISTRATOR');
    expect(await refusedBy(clerk, 'resetPassword', 'ResetPasswordInput', { accountId: person.accountId })).toEqual([
      { code: 'NOT_ALLOWED', path: ['accountId'] },
    ]);
    expect(await refusedBy(chief, 'resetPassword', 'ResetPasswordInput', { accountId: person.accountId })).toEqual([]);
  });

  test('the account of an administrator who reaches further', async () => {
    expect(
      await refusedBy(administrator, 'resetPassword', 'ResetPasswordInput', { accountId: chief.accountId }),
    ).toEqual([{ code: 'NOT_ALLOWED', path: ['accountId'] }]);
  });

  test('everything at once that is wrong with a new account', async () => {
    const input = {
      login: 'Có dấu',
      fullName: ' ',
      office: { kind: 'OFFICER', validFrom: '2023-02-01', validTo: '2023-01-01' },
    };
    expect((await create(administrator, input)).userErrors).toEqual([
      { code: 'INVALID', path: ['login'] },
      { code: 'INVALID', path: ['fullName'] },
      { code: 'INVALID', path: ['office', 'departmentId'] },
      { code: 'INVALID', path: ['office', 'validTo'] },
    ]);
  });

  test('the name that an account would have once it names nobody: who had it would stop the erasure', async () => {
    const answer = await create(administrator, { login: `da-an-danh.${chief.accountId}` });
    expect(answer.userErrors).toEqual([{ code: 'INVALID', path: ['login'] }]);
  });

  test('a name that somebody else has, wherever', async () => {
    const elsewhere = await world.official(sibling, 'VIEWER');
    const answer = await create(administrator, { login: elsewhere.login.toUpperCase() });
    expect(answer.userErrors).toEqual([{ code: 'CONFLICT', path: ['login'] }]);
  });

  test('a department of another unit, and a department for an office of the unit', async () => {
    const { id: departmentId } = await world.department(sibling);
    expect((await create(administrator, { office: { kind: 'OFFICER', departmentId } })).userErrors).toEqual([
      { code: 'INVALID', path: ['office', 'departmentId'] },
    ]);
    const own = await world.department(town, 'Phòng Nội vụ');
    expect((await create(administrator, { office: { kind: 'LEADER', departmentId: own.id } })).userErrors).toEqual([
      { code: 'INVALID', path: ['office', 'departmentId'] },
    ]);
  });

  test('the list of accounts when they are none', async () => {
    const planner = await world.official(town, 'PLANNER');
    await expect(ask(actors, planner, '{ accounts { totalCount } }')).rejects.toThrow(/Chỉ quản trị hệ thống/);
  });
});

describe('an administrator', () => {
  test('makes an account with its office and a link, recorded without the link', async () => {
    const { account, invitation, userErrors } = await create(administrator);
    expect({ account, userErrors }).toEqual({
      account: {
        id: account!.id,
        login: `nguoi.moi.${names}`,
        fullName: 'Trần Thị Bình',
        unit: { id: town.unitId },
        offices: [{ kind: 'PLANNER', validFrom: '2023-01-10' }],
      },
      userErrors: [],
    });
    const token = invitation!.link.split('#')[1]!;
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const { rows } = await database.truth.query(
      'select verb, after::text like $2 as tells from audit_entry where subject_id = $1',
      [account!.id, `%${token}%`],
    );
    expect(rows).toEqual([{ verb: 'createAccount', tells: false }]);
  });

  test('gets the account again on a retry, and the link not again', async () => {
    const input = { login: newName(), clientMutationId: 'mot-lan' };
    const [first, second] = [await create(administrator, input), await create(administrator, input)];
    expect({ same: second.account?.id === first.account?.id, link: second.invitation }).toEqual({
      same: true,
      link: null,
    });
  });

  test('with a grant manages the accounts of sub-units, and lists them with the own', async () => {
    const { account } = await create(chief, {
      unitId: commune.unitId,
      office: { kind: 'VIEWER', unitId: commune.unitId },
    });
    const listed = await ask<{ accounts: { edges: { node: { login: string } }[] } }>(
      actors,
      chief,
      'query ($search: String) { accounts(search: $search) { edges { node { login } } } }',
      { search: account!.login },
    );
    expect(listed.accounts.edges).toEqual([{ node: { login: account!.login } }]);
    const ofTown = await ask(actors, administrator, 'query ($id: ID!) { account(id: $id) { id } }', {
      id: account!.id,
    });
    expect(ofTown).toEqual({ account: null });
  });

  test('finds accounts by the unit that keeps them and by whether they are open', async () => {
    const unit = await world.commune(town);
    const make = (fullName: string) =>
      create(chief, { fullName, unitId: unit.unitId, office: { kind: 'VIEWER', unitId: unit.unitId } });
    const [open, closed] = [(await make('Đang Mở')).account!, (await make('Đã Khóa')).account!];
    await refusedBy(chief, 'disableAccount', 'DisableAccountInput', { accountId: closed.id, revision: 1 });
    const found = async (wish: Record<string, unknown>) => {
      const { accounts } = await ask<{ accounts: { totalCount: number; edges: { node: { id: string } }[] } }>(
        actors,
        chief,
        `query ($unitId: ID, $disabled: Boolean) {
          accounts(unitId: $unitId, disabled: $disabled) { totalCount edges { node { id } } } }`,
        wish,
      );
      return { total: accounts.totalCount, ids: accounts.edges.map(({ node }) => node.id) };
    };
    const unitId = unit.unitId;
    expect(await found({ unitId, disabled: false })).toEqual({ total: 1, ids: [open.id] });
    expect(await found({ unitId, disabled: true })).toEqual({ total: 1, ids: [closed.id] });
    expect((await found({ unitId })).total).toBe(2);
    expect((await found({ unitId: sibling.unitId })).total).toBe(0);
  });

  test('disables an account, whose open session ends at once, and for good: enabling it revives nothing', async () => {
    const person = await world.official(town, 'VIEWER');
    const me = () => ask(actors, person, '{ viewer { login } }');
    await me();
    const change = (verb: string, type: string, revision: number) =>
      refusedBy(administrator, verb, type, { accountId: person.accountId, revision });
    expect(await change('disableAccount', 'DisableAccountInput', 7)).toEqual([{ code: 'STALE', path: ['revision'] }]);
    expect(await change('disableAccount', 'DisableAccountInput', 1)).toEqual([]);
    await expect(me()).rejects.toThrow(/đăng nhập/);
    expect(await change('enableAccount', 'EnableAccountInput', 2)).toEqual([]);
    await expect(me()).rejects.toThrow(/đăng nhập/);
  });

  test('grants an office once, and ends it', async () => {
    const person = await world.official(town, 'VIEWER');
    const office = { accountId: person.accountId, office: { kind: 'AUDITOR' } };
    expect(await refusedBy(administrator, 'grantOffice', 'GrantOfficeInput', office)).toEqual([]);
    expect(await refusedBy(administrator, 'grantOffice', 'GrantOfficeInput', office)).toEqual([
      { code: 'CONFLICT', path: ['office'] },
    ]);
    expect(await refusedBy(administrator, 'endOffice', 'EndOfficeInput', { officeId: person.officeId })).toEqual([]);
    await expect(ask(actors, person, '{ viewer { login } }')).rejects.toThrow(/đăng nhập/);
  });

  test('without a second factor administers nothing where one is needed', async () => {
    const input = { login: newName(), fullName: 'Lê Văn Cường', office: { kind: 'VIEWER' } };
    const answer = await ask<{ createAccount: Created }>(
      {
        ...actors,
        as: (account, work, options) =>
          actors.as(account, (ctx) => work({ ...ctx, actor: { ...ctx.actor, lacksSecondFactor: true } }), options),
      },
      administrator,
      CREATE,
      { input },
    );
    expect(answer.createAccount.userErrors).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  });
});

describe('acting in another office', () => {
  const ACT_IN = `mutation ($input: ActInInput!) { actIn(input: $input) { viewer { unit { name } actingOffice { kind } } ${ERRORS} } }`;

  test('is refused for somebody else’s and for an ended one, and goes on in a unit that has ended', async () => {
    const person = await world.official(town, 'PLANNER');
    const other = await world.official(town, 'LEADER');
    const ended = await world.official(commune, 'VIEWER', { samePersonAs: person, validTo: '2022-12-31' });
    const closed = await world.town(province, 'Phú Vang');
    const ofClosed = await world.official(closed, 'VIEWER', { samePersonAs: person });
    await database.owner.query(`update unit_version set valid_to = '2022-12-31' where unit_id = $1`, [closed.unitId]);
    const refused = (officeId: string) => refusedBy(person, 'actIn', 'ActInInput', { officeId });
    expect(await refused(other.officeId)).toEqual([{ code: 'NOT_FOUND', path: ['officeId'] }]);
    expect(await refused(ended.officeId)).toEqual([{ code: 'NOT_FOUND', path: ['officeId'] }]);
    expect(await refused(ofClosed.officeId)).toEqual([]);
  });

  test('holds from the next request on, until it is changed again', async () => {
    const person = await world.official(town, 'PLANNER');
    const { officeId } = await world.official(commune, 'LEADER', { samePersonAs: person });
    expect(await ask(actors, person, ACT_IN, { input: { officeId } })).toEqual({
      actIn: { viewer: { unit: { name: commune.name }, actingOffice: { kind: 'LEADER' } }, userErrors: [] },
    });
    expect(await actors.as(person, async (ctx) => [ctx.actor.office, ctx.scope.pos])).toEqual(['LEADER', commune.pos]);
  });

  test('the database lets no session act in an office of another account', async () => {
    const [person, other] = [await world.official(town, 'VIEWER'), await world.official(town, 'LEADER')];
    await expect(
      actors.as(person, (ctx) => ctx.em.execute('update session set office_id = ?', [other.officeId])),
    ).rejects.toThrow(/session_office_fk/);
  });
});

test('the server’s own role reads no hash of a password, a session, a key or an invitation', async () => {
  const person = await world.official(town, 'ADMINISTRATOR');
  for (const [column, table] of [
    ['password_hash', 'account'],
    ['token_hash', 'session'],
    ['token_hash', 'api_key'],
    ['token_hash', 'invitation'],
  ]) {
    await expect(actors.as(person, (ctx) => ctx.em.execute(`select ${column} from ${table}`))).rejects.toThrow(
      /permission denied/,
    );
  }
});
