import { type Logger, pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { PASSWORD, setPassword, useApp } from '#test/http.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const lines: Record<string, unknown>[] = [];
const log: Logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) });

const database = useDatabase();
const app = useApp(database, { log });
const production = useApp(database, { log, mode: 'production' });
let world: World;
let town: TestUnit;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

const WRONG = 'chín con trâu đi lạc';

const newcomer = async (options: Parameters<World['official']>[2] = {}): Promise<TestAccount> => {
  const account = await world.official(town, 'PLANNER', options);
  await setPassword(database, account);
  return account;
};

const entriesAbout = async ({ accountId }: TestAccount) =>
  (
    await database.truth.query(
      `select verb, actor_name as actor, office_kind as office, after, hash = app.audit_hash(a) as whole
         from audit_entry a where subject_id = $1 order by seq`,
      [accountId],
    )
  ).rows;

const eventsOf = (login: string) =>
  lines.filter((line) => line.login === login).map(({ event, reason }) => ({ event, reason }));

describe('a failed sign-in', () => {
  test('is a line of the log, an entry about the account, and shown to the person', async () => {
    const account = await newcomer();
    await app.visitor().signIn(account.login, WRONG);
    expect(eventsOf(account.login)).toEqual([{ event: 'sign-in refused', reason: 'PASSWORD' }]);
    expect(await entriesAbout(account)).toEqual([
      {
        ...{ verb: 'refuseSignIn', actor: '', office: 'STRANGER', whole: true },
        after: { refusedFor: 'PASSWORD' },
      },
    ]);
    const browser = await app.signedIn(account);
    const { body } = await browser.ask('{ viewer { refusedSignIns { address reason } } }');
    expect(body).toEqual({
      data: { viewer: { refusedSignIns: [{ address: expect.stringContaining('127.0.0.1'), reason: 'PASSWORD' }] } },
    });
  });

  test('with a name that nobody has is a line of the log alone', async () => {
    const entries = async () => (await database.truth.query('select from audit_entry')).rowCount;
    const before = await entries();
    await app.visitor().signIn('khong.ai.ca', WRONG);
    expect({ events: eventsOf('khong.ai.ca'), entries: await entries() }).toEqual({
      events: [{ event: 'sign-in refused', reason: 'PASSWORD' }],
      entries: before,
    });
  });

  test('at a disabled account says so to its unit, and to nobody who tries', async () => {
    const account = await newcomer();
    await database.owner.query('update account set disabled_at = now() where id = $1', [account.accountId]);
    expect((await app.visitor().signIn(account.login)).body).toMatchObject({ code: 'WRONG' });
    expect(eventsOf(account.login)).toEqual([{ event: 'sign-in refused', reason: 'DISABLED' }]);
  });

  test('that is held up is a line of the log each time, and no entry: they may be any number', async () => {
    const account = await newcomer();
    for (let time = 0; time < 7; time += 1) await app.visitor().signIn(account.login, WRONG);
    expect(eventsOf(account.login).map(({ event }) => event)).toEqual([
      ...Array<string>(5).fill('sign-in refused'),
      ...Array<string>(2).fill('sign-in held up'),
    ]);
    expect(await entriesAbout(account)).toHaveLength(5);
  });
});

test('a wrong present password of who is signed in counts as a failed sign-in', async () => {
  const account = await newcomer();
  const browser = await app.signedIn(account);
  await browser.json('PUT', '/session/password', { current: WRONG, password: 'núi Ngự soi bóng sông' });
  expect(eventsOf(account.login)).toEqual([{ event: 'sign-in refused', reason: 'PASSWORD' }]);
  expect(await entriesAbout(account)).toMatchObject([{ verb: 'refuseSignIn' }]);
});

