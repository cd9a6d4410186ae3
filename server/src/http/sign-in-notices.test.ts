import { Secret, TOTP } from 'otpauth';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { PASSWORD, setPassword, useApp } from '#test/http.ts';
import { addTelephone } from '#test/one-time-codes.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let world: World;
let town: TestUnit;
let administrator: TestAccount;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
});

interface Told {
  notices: { edges: { node: { kind: string; title: { text: string } } }[] };
}

const toldTo = async (account: TestAccount): Promise<string[]> => {
  const { notices } = await ask<Told>(actors, account, '{ notices { edges { node { kind title { text } } } } }');
  return notices.edges.map(({ node }) => `${node.kind}: ${node.title.text}`);
};

const newcomer = async (): Promise<TestAccount> => {
  const account = await world.official(town, 'PLANNER');
  await setPassword(database, account);
  return account;
};

test('a device is news to who has signed in with another, once', async () => {
  const account = await newcomer();
  const first = app.visitor();
  await first.signIn(account.login);
  expect(await toldTo(account)).toEqual([]);
  const second = app.visitor();
  await second.signIn(account.login);
  await second.signIn(account.login);
  await first.signIn(account.login);
  expect(await toldTo(account)).toEqual(['NEW_DEVICE: Có thiết bị mới vừa đăng nhập vào tài khoản của bạn']);
});

test('sign-ins that have to wait are told once a day to whose account it is', async () => {
  const account = await newcomer();
  for (let attempt = 0; attempt < 8; attempt += 1) await app.visitor().signIn(account.login, 'sai mật khẩu rồi');
  expect(await toldTo(account)).toEqual([
    'SIGN_INS_HELD_UP: Có quá nhiều lần đăng nhập sai vào tài khoản của bạn nên việc đăng nhập bị tạm dừng một lúc',
  ]);
});

test('what lets somebody in is told of: a password reset, a key, a second factor', async () => {
  const account = await newcomer();
  const browser = await app.signedIn(account);
  await browser.prove();
  const { secret } = (await browser.json('POST', '/session/second-factor', {})).body as { secret: string };
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  await browser.json('PUT', '/session/second-factor', { code });
  await browser.ask(
    'mutation { createApiKey(input: { name: "Power BI", kind: VIEWER, days: 30 }) { userErrors { code } } }',
  );
  const reset = (clientMutationId: string) =>
    ask(
      actors,
      administrator,
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { userErrors { code } } }',
      { input: { accountId: account.accountId, clientMutationId } },
    );
  await reset('once');
  await reset('once');
  await database.truth.query('update session set revoked_at = null where account_id = $1', [account.accountId]);
  expect(await toldTo(account)).toEqual([
    'PASSWORD_RESET: Mật khẩu của bạn được ADMINISTRATOR Hương Trà đặt lại',
    'API_KEY_CREATED: Một khóa API vừa được tạo từ tài khoản của bạn',
    'SECOND_FACTOR_ON: Tài khoản của bạn vừa bật xác thực hai bước',
  ]);
});

test('what becomes of second factors is told of: a recovery code used, codes made anew, a passkey removed', async () => {
  const account = await newcomer();
  const browser = await app.signedIn(account);
  const { recoveryCodes } = await addTelephone(browser);
  const other = app.visitor();
  other.device = browser.device;
  expect((await other.signIn(account.login, PASSWORD, recoveryCodes[0])).status).toBe(201);
  expect((await other.signIn(account.login, PASSWORD, recoveryCodes[0])).status).toBe(401);
  await browser.json('POST', '/session/recovery-codes', {});
  const id = '01890000-0000-7000-8000-0000000000a1';
  await database.truth.query(
    `insert into passkey (province_id, id, account_id, credential_id, public_key, counter, name)
     values ($1, $2, $3, 'x', 'x', 0, 'khóa của phòng')`,
    [account.provinceId, id, account.accountId],
  );
  const remove = () =>
    browser.ask('mutation ($id: ID!) { removePasskey(input: { passkeyId: $id }) { userErrors { code } } }', { id });
  await remove();
  await remove();
  expect(await toldTo(account)).toEqual([
    'PASSKEY_REMOVED: Một khóa truy cập vừa bị xóa khỏi tài khoản của bạn',
    'RECOVERY_CODES_RENEWED: Mã dự phòng của bạn vừa được tạo lại, các mã trước không dùng được nữa',
    'RECOVERY_CODE_USED: Một mã dự phòng của bạn vừa được dùng để đăng nhập, còn 9 mã',
    'SECOND_FACTOR_ON: Tài khoản của bạn vừa bật xác thực hai bước',
  ]);
});

test('a program reads nothing of what its maker is told', async () => {
  const account = await newcomer();
  const browser = await app.signedIn(account);
  await browser.prove();
  const { body } = await browser.ask(
    'mutation { createApiKey(input: { name: "Power BI", kind: VIEWER, days: 30 }) { secret } }',
  );
  const { secret } = (body as { data: { createApiKey: { secret: string } } }).data.createApiKey;
  const asked = await app
    .visitor()
    .ask('{ viewer { unreadNotices } notices { totalCount } }', {}, { authorization: `Bearer ${secret}` });
  expect(asked.body).toEqual({ data: { viewer: { unreadNotices: 0 }, notices: { totalCount: 0 } } });
  expect(await toldTo(account)).toHaveLength(1);
});
