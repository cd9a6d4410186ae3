import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type Answer, errorOf, useApp } from '#test/http.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const OWN_DOCUMENT = '{ viewer { login } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const app = useApp(database, { mode: 'production', allowedDocuments: new Set([sha256(OWN_DOCUMENT)]) });
const actors = actorsOf(database);
let world: World;
let town: TestUnit;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

interface Made {
  apiKey: { id: string; kind: string } | null;
  secret: string | null;
  userErrors: { code: string; path: string[] }[];
}

const make = async (account: TestAccount, input: object = {}): Promise<Made> => {
  const whole = { name: 'Power BI phòng thống kê', kind: 'ANALYST', days: 30, ...input };
  const { createApiKey } = await ask<{ createApiKey: Made }>(
    actors,
    account,
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id kind } secret userErrors { code path } } }',
    { input: whole },
  );
  return createApiKey;
};

const withKey = (secret: string, query: string): Promise<Answer> =>
  app.visitor().ask(query, {}, { authorization: `Bearer ${secret}` });

describe('making a key is refused', () => {
  test.each([
    ['ADMINISTRATOR', 'VIEWER'],
    ['VIEWER', 'ANALYST'],
    ['AUDITOR', 'ANALYST'],
  ] as const)('to the %s, of kind %s: it would read more than its maker', async (office, kind) => {
    const { userErrors, secret } = await make(await world.official(town, office), { kind });
    expect({ userErrors, secret }).toEqual({ userErrors: [{ code: 'NOT_ALLOWED', path: ['kind'] }], secret: null });
  });

  test('without a name or an end', async () => {
    const { userErrors } = await make(await world.official(town, 'ANALYST'), { name: ' ', days: 367 });
    expect(userErrors).toEqual([
      { code: 'INVALID', path: ['name'] },
      { code: 'INVALID', path: ['days'] },
    ]);
  });
});

describe('a key', () => {
  test('is one whatever the case of the word before it', async () => {
    const { secret } = await make(await world.official(town, 'LEADER'));
    for (const word of ['bearer', 'BEARER']) {
      const { status } = await app.visitor().ask('{ viewer { login } }', {}, { authorization: `${word} ${secret}` });
      expect({ word, status }).toEqual({ word, status: 200 });
    }
  });

  test('asks any question, as the office it is for in the unit it was made in', async () => {
    const analyst = await world.official(town, 'LEADER');
    const { secret } = await make(analyst);
    expect(secret).toMatch(/^dich_[A-Za-z0-9_-]{43}$/);
    const { status, body } = await withKey(secret!, '{ viewer { unit { id } rights apiKeyKinds } }');
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { viewer: { unit: { id: town.unitId }, rights: [], apiKeyKinds: [] } } },
    });
  });

  test('may look at the schema', async () => {
    const { secret } = await make(await world.official(town, 'ANALYST'));
    const { body } = await withKey(secret!, '{ __schema { queryType { name } } }');
    expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  test('writes nothing, even what concerns its maker', async () => {
    const analyst = await world.official(town, 'ANALYST');
    const { secret } = await make(analyst);
    const answer = await withKey(secret!, 'mutation { revokeOtherSessions(input: {}) { userErrors { code } } }');
    expect({ status: answer.status, error: errorOf(answer) }).toEqual({
      status: 403,
      error: { code: 'FORBIDDEN', message: 'Khóa API chỉ dùng để đọc. Hãy đăng nhập để ghi.' },
    });
  });

  test('sees neither the sessions nor the keys of its maker', async () => {
    const { secret } = await make(await world.official(town, 'ANALYST'));
    const { body } = await withKey(secret!, '{ viewer { sessions { id } apiKeys { id } } }');
    expect(body).toEqual({ data: { viewer: { sessions: [], apiKeys: [] } } });
  });

  test('fetches a spreadsheet as a browser does', async () => {
    const { secret } = await make(await world.official(town, 'ANALYST'));
    const { status } = await app.visitor().send('/export/comparison.csv', {
      headers: { authorization: `Bearer ${secret}` },
    });
    expect(status).toBe(400);
  });

  test.each([
    ['it has expired', `update api_key set expires_at = now() - interval '1 second' where id = $1`],
    [
      'its maker’s account is disabled',
      'update account set disabled_at = now() where id = (select account_id from api_key where id = $1)',
    ],
    [
      'its maker’s office has ended',
      `update office set valid_to = '2022-12-31' where id = (select office_id from api_key where id = $1)`,
    ],
  ])('opens nothing once %s', async (_name, change) => {
    const { apiKey, secret } = await make(await world.official(town, 'ANALYST'));
    expect(errorOf(await withKey(secret!, OWN_DOCUMENT))).toBeNull();
    await database.owner.query(change, [apiKey!.id]);
    const answer = await withKey(secret!, OWN_DOCUMENT);
    expect({ status: answer.status, code: errorOf(answer)?.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('is revoked by its maker or the unit’s administrator, by nobody else', async () => {
    const analyst = await world.official(town, 'ANALYST');
    const colleague = await world.official(town, 'LEADER');
    const administrator = await world.official(town, 'ADMINISTRATOR');
    const revoke = (account: TestAccount, apiKeyId: string) =>
      ask(
        actors,
        account,
        'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { code } } }',
        {
          input: { apiKeyId },
        },
      );
    for (const [account, userErrors] of [
      [colleague, [{ code: 'NOT_FOUND' }]],
      [analyst, []],
      [administrator, []],
    ] as const) {
      const { apiKey, secret } = await make(analyst);
      expect(await revoke(account, apiKey!.id)).toEqual({ revokeApiKey: { userErrors } });
      const code = errorOf(await withKey(secret!, OWN_DOCUMENT))?.code;
      expect(code).toBe(userErrors.length > 0 ? undefined : 'UNAUTHENTICATED');
    }
  });

  test('is told apart from a cookie: a wrong one is not made good by a session', async () => {
    const browser = await app.signedIn(await world.official(town, 'ANALYST'));
    const answer = await browser.ask(OWN_DOCUMENT, {}, { authorization: `Bearer dich_${'A'.repeat(43)}` });
    expect(answer.status).toBe(401);
  });

  test('says when it was last used', async () => {
    const { apiKey, secret } = await make(await world.official(town, 'ANALYST'));
    await withKey(secret!, OWN_DOCUMENT);
    const { rows } = await database.truth.query('select last_used_at is not null as used from api_key where id = $1', [
      apiKey!.id,
    ]);
    expect(rows).toEqual([{ used: true }]);
  });
});

describe('in production a browser', () => {
  test('sends the documents shipped with the client', async () => {
    const account = await world.official(town, 'PLANNER');
    const { body } = await (await app.signedIn(account)).ask(OWN_DOCUMENT);
    expect(body).toEqual({ data: { viewer: { login: account.login } } });
  });

  test.each([
    ['another question', '{ viewer { fullName } }'],
    ['a shipped one with a space more', `${OWN_DOCUMENT} `],
    ['the schema', '{ __schema { queryType { name } } }'],
  ])('does not send %s', async (_name, query) => {
    const browser = await app.signedIn(await world.official(town, 'PLANNER'));
    const answer = await browser.ask(query);
    expect({ status: answer.status, code: errorOf(answer)?.code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
    expect(JSON.stringify(answer.body)).toContain('khóa API');
  });
});
