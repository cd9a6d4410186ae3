import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { setPassword, useApp } from '#test/http.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const direct = useApp(database);
const proxied = useApp(database, { trustedProxies: 1 });
let account: TestAccount;

beforeAll(async () => {
  const world = new World(database);
  account = await world.official(await world.town(await world.province()), 'PLANNER');
  await setPassword(database, account);
});

const signIn = (app: typeof direct, address: string, password?: string) => {
  const visitor = app.visitor();
  const send = visitor.send.bind(visitor);
  visitor.send = (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-proto', 'https');
    headers.set('x-forwarded-for', address);
    return send(path, { ...init, headers });
  };
  return visitor.signIn(account.login, password);
};

describe('a proxy of the operator’s own', () => {
  test('is believed about https: the cookie is for this host alone and never sent in clear', async () => {
    const { headers } = await signIn(proxied, '10.0.0.7');
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-dich=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
      expect.stringMatching(
        /^__Host-dich-device=[^;]+; Max-Age=34560000; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
  });

  test('is believed about the address that failures are counted for', async () => {
    await signIn(proxied, '10.0.0.8', 'sai mật khẩu rồi');
    const { rows } = await database.truth.query(
      `select key from sign_in_throttle where key like 'address:%' order by key`,
    );
    expect(rows).toContainEqual({ key: 'address:10.0.0.8' });
  });
});

test('without one, nobody is believed about either', async () => {
  const { headers } = await signIn(direct, '10.0.0.9');
  expect(headers.getSetCookie()).toEqual([
    expect.stringMatching(/^dich=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/),
    expect.stringMatching(/^dich-device=[^;]+; Max-Age=34560000; Path=\/; .*HttpOnly; SameSite=Strict$/),
  ]);
  await signIn(direct, '10.0.0.9', 'sai mật khẩu rồi');
  const { rows } = await database.truth.query(`select key from sign_in_throttle where key = 'address:10.0.0.9'`);
  expect(rows).toEqual([]);
});
