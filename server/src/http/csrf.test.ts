import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { errorOf, PASSWORD, setPassword, useApp, type Visitor } from '#test/http.ts';
import { type TestAccount, World } from '#test/world.ts';

/** What a page of another site can make a browser send without asking the server first: simple requests, no JSON. */
const database = useDatabase();
const app = useApp(database);
let account: TestAccount;
let victim: Visitor;

beforeAll(async () => {
  const world = new World(database);
  account = await world.official(await world.town(await world.province()), 'PLANNER');
  victim = await app.signedIn(account);
});

const DOCUMENT = 'mutation { createPlan(input: { year: 2031, title: "Kế hoạch" }) { plan { id } } }';
const SIMPLE_TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];

const plansOf2031 = async () => (await database.truth.query('select 1 from plan where year = 2031')).rowCount;

describe('with the cookie of who is signed in', () => {
  test.each(SIMPLE_TYPES)('%s carries no mutation', async (type) => {
    const body = JSON.stringify({ query: DOCUMENT });
    const answer = await victim.send('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
    expect({ status: answer.status, code: errorOf(answer)?.code, plans: await plansOf2031() }).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      plans: 0,
    });
  });

  test('an address carries no mutation, even where it may carry a question', async () => {
    const path = `/graphql?query=${encodeURIComponent(DOCUMENT)}`;
    const answers = [
      await victim.send(path),
      await victim.send(path, { headers: { 'apollo-require-preflight': '1' } }),
    ];
    expect({ status: answers.map(({ status }) => status), plans: await plansOf2031() }).toEqual({
      status: [400, 405],
      plans: 0,
    });
  });

  test('an address carries no question, unless a header says that no page sent it', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ viewer { login } }')}`;
    expect(errorOf(await victim.send(path))?.code).toBe('BAD_REQUEST');
    const { body } = await victim.send(path, { headers: { 'apollo-require-preflight': '1' } });
    expect(body).toEqual({ data: { viewer: { login: account.login } } });
  });

  test.each(['cross-site', 'same-site'])('what a browser marks %s changes nothing', async (site) => {
    const answers = [
      await victim.ask(DOCUMENT, {}, { 'sec-fetch-site': site }),
      await victim.send('/session', { method: 'DELETE', headers: { 'sec-fetch-site': site } }),
    ];
    const still = errorOf(await victim.ask('{ viewer { login } }'));
    expect({ statuses: answers.map(({ status }) => status), still, plans: await plansOf2031() }).toEqual({
      statuses: [403, 403],
      still: null,
      plans: 0,
    });
  });

  test('no other site is told that it may send JSON or read an answer', async () => {
    const { headers } = await victim.send('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    const allowed = [...headers.keys()].filter((name) => name.startsWith('access-control'));
    expect(allowed).toEqual([]);
  });
});

describe('nobody is signed in by another site', () => {
  test.each(SIMPLE_TYPES)('%s is not read', async (type) => {
    await setPassword(database, account);
    const { status, headers } = await app.visitor().send('/session', {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify({ account: account.login, password: PASSWORD }),
    });
    expect({ status, cookie: headers.get('set-cookie') }).toEqual({ status: 400, cookie: null });
  });
});
