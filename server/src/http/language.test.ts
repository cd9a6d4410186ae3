import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
let town: TestUnit;
let world: World;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

const LANGUAGE = '{ viewer { language } }';
const CHOOSE = `mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { viewer { language } userErrors { message } } }`;
const NOWHERE = `mutation { actIn(input: { officeId: "nowhere" }) { userErrors { key message } } }`;
const ENGLISH = { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.5' };

const refusal = async (visitor: Visitor, headers: Record<string, string> = {}): Promise<string | undefined> => {
  const { body } = await visitor.ask(NOWHERE, {}, headers);
  return (body as { data: { actIn: { userErrors: { message: string }[] } } }).data.actIn.userErrors[0]?.message;
};

test('a person is spoken to in Vietnamese, whatever the browser asks for, until they choose English', async () => {
  const person = await world.official(town, 'PLANNER');
  const browser = await app.signedIn(person);
  expect((await browser.ask(LANGUAGE, {}, ENGLISH)).body).toEqual({ data: { viewer: { language: 'VI' } } });
  expect(await refusal(browser, ENGLISH)).toMatch(/^Không tìm thấy/);

  expect((await browser.ask(CHOOSE, { input: { language: 'EN' } })).body).toEqual({
    data: { setLanguage: { viewer: { language: 'EN' }, userErrors: [] } },
  });
  expect(await refusal(browser)).toMatch(/was not found/);
  const elsewhere = app.visitor();
  await elsewhere.signIn(person.login);
  expect((await elsewhere.ask(LANGUAGE)).body).toEqual({ data: { viewer: { language: 'EN' } } });
});

test('that somebody chose another language stands in the trail, as any change does', async () => {
  const person = await world.official(town, 'PLANNER');
  const browser = await app.signedIn(person);
  await browser.ask(CHOOSE, { input: { language: 'EN' } });
  const { rows } = await database.truth.query(
    `select verb, subject, before, after from audit_entry where account_id = $1 and verb = 'setLanguage'`,
    [person.accountId],
  );
  expect(rows).toEqual([
    { verb: 'setLanguage', subject: 'Account', before: { language: 'vi' }, after: { language: 'en' } },
  ]);
});

test('a program is spoken to in what its request asks for, whatever its maker reads', async () => {
  const browser = await app.signedIn(await world.official(town, 'ANALYST'));
  await browser.prove();
  const { body } = await browser.ask(
    'mutation { createApiKey(input: { name: "Power BI", kind: VIEWER, days: 30 }) { secret } }',
  );
  const { secret } = (body as { data: { createApiKey: { secret: string } } }).data.createApiKey;
  const authorization = `Bearer ${secret}`;
  const asked = async (headers: object) => (await app.visitor().ask(LANGUAGE, {}, { authorization, ...headers })).body;
  expect(await asked({})).toEqual({ data: { viewer: { language: 'VI' } } });
  expect(await asked(ENGLISH)).toEqual({ data: { viewer: { language: 'EN' } } });
});

test('faults and refusals of every door are said in the language asked for, before anybody is known', async () => {
  const visitor = app.visitor();
  const said = async (answer: Promise<{ body: unknown }>) =>
    (await answer).body as { message: string; errors: object[] };
  expect(
    await said(visitor.json('POST', '/session', { account: 'khong.co', password: 'sai mật khẩu' }, ENGLISH)),
  ).toMatchObject({
    code: 'WRONG',
    key: 'http.wrong',
    parameters: [],
    message: 'The user name or the password is wrong.',
  });
  expect(await said(visitor.json('POST', '/invitation', {}, ENGLISH))).toMatchObject({
    key: 'http.bodyNeeds',
    parameters: [
      { name: 'parts', value: '"token"' },
      { name: 'parts', value: '"code"' },
      { name: 'parts', value: '"password"' },
    ],
    message: 'Please send JSON with "token" and "code" and "password".',
  });
  expect(await said(visitor.send('/export/board.csv', { headers: ENGLISH }))).toMatchObject({
    key: 'analytics.boardNeeds',
    message: 'Needs unitId and periodId.',
  });
  const weak = { token: 'x'.repeat(43), code: 'k7wm-2hqd-x9ap', password: 'matkhau' };
  expect(await said(visitor.json('POST', '/invitation', weak, ENGLISH))).toMatchObject({
    code: expect.any(String),
    key: expect.stringMatching(/^signIn\./),
    problems: [{ key: expect.any(String), path: [expect.any(String)], message: expect.any(String) }],
  });
  expect(await said(visitor.ask(LANGUAGE, {}, ENGLISH))).toMatchObject({
    errors: [{ message: expect.stringContaining('not signed in'), extensions: { key: 'kernel.unauthenticated' } }],
  });
});

test('a fault inside a document is said in the language of the account', async () => {
  const browser = await app.signedIn(await world.official(town, 'PLANNER'));
  await browser.ask(CHOOSE, { input: { language: 'EN' } });
  const units = await browser.ask('{ units(first: 0) { totalCount } }');
  expect(units.body).toMatchObject({
    errors: [
      {
        message: 'first must be from 1 to 200.',
        extensions: { code: 'BAD_REQUEST', key: 'kernel.pageSize', parameters: [{ name: 'max', value: '200' }] },
      },
    ],
  });
  const day = await browser.ask('query ($on: LocalDate) { units(on: $on) { totalCount } }', { on: '2023-02-30' });
  expect(day.body).toMatchObject({
    errors: [{ message: expect.stringMatching(/\$on.*A day must exist/), extensions: { code: 'BAD_REQUEST' } }],
  });
});
