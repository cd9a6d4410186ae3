import { Secret, TOTP } from 'otpauth';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { type Answer, PASSWORD, setPassword, useApp, type Visitor } from '#test/http.ts';
import { statementsOf } from '#test/statements.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
/** Each attempt says where it comes from, as behind a proxy of the operator’s own. */
const app = useApp(database, { trustedProxies: 1 });
let world: World;
let town: TestUnit;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

const WRONG = 'sai mật khẩu rồi';

const newcomer = async (): Promise<TestAccount> => {
  const account = await world.official(town, 'PLANNER');
  await setPassword(database, account);
  return account;
};

let addresses = 0;
const newAddress = (): string => {
  addresses += 1;
  return `10.1.${addresses}.1`;
};

/** A browser at an address. */
function browserAt(address: string): Visitor {
  const visitor = app.visitor();
  const send = visitor.send.bind(visitor);
  visitor.send = (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', address);
    return send(path, { ...init, headers });
  };
  return visitor;
}

const atOnce = <T>(count: number, what: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => what(index)));

const count = (answers: readonly Answer[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

test('a held-up sign-in costs the same statements at a name that somebody has and at one that nobody has', async () => {
  const { login } = await newcomer();
  const heldUp = async (name: string, address: string) => {
    await atOnce(5, () => browserAt(address).signIn(name, WRONG));
    const { result, statements } = await statementsOf(() => browserAt(address).signIn(name, WRONG));
    expect(result.status).toBe(429);
    return statements.map((text) => text.replace(/'[^']*'|\b\d+\b/g, '?'));
  };
  const known = await heldUp(login, newAddress());
  expect(known.filter((text) => text.includes('app.notify'))).toHaveLength(1);
  expect(await heldUp('khong.ai.ca', newAddress())).toEqual(known);
});

describe('attempts sent at once are attempts counted', () => {
  test('passwords: of sixty, five are looked at', async () => {
    const [{ login }, address] = [await newcomer(), newAddress()];
    const answers = await atOnce(60, () => browserAt(address).signIn(login, WRONG));
    expect(count(answers)).toEqual({ 401: 5, 429: 55 });
  });

  test('passwords of one name from sixty addresses: twenty are looked at', async () => {
    const { login } = await newcomer();
    const answers = await atOnce(60, () => browserAt(newAddress()).signIn(login, WRONG));
    expect(count(answers)).toEqual({ 401: 20, 429: 40 });
  });

  test('names from one address: of eighty, sixty are looked at', async () => {
    const address = newAddress();
    const answers = await atOnce(80, (index) => browserAt(address).signIn(`ten.bia.${index}`, WRONG));
    expect(count(answers)).toEqual({ 401: 60, 429: 20 });
  });

  test('one-time codes of who has the password: of forty, five are looked at', async () => {
    const [account, address] = [await newcomer(), newAddress()];
    const browser = await app.signedIn(account);
    await browser.prove();
    const { secret } = (await browser.json('POST', '/session/second-factor', {})).body as { secret: string };
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    await browser.json('PUT', '/session/second-factor', { code });
    const answers = await atOnce(40, () => browserAt(address).signIn(account.login, PASSWORD, '000000'));
    expect(count(answers)).toEqual({ 401: 5, 429: 35 });
  });

  test('the present password of who changes it: of thirty, five are looked at', async () => {
    const browser = await app.signedIn(await newcomer());
    const change = () =>
      browser.json('PUT', '/session/password', { current: WRONG, password: 'núi Ngự soi bóng sông' });
    expect(count(await atOnce(30, change))).toEqual({ 422: 5, 429: 25 });
  });
});

describe('who is not guessing is not kept out', () => {
  test('a device that has signed in before, while its name and its address are guessed at', async () => {
    const [account, address] = [await newcomer(), newAddress()];
    const own = browserAt(address);
    await own.signIn(account.login);
    await atOnce(80, (index) => browserAt(address).signIn(`ten.bia.khac.${index}`, WRONG));
    await atOnce(30, () => browserAt(newAddress()).signIn(account.login, WRONG));
    await atOnce(10, () => browserAt(address).signIn(account.login, WRONG));
    expect((await browserAt(address).signIn(account.login)).status).toBe(429);
    expect((await own.signIn(account.login)).status).toBe(201);
  });

  test('a colleague at the address from which forty invented names were tried', async () => {
    const [account, address] = [await newcomer(), newAddress()];
    await atOnce(40, (index) => browserAt(address).signIn(`khong.co.${index}`, WRONG));
    expect((await browserAt(address).signIn(account.login)).status).toBe(201);
  });

  test('at another address, after five failures at this one', async () => {
    const [account, address] = [await newcomer(), newAddress()];
    await atOnce(6, () => browserAt(address).signIn(account.login, WRONG));
    expect((await browserAt(newAddress()).signIn(account.login)).status).toBe(201);
  });

  test('who signs in rightly many times', async () => {
    const [account, address] = [await newcomer(), newAddress()];
    for (let time = 0; time < 7; time += 1) {
      expect((await browserAt(address).signIn(account.login)).status).toBe(201);
    }
  });

  test('who was asked for a code and had not typed one', async () => {
    const account = await newcomer();
    const browser = await app.signedIn(account);
    await browser.prove();
    const { secret } = (await browser.json('POST', '/session/second-factor', {})).body as { secret: string };
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    await browser.json('PUT', '/session/second-factor', { code: totp.generate() });
    const elsewhere = browserAt(newAddress());
    for (let time = 0; time < 7; time += 1) expect((await elsewhere.signIn(account.login)).status).toBe(401);
    const code = totp.generate({ timestamp: Date.now() + 30_000 });
    expect((await elsewhere.signIn(account.login, PASSWORD, code)).status).toBe(201);
  });
});

describe('who has the password and guesses at the code waits', () => {
  const withFactor = async () => {
    const account = await newcomer();
    const own = browserAt(newAddress());
    await own.signIn(account.login);
    await own.prove();
    const { secret } = (await own.json('POST', '/session/second-factor', {})).body as { secret: string };
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    await own.json('PUT', '/session/second-factor', { code });
    return { account, own };
  };

  test.each([
    ['on a device that has signed in before', 'own'],
    ['at another address', 'stranger'],
  ])('however often the password alone is given in between: %s', async (_name, where) => {
    const { account, own } = await withFactor();
    const browser = where === 'own' ? own : browserAt(newAddress());
    const codes: Answer[] = [];
    for (let round = 0; round < 8; round += 1) {
      await browser.signIn(account.login);
      codes.push(await browser.signIn(account.login, PASSWORD, '000000'));
    }
    expect(count(codes)).toEqual({ 401: 5, 429: 3 });
  });
});

describe('who is guessing waits', () => {
  test('right password or not, known name or not, for a quarter of an hour at most', async () => {
    const [account, address] = [await newcomer(), newAddress()];
    for (const login of [account.login, 'ten.khong.co']) {
      for (let time = 0; time < 5; time += 1) await browserAt(address).signIn(login, WRONG);
      const answer = await browserAt(address).signIn(login);
      expect({ status: answer.status, code: (answer.body as { code: string }).code }).toEqual({
        status: 429,
        code: 'WAIT',
      });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(25);
      await database.owner.query(
        `update sign_in_throttle set failures = 40, locked_until = clock_timestamp() - interval '1 second' where key = $1`,
        [`account:${login}@${address}`],
      );
      await browserAt(address).signIn(login, WRONG);
      const wait = Number((await browserAt(address).signIn(login)).headers.get('retry-after'));
      expect(wait).toBeGreaterThan(14 * 60);
      expect(wait).toBeLessThanOrEqual(15 * 60);
    }
  });

  test('on a device that has signed in before, too; and it is known to the account alone that did', async () => {
    const [account, other] = [await newcomer(), await newcomer()];
    const own = browserAt(newAddress());
    await own.signIn(account.login);
    const asOther = await atOnce(8, () => own.signIn(other.login, WRONG));
    expect(count(asOther)).toEqual({ 401: 5, 429: 3 });
    const asOwn = await atOnce(8, () => own.signIn(account.login, WRONG));
    expect(count(asOwn)).toEqual({ 401: 5, 429: 3 });
    expect((await own.signIn(account.login)).status).toBe(429);
  });

  test('a success forgets what its own place failed at, and nothing else', async () => {
    const [account, address] = [await newcomer(), newAddress()];
    for (let time = 0; time < 4; time += 1) await browserAt(address).signIn(account.login, WRONG);
    await browserAt(address).signIn(account.login);
    const { rows } = await database.truth.query(
      'select key, failures from sign_in_throttle where key = any($1) order by key',
      [[`account:${account.login}@${address}`, `account:${account.login}`, `address:${address}`]],
    );
    expect(rows).toEqual([
      { key: `account:${account.login}`, failures: 4 },
      { key: `account:${account.login}@${address}`, failures: 0 },
      { key: `address:${address}`, failures: 4 },
    ]);
  });
});

test('a device is kept as its hash alone, and opens nothing by itself', async () => {
  const account = await newcomer();
  const browser = browserAt(newAddress());
  await browser.signIn(account.login);
  const token = browser.device?.split('=')[1] ?? '';
  const { rows } = await database.truth.query(
    `select count(*)::int as plain from known_device where encode(token_hash, 'escape') like '%' || $1 || '%'`,
    [token],
  );
  expect({ token: token.length, rows }).toEqual({ token: 43, rows: [{ plain: 0 }] });
  browser.cookie = null;
  expect((await browser.ask('{ viewer { login } }')).status).toBe(401);
});
