import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { type Answer, PASSWORD, setPassword, useApp } from '#test/http.ts';
import { useFullCost } from '#test/quick-argon2.ts';
import { type TestAccount, World } from '#test/world.ts';

const clientDir = await mkdtemp(join(tmpdir(), 'dich-client-'));
mkdirSync(join(clientDir, 'assets'));
writeFileSync(join(clientDir, 'index.html'), '<!doctype html>');
writeFileSync(join(clientDir, 'assets', 'part.js'), 'export {};');

useFullCost();
const database = useDatabase();
const app = useApp(database, { clientDir, trustedProxies: 1, guards: { passwordsUnderWay: 30 } });
let account: TestAccount;

beforeAll(async () => {
  const world = new World(database);
  account = await world.official(await world.town(await world.province()), 'PLANNER');
  await setPassword(database, account);
});

/** Each from an address of its own, so that none is held up for the others. */
const signIns = (count: number): Promise<Answer>[] =>
  Array.from({ length: count }, (_, place) =>
    app
      .visitor()
      .json(
        'POST',
        '/session',
        { account: `khong.co.${place}`, password: 'x' },
        { 'x-forwarded-for': `10.9.${place}.1` },
      ),
  );

describe('many sign-ins at once', () => {
  test('do not hold up a page: it is there before they are answered', async () => {
    let answered = 0;
    const all = signIns(30).map((answer) =>
      answer.then(() => {
        answered += 1;
      }),
    );
    const page = await app.visitor().send('/assets/part.js');
    expect({ status: page.status, isEarly: answered < 15 }).toEqual({ status: 200, isEarly: true });
    await Promise.all(all);
  });

  test('wait in a queue; beyond it they are told when to come back, and count as no failure', async () => {
    const answers = await Promise.all(signIns(90));
    const busy = answers.filter(({ status }) => status === 503);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 503]));
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]?.headers.get('retry-after')).toBe('5');
    expect(busy[0]?.body).toMatchObject({ code: 'BUSY', message: expect.stringContaining('5 giây') });
    expect((await app.visitor().signIn(account.login)).status).toBe(201);
  });
});

test('what they wait for is the work that was promised: Argon2id, 19 MiB, two passes', async () => {
  const browser = await app.signedIn(account);
  const passwords = { current: PASSWORD, password: 'núi Ngự soi bóng sông' };
  expect((await browser.json('PUT', '/session/password', passwords)).status).toBe(204);
  const { rows } = await database.truth.query('select password_hash as hash from account where id = $1', [
    account.accountId,
  ]);
  expect(rows[0].hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
