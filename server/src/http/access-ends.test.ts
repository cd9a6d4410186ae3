import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { PASSWORD, useApp, type Visitor } from '#test/http.ts';
import { codeOf, confirmAs } from '#test/second-person.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let world: World;
let town: TestUnit;
let administrator: TestAccount;
let keeper: TestAccount;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
  keeper = await world.official(town, 'ADMINISTRATOR');
});

const NEW_PASSWORD = 'núi Ngự soi bóng sông';

const does = async (
  actor: TestAccount,
  verb: string,
  type: string,
  input: object,
  answer = 'userErrors { code path }',
) =>
  (
    await ask<Record<string, Record<string, unknown>>>(
      actors,
      actor,
      `mutation ($input: ${type}!) { ${verb}(input: $input) { ${answer} } }`,
      { input },
    )
  )[verb]!;

/** Everything that lets somebody in as an account, by the door that it opens. */
interface Access {
  account: TestAccount;
  browser: Visitor;
  keys: string[];
  link: { token: string; code: string };
}

/** Signed in twice, with a key, and with a link and its code that were not used (of before the password was set). */
async function everyAccess(): Promise<Access> {
  const account = await world.official(town, 'LEADER');
  const { invitation } = await does(
    ...([administrator, 'resetPassword', 'ResetPasswordInput', { accountId: account.accountId }] as const),
    'invitation { link } userErrors { code path }',
  );
  const browser = await app.signedIn(account);
  const input = { name: 'Power BI', kind: 'ANALYST', days: 300 };
  const { secret } = await does(account, 'createApiKey', 'CreateApiKeyInput', input, 'secret');
  const token = (invitation as { link: string }).link.split('#')[1]!;
  const code = await codeOf(actors, keeper, account.accountId);
  return { account, browser, keys: [String(secret)], link: { token, code } };
}

const ME = '{ viewer { login } }';

/** Which of the ways in are open. The link is tried with a password that is refused: it is not used up. */
async function open({ browser, keys, link }: Access): Promise<Record<string, boolean>> {
  const opens = async (visitor: Visitor, headers = {}) => (await visitor.ask(ME, {}, headers)).status === 200;
  const tried = await app.visitor().json('POST', '/invitation', { ...link, password: 'ngắn quá' });
  return {
    session: await opens(browser),
    key: await opens(app.visitor(), { authorization: `Bearer ${keys[0]}` }),
    link: (tried.body as { code: string }).code === 'INVALID',
  };
}

const revisionOf = async ({ accountId }: TestAccount): Promise<number> => {
  const { rows } = await database.truth.query('select revision from account where id = $1', [accountId]);
  return rows[0].revision;
};

const byAdministrator = async (verb: 'disableAccount' | 'enableAccount', account: TestAccount) => {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const input = { accountId: account.accountId, revision: await revisionOf(account) };
  expect((await does(keeper, verb, type, input)).userErrors).toEqual([]);
};

const EVERYTHING = { session: true, key: true, link: true };
const NOTHING = { session: false, key: false, link: false };

describe('what lets somebody in ends together', () => {
  test('is open before', async () => {
    expect(await open(await everyAccess())).toEqual(EVERYTHING);
  });

  test('when the account is disabled; enabling it revives nothing', async () => {
    const access = await everyAccess();
    await byAdministrator('disableAccount', access.account);
    expect(await open(access)).toEqual(NOTHING);
    await byAdministrator('enableAccount', access.account);
    expect(await open(access)).toEqual(NOTHING);
    expect((await app.visitor().signIn(access.account.login)).status).toBe(201);
  });

  test('when the password is reset', async () => {
    const access = await everyAccess();
    await does(keeper, 'resetPassword', 'ResetPasswordInput', { accountId: access.account.accountId });
    expect(await open(access)).toEqual(NOTHING);
  });

  test('when a link of a reset is used', async () => {
    const access = await everyAccess();
    const { status } = await app.visitor().json('POST', '/invitation', { ...access.link, password: NEW_PASSWORD });
    expect(status).toBe(201);
    expect(await open(access)).toEqual(NOTHING);
  });

  test('when the person changes the password, but for the browser that it is done in', async () => {
    const access = await everyAccess();
    const other = await app.signedIn(access.account);
    const change = { current: PASSWORD, password: NEW_PASSWORD };
    expect((await access.browser.json('PUT', '/session/password', change)).status).toBe(204);
    expect(await open(access)).toEqual({ session: true, key: false, link: false });
    expect((await other.ask(ME)).status).toBe(401);
  });

  test('devices are forgotten with it', async () => {
    const { account } = await everyAccess();
    const devices = async () =>
      (await database.truth.query('select from known_device where account_id = $1', [account.accountId])).rowCount;
    expect(await devices()).toBe(1);
    await byAdministrator('disableAccount', account);
    expect(await devices()).toBe(0);
  });
});

describe('an office ended now', () => {
  const end = async (access: Access, validTo?: string) =>
    (
      await does(keeper, 'endOffice', 'EndOfficeInput', {
        officeId: access.account.officeId,
        ...(validTo && { validTo }),
      })
    ).userErrors;
  const beganToday = ({ account }: Access) =>
    database.owner.query(`update office set valid_from = '2023-01-10' where id = $1`, [account.officeId]);

  test.each([
    ['that began long ago', async () => {}],
    ['that began today', beganToday],
  ])('%s lets nobody in from that moment on', async (_which, given) => {
    const access = await everyAccess();
    await given(access);
    expect(await end(access)).toEqual([]);
    expect(await open(access)).toMatchObject({ session: false, key: false });
    expect(await app.visitor().signIn(access.account.login)).toMatchObject({
      status: 403,
      body: { code: 'NO_OFFICE' },
    });
  });

  test('cannot be acted in from another office of the same person', async () => {
    const access = await everyAccess();
    await beganToday(access);
    const second = await world.official(town, 'VIEWER', { samePersonAs: access.account });
    expect(await end(access)).toEqual([]);
    const { userErrors } = await does(second, 'actIn', 'ActInInput', { officeId: access.account.officeId });
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', path: ['officeId'] }]);
  });

  test('can be given again the same day', async () => {
    const access = await everyAccess();
    await beganToday(access);
    await end(access);
    const again = { accountId: access.account.accountId, office: { kind: 'LEADER' } };
    const { office } = await does(keeper, 'grantOffice', 'GrantOfficeInput', again, 'office { id }');
    const officeIds = [(office as { id: string }).id];
    await confirmAs(actors, administrator, [{ accountId: access.account.accountId, officeIds }]);
    expect((await app.visitor().signIn(access.account.login)).status).toBe(201);
  });

  test('with a last day to come goes on until then', async () => {
    const access = await everyAccess();
    expect(await end(access, '2023-06-30')).toEqual([]);
    expect(await open(access)).toMatchObject({ session: true, key: true });
  });
});
