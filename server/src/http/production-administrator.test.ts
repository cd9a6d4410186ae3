import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { PASSWORD, useApp } from '#test/http.ts';
import { World } from '#test/world.ts';

const ENABLE = `mutation { enableAccount(input: { accountId: "01890000-0000-7000-8000-000000000001", revision: 1 }) { userErrors { code } } }`;
const LACKS = '{ viewer { lacksSecondFactor hasSecondFactor } }';

const database = useDatabase();
const app = useApp(database, {
  mode: 'production',
  allowedDocuments: new Set([ENABLE, LACKS].map((text) => createHash('sha256').update(text).digest('hex'))),
});

test('in production an administrator administers only after signing in with a second factor', async () => {
  const world = new World(database);
  const account = await world.official(await world.town(await world.province()), 'ADMINISTRATOR');
  const before = await app.signedIn(account);
  expect((await before.ask(LACKS)).body).toEqual({
    data: { viewer: { lacksSecondFactor: true, hasSecondFactor: false } },
  });
  expect((await before.ask(ENABLE)).body).toEqual({
    data: { enableAccount: { userErrors: [{ code: 'NOT_ALLOWED' }] } },
  });

  await before.prove();
  const { secret } = (await before.json('POST', '/session/second-factor', {})).body as { secret: string };
  const generator = new TOTP({ secret: Secret.fromBase32(secret) });
  await before.json('PUT', '/session/second-factor', { code: generator.generate() });
  expect((await before.ask(LACKS)).body).toEqual({
    data: { viewer: { lacksSecondFactor: true, hasSecondFactor: true } },
  });

  const after = app.visitor();
  const next = generator.generate({ timestamp: Date.now() + 30_000 });
  expect((await after.signIn(account.login, PASSWORD, next)).status).toBe(201);
  expect((await after.ask(LACKS)).body).toEqual({
    data: { viewer: { lacksSecondFactor: false, hasSecondFactor: true } },
  });
  // the account named does not exist: what was refused before is now looked for
  expect((await after.ask(ENABLE)).body).toEqual({ data: { enableAccount: { userErrors: [{ code: 'NOT_FOUND' }] } } });
});
