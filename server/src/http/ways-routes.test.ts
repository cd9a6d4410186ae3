import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp } from '#test/http.ts';
import { TEST_DAY } from '#test/world.ts';

const database = useDatabase();
const embedded = useApp(database);
const provider = {
  issuer: 'https://sso.example.vn',
  clientId: 'dich',
  clientSecret: 'x',
  publicUrl: 'https://dich.vn',
  secondFactor: { amr: [], acr: [] },
};
const production = useApp(database, { mode: 'production', singleSignOn: provider });
const withoutKey = useApp(database, { mode: 'production', singleSignOn: provider, secretKey: null });

const ways = async (app: typeof production) => (await app.visitor().send('/session/ways')).body;

describe('who is not signed in is told', () => {
  test('on which day, where it is a stated one, and that nothing is made up while nothing was loaded', async () => {
    expect(await ways(embedded)).toEqual({
      ...{ singleSignOn: false, mail: false, passkeys: false },
      ...{ demonstration: false, statedDay: true, today: TEST_DAY },
    });
  });

  test('that the province’s single sign-on is there', async () => {
    expect(await ways(production)).toMatchObject({ singleSignOn: true, demonstration: false });
  });

  test('of no single sign-on that the server cannot seal', async () => {
    expect(await ways(withoutKey)).toMatchObject({ singleSignOn: false });
  });
});

describe('a database that holds the demonstration', () => {
  const filled = useDatabase();
  beforeAll(() => filled.owner.query(`insert into demonstration (day) values ('2023-01-10')`));
  const apps = [useApp(filled, { mode: 'production' }), useApp(filled)];

  test('says so to everybody, however it is served', async () => {
    for (const app of apps) expect(await ways(app)).toMatchObject({ demonstration: true });
  });
});

test('the answer is not kept by the browser', async () => {
  const { headers } = await embedded.visitor().send('/session/ways');
  expect(headers.get('cache-control')).toBe('no-store');
});
