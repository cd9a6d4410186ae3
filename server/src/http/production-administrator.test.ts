import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { errorOf, PASSWORD, useApp } from '#test/http.ts';
import { World } from '#test/world.ts';

const ENABLE = `mutation { enableAccount(input: { accountId: "01890000-0000-7000-8000-000000000001", revision: 1 }) { userErrors { code } } }`;
const READS = {
  accounts: '{ accounts { totalCount } }',
  trail: '{ auditTrail { totalCount } }',
  account: 'query ($id: ID!) { account(id: $id) { login } }',
};
const REVOKE = 'mutation ($id: ID!) { revokeApiKey(input: { apiKeyId: $id }) { userErrors { code } } }';
const LACKS = '{ viewer { lacksSecondFactor hasSecondFactor } }';

const database = useDatabase();
const app = useApp(database, {
  mode: 'production',
  allowedDocuments: new Set(
    [ENABLE, LACKS, REVOKE, ...Object.values(READS)].map((text) => createHash('sha256').update(text).digest('hex')),
  ),
});

test('in production an administrator without a second factor reads no account, key or trail, and ends no key', async () => {
  const world = new World(database);
  const town = await world.town(await world.province());
  const [account, clerk] = [await world.official(town, 'ADMINISTRATOR'), await world.official(town, 'PLANNER')];
  const id = '01890000-0000-7000-8000-000000000077';
  await database.owner.query(
    `insert into api_key (province_id, token_hash, id, account_id, office_id, pos, name, kind, created_at, expires_at)
     values ($1, 'x', $2, $3, $4, $5, 'Power BI', 'VIEWER', now(), now() + interval '1 day')`,
    [clerk.provinceId, id, clerk.accountId, clerk.officeId, town.pos],
  );
  const browser = await app.signedIn(account);
  for (const document of [READS.accounts, READS.trail]) {
    const said = errorOf(await browser.ask(document));
    expect(said).toEqual({ code: 'FORBIDDEN', message: expect.stringContaining('xác thực hai bước') as string });
  }
  expect((await browser.ask(READS.account, { id: clerk.accountId })).body).toEqual({ data: { account: null } });
  expect((await browser.ask(REVOKE, { id })).body).toEqual({
    data: { revokeApiKey: { userErrors: [{ code: 'NOT_FOUND' }] } },
  });

  await database.owner.query('update session set second_factor = true where account_id = $1', [account.accountId]);
  expect(errorOf(await browser.ask(READS.accounts))).toBeNull();
  expect(errorOf(await browser.ask(READS.trail))).toBeNull();
  expect((await browser.ask(READS.account, { id: clerk.accountId })).body).toEqual({
    data: { account: { login: clerk.login } },
  });
  expect((await browser.ask(REVOKE, { id })).body).toEqual({ data: { revokeApiKey: { userErrors: [] } } });
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
