import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp } from '#test/http.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const mail = { url: 'smtp://127.0.0.1:9', from: 'Đích <dich@example.vn>' };
const development = useApp(database, { mode: 'development' });
// each app sends the letters of its database
const elsewhere = useDatabase();
const withServer = useApp(elsewhere, { mode: 'development', mail });
const demonstration = useApp(elsewhere);
const production = useApp(elsewhere, { mode: 'production', mail, publicUrl: 'http://dich.example.vn' });
let person: TestAccount;

/** The name of who resets somebody's password stands in the letter that tells them. */
const NAME = `<img src=x onerror="alert('x')"> & Thị`;

beforeAll(async () => {
  const world = new World(database);
  const town = await world.town(await world.province());
  const administrator = await world.official(town, 'ADMINISTRATOR');
  person = await world.official(town, 'PLANNER');
  await database.owner.query('update account set full_name = $2 where id = $1', [administrator.accountId, NAME]);
  await database.truth.query(
    `insert into mail_address (province_id, account_id, address, confirmed_at) values ($1, $2, 'an@example.vn', now())`,
    [person.provinceId, person.accountId],
  );
  const document = 'mutation ($id: ID!) { resetPassword(input: { accountId: $id }) { userErrors { code } } }';
  await ask(actors, administrator, document, { id: person.accountId });
});

test('in development without a mail server letters lie in the outbox, and what they hold is text', async () => {
  const page = () => development.visitor().send('/outbox');
  // the worker looks every five seconds
  await expect.poll(async () => (await page()).body, { timeout: 15_000 }).toContain('an@example.vn');
  const { status, headers, body } = await page();
  expect({ status, kept: headers.get('cache-control'), type: headers.get('content-type') }).toEqual({
    ...{ status: 200, kept: 'no-store', type: 'text/html; charset=utf-8' },
  });
  expect(body).toContain('&lt;img src=x onerror=&quot;alert(');
  expect(body).not.toContain('<img');
});

test('nobody else has one: production, a demonstration, development with a mail server', async () => {
  for (const app of [production, demonstration, withServer]) {
    const { status, body } = await app.visitor().send('/outbox');
    expect({ status, body }).toMatchObject({ status: 404, body: { ok: false, code: 'NOT_FOUND' } });
  }
});
