import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { setPassword, useApp } from '#test/http.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const lines: { event?: string }[] = [];
const direct = useApp(database, {
  log: pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) }),
});
const secure = useApp(database, { publicUrl: 'https://dich.example.vn' });
const plain = useApp(database, { publicUrl: 'http://dich.example.vn', trustedProxies: 1 });
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

test('cookies are for https where the product’s address is, whatever a request says; and never where it is http', async () => {
  for (const [app, form] of [
    [secure, /^__Host-dich=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/],
    [plain, /^dich=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/],
  ] as const) {
    const browser = app.visitor();
    const { headers } = await browser.signIn(account.login);
    expect(headers.getSetCookie()[0]).toMatch(form);
    expect((await browser.ask('{ viewer { login } }')).status).toBe(200);
  }
});

test('a proxy that is not declared is told in the log, once', async () => {
  await signIn(direct, '10.0.0.11');
  await signIn(direct, '10.0.0.12');
  expect(lines.filter(({ event }) => event === 'undeclared proxy')).toHaveLength(1);
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