describe('a verb that the office may not do', () => {
  test('is a line of the log and an entry in the trail of the unit that asked', async () => {
    const viewer = await world.official(town, 'VIEWER');
    const browser = await app.signedIn(viewer);
    const input = { name: 'Power BI', kind: 'ANALYST', days: 30 };
    const { body } = await browser.ask(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { userErrors { code path } } }',
      { input },
    );
    expect(body).toEqual({ data: { createApiKey: { userErrors: [{ code: 'NOT_ALLOWED', path: ['kind'] }] } } });
    expect(lines.filter(({ login }) => login === viewer.login)).toMatchObject([
      {
        event: 'verb refused',
        verb: 'createApiKey',
        path: 'kind',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    expect(await entriesAbout(viewer)).toEqual([
      {
        ...{ verb: 'refuse', actor: expect.any(String), office: 'VIEWER', whole: true },
        after: { refusedVerb: 'createApiKey', refusedPart: 'kind' },
      },
    ]);
  });

  test('what is wrong in another way is neither', async () => {
    const analyst = await world.official(town, 'ANALYST');
    const browser = await app.signedIn(analyst);
    await browser.ask('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { userErrors { code } } }', {
      input: { name: ' ', kind: 'ANALYST', days: 367 },
    });
    expect(lines.filter(({ login }) => login === analyst.login)).toEqual([]);
    expect(await entriesAbout(analyst)).toEqual([]);
  });
});

test.each([
  ['a question that the office may not ask', '{ auditTrail { edges { cursor } } }', 'trail.mayNotSearch'],
  ['accounts, of who administers none', '{ accounts { totalCount } }', 'people.listForAdministrators'],
])('%s is a line of the log', async (_name, question, message) => {
  const viewer = await world.official(town, 'VIEWER');
  const browser = await app.signedIn(viewer);
  await browser.ask(question);
  expect(lines.filter(({ login }) => login === viewer.login)).toMatchObject([
    {
      event: 'question refused',
      office: viewer.officeId,
      message,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  ]);
});

const deep = (levels: number) => `unit { ${'parent { '.repeat(levels)} id ${'} '.repeat(levels)} }`;
const aliased = (count: number) => Array.from({ length: count }, (_, place) => `a${place}: login`).join(' ');

test.each([
  [
    'a request of another site',
    'another site refused',
    () => app.visitor().json('POST', '/session', {}, { 'sec-fetch-site': 'cross-site' }),
  ],
  [
    'a document that is not the client’s',
    'document refused',
    async () => (await production.signedIn(await newcomer())).ask('{ viewer { login } }'),
  ],
  [
    'a document that is too large',
    'limit passed',
    async () => (await app.signedIn(await newcomer())).ask(`{ viewer { ${deep(20)} } }`),
  ],
  [
    'a document that is too large in two ways',
    'limit passed',
    async () => (await app.signedIn(await newcomer())).ask(`{ viewer { ${aliased(20)} ${deep(20)} } }`),
  ],
  [
    'a document of too many tokens',
    'limit passed',
    async () => (await app.signedIn(await newcomer())).ask(`{ viewer { ${'login '.repeat(1100)} } }`),
  ],
])('%s is a line of the log that says from where', async (_name, event, attempt) => {
  const before = lines.length;
  const { headers } = await attempt();
  expect(lines.slice(before).filter((line) => line.event === event)).toEqual([
    expect.objectContaining({ address: expect.stringContaining('127.0.0.1'), requestId: headers.get('x-request-id') }),
  ]);
});

test('the log holds no password, code or token, of whatever was tried here', async () => {
  const browser = await app.signedIn(await newcomer());
  await browser.prove();
  const { secret } = (await browser.json('POST', '/session/second-factor', {})).body as { secret: string };
  await browser.json('PUT', '/session/second-factor', { code: '123456' });
  await app.visitor().json('POST', '/invitation', { token: 'A'.repeat(43), code: 'B'.repeat(12), password: WRONG });
  const text = JSON.stringify(lines);
  const secrets = [
    WRONG,
    PASSWORD,
    secret,
    '123456',
    'A'.repeat(43),
    'B'.repeat(12),
    browser.cookie?.split('=')[1],
    browser.device?.split('=')[1],
  ];
  expect(secrets.filter((one) => one && text.includes(one))).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
});
