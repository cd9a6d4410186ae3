import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { type Answer, useApp, type Visitor } from '#test/http.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
let world: World;
let town: TestUnit;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

const codeOf = ({ status, body }: Answer) => ({ status, code: (body as { code?: string }).code });

const makeKey = async (browser: Visitor) => {
  const { body } = await browser.ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret userErrors { code path key } } }',
    { input: { name: 'Power BI', kind: 'VIEWER', days: 30 } },
  );
  return (body as { data: { createApiKey: { secret: string | null; userErrors: object[] } } }).data.createApiKey;
};

/** What lets somebody in for long, and how each is refused to a browser that was left open. */
const MADE: [string, (browser: Visitor) => Promise<boolean>][] = [
  ['a second factor', async (browser) => (await browser.json('POST', '/session/second-factor', {})).status === 201],
  ['an API key', async (browser) => (await makeKey(browser)).secret !== null],
];

const sessionsOf = (account: TestAccount, change: string) =>
  database.owner.query(`update session set ${change} where account_id = $1`, [account.accountId]);

describe.each(MADE)('%s is made', (_name, make) => {
  test('only after the password was given again, in this very session', async () => {
    const account = await world.official(town, 'LEADER');
    const [browser, other] = [await app.signedIn(account), await app.signedIn(account)];
    await other.prove();
    expect(await make(browser)).toBe(false);
    expect((await browser.prove()).status).toBe(204);
    expect(await make(browser)).toBe(true);
  });

  test('not by a proof of more than five minutes ago', async () => {
    const account = await world.official(town, 'LEADER');
    const browser = await app.signedIn(account);
    await browser.prove();
    await sessionsOf(account, `proven_at = clock_timestamp() - interval '301 seconds'`);
    expect(await make(browser)).toBe(false);
    await sessionsOf(account, `proven_at = clock_timestamp() - interval '290 seconds'`);
    expect(await make(browser)).toBe(true);
  });

  test('by who has no password, within five minutes of signing in', async () => {
    const account = await world.official(town, 'LEADER');
    const browser = await app.signedIn(account);
    // as of who is known to the single sign-on alone
    await database.owner.query('update account set password_hash = null where id = $1', [account.accountId]);
    await sessionsOf(account, `created_at = clock_timestamp() - interval '301 seconds'`);
    expect(await make(browser)).toBe(false);
    await sessionsOf(account, `created_at = clock_timestamp() - interval '290 seconds'`);
    expect(await make(browser)).toBe(true);
  });
});

describe('giving the password again', () => {
  test('is refused in words that say what to do instead', async () => {
    const browser = await app.signedIn(await world.official(town, 'LEADER'));
    expect((await makeKey(browser)).userErrors).toEqual([{ code: 'LOCKED', path: [], key: 'signIn.passwordFirst' }]);
  });

  test('a wrong one proves nothing, counts as a failed sign-in and stands in the account’s trail', async () => {
    const account = await world.official(town, 'LEADER');
    const browser = await app.signedIn(account);
    expect(codeOf(await browser.prove('sai mật khẩu rồi'))).toEqual({ status: 422, code: 'INVALID' });
    expect((await makeKey(browser)).secret).toBeNull();
    const { rows } = await database.truth.query(
      `select verb, after ->> 'refusedFor' as reason from audit_entry where subject_id = $1 and verb = 'refuseSignIn'`,
      [account.accountId],
    );
    expect(rows).toEqual([{ verb: 'refuseSignIn', reason: 'PASSWORD' }]);
    for (let attempt = 1; attempt < 5; attempt += 1) await browser.prove('sai mật khẩu rồi');
    expect(codeOf(await browser.prove())).toEqual({ status: 429, code: 'WAIT' });
  });

  test('of thirty guesses at once, five are looked at', async () => {
    const browser = await app.signedIn(await world.official(town, 'LEADER'));
    const answers = await Promise.all(Array.from({ length: 30 }, () => browser.prove('sai mật khẩu rồi')));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(5);
  });

  test('is for who is signed in, and for who has one', async () => {
    expect(codeOf(await app.visitor().prove())).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    const account = await world.official(town, 'LEADER');
    const browser = await app.signedIn(account);
    await database.owner.query('update account set password_hash = null where id = $1', [account.accountId]);
    expect((await browser.prove()).body).toMatchObject({ code: 'LOCKED', key: 'signIn.signInFirst' });
    expect((await browser.ask('{ viewer { hasPassword } }')).body).toEqual({
      data: { viewer: { hasPassword: false } },
    });
  });
});
