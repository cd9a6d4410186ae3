import { beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '#features/sign-in/password.ts';
import { useDatabase } from '#test/database.ts';
import { errorOf, PASSWORD, setPassword, useApp } from '#test/http.ts';
import { useFullCost } from '#test/quick-argon2.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
let world: World;
let town: TestUnit;

const newcomer = async (options: Parameters<World['official']>[2] = {}): Promise<TestAccount> => {
  const account = await world.official(town, 'PLANNER', options);
  await setPassword(database, account);
  return account;
};

const withoutId = (body: unknown) => ({ ...(body as object), requestId: 'blanked' });

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

describe('at the full cost of a password', () => {
  useFullCost();

  test('an unknown name costs as much as a wrong password', async () => {
    const known = await newcomer();
    await database.owner.query('update account set password_hash = $2 where id = $1', [
      known.accountId,
      await hashPassword(PASSWORD),
    ]);
    // what this process computes, however busy the machine is: a password is compared in either case
    const computed = async (login: string) => {
      const before = process.cpuUsage();
      await app.visitor().signIn(login, 'sai mật khẩu rồi');
      // the two together are measured, how they part is only sampled
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await computed(known.login);
    // whatever else is going on only adds to it
    const least = async (login: string) => {
      const all = [];
      for (let time = 0; time < 5; time += 1) all.push(await computed(login));
      return Math.min(...all);
    };
    const wrong = await least(known.login);
    expect(await least('khong.ai.ca')).toBeGreaterThan(wrong * 0.8);
  });
});

describe('signing in', () => {
  test('an unknown name, a wrong password and a disabled account are answered alike', async () => {
    const known = await newcomer();
    const disabled = await newcomer();
    await database.owner.query('update account set disabled_at = now() where id = $1', [disabled.accountId]);
    const answers = [
      await app.visitor().signIn(known.login, 'sai mật khẩu rồi'),
      await app.visitor().signIn('khong.co.ai'),
      await app.visitor().signIn(disabled.login),
    ];
    for (const { status, headers, body } of answers) {
      expect({ status, cookie: headers.get('set-cookie'), body: withoutId(body) }).toEqual({
        status: 401,
        cookie: null,
        body: {
          ok: false,
          code: 'WRONG',
          key: 'http.wrong',
          parameters: [],
          message: 'Tên đăng nhập hoặc mật khẩu không đúng.',
          requestId: 'blanked',
        },
      });
    }
  });

  test('sets cookies that scripts cannot read and other sites cannot send: of the session, of the device', async () => {
    const account = await newcomer();
    const answer = await app.visitor().signIn(account.login);
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 201, body: { ok: true } });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^dich=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^dich-device=[A-Za-z0-9_-]{43}; Max-Age=34560000; .*HttpOnly; SameSite=Strict$/),
    ]);
  });

  test('the name may be typed in capitals, the password in either form of Unicode', async () => {
    const account = await newcomer();
    const answer = await app.visitor().signIn(` ${account.login.toUpperCase()} `, PASSWORD.normalize('NFD'));
    expect(answer.status).toBe(201);
  });

  test('the longest password that may be set signs in, also where marks are typed apart', async () => {
    const account = await newcomer();
    const longest = 'ếộựạ'.repeat(64);
    await database.owner.query('update account set password_hash = $2 where id = $1', [
      account.accountId,
      await hashPassword(longest),
    ]);
    expect((await app.visitor().signIn(account.login, longest.normalize('NFD'))).status).toBe(201);
  });

  test('a token is kept as its hash alone', async () => {
    const browser = await app.signedIn(await newcomer());
    const token = browser.cookie?.split('=')[1] ?? '';
    const { rows } = await database.truth.query(
      `select count(*)::int as plain from session where encode(token_hash, 'escape') like '%' || $1 || '%'`,
      [token],
    );
    expect(rows).toEqual([{ plain: 0 }]);
  });

  test('an account without an office in force is told so, after its password was right', async () => {
    const former = await newcomer({ validTo: '2022-12-31' });
    const answer = await app.visitor().signIn(former.login);
    expect({ status: answer.status, code: (answer.body as { code: string }).code }).toEqual({
      status: 403,
      code: 'NO_OFFICE',
    });
  });

  test('is recorded in the trail of the unit', async () => {
    const account = await newcomer();
    await app.signedIn(account);
    const { rows } = await database.truth.query(
      'select verb, subject, office_kind, hash = app.audit_hash(a) as whole from audit_entry a where account_id = $1',
      [account.accountId],
    );
    expect(rows).toEqual([{ verb: 'signIn', subject: 'Session', office_kind: 'NONE', whole: true }]);
  });
});

describe('a session', () => {
  const ME = '{ viewer { login } }';

  test('opens the API for the account it was signed in as', async () => {
    const account = await newcomer();
    const browser = await app.signedIn(account);
    const { status, body } = await browser.ask(ME);
    expect({ status, body }).toEqual({ status: 200, body: { data: { viewer: { login: account.login } } } });
  });

  test('ends with signing out, at the server and not only in the browser', async () => {
    const browser = await app.signedIn(await newcomer());
    const stolen = app.visitor();
    stolen.cookie = browser.cookie;
    const out = await browser.send('/session', { method: 'DELETE' });
    expect({ status: out.status, cookie: browser.cookie }).toEqual({ status: 204, cookie: null });
    expect(errorOf(await stolen.ask(ME))?.code).toBe('UNAUTHENTICATED');
  });

  test('signing in again ends the session that the browser held', async () => {
    const account = await newcomer();
    const browser = await app.signedIn(account);
    const stolen = app.visitor();
    stolen.cookie = browser.cookie;
    await browser.signIn(account.login);
    expect(errorOf(await stolen.ask(ME))?.code).toBe('UNAUTHENTICATED');
    expect(errorOf(await browser.ask(ME))).toBeNull();
  });

  test.each([
    ['is over its lifetime', `expires_at = now() - interval '1 second'`],
    ['rested for longer than two hours', `last_seen_at = now() - interval '121 minutes'`],
    ['was revoked', 'revoked_at = now()'],
  ])('opens nothing when it %s', async (_name, change) => {
    const account = await newcomer();
    const browser = await app.signedIn(account);
    await database.owner.query(`update session set ${change} where account_id = $1`, [account.accountId]);
    const { status, body } = await browser.ask(ME);
    expect({ status, code: errorOf({ status, body } as never)?.code }).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  test('stays open while it is used', async () => {
    const account = await newcomer();
    const browser = await app.signedIn(account);
    await database.owner.query(
      `update session set last_seen_at = now() - interval '119 minutes' where account_id = $1`,
      [account.accountId],
    );
    await browser.ask(ME);
    const { rows } = await database.truth.query(
      `select last_seen_at > now() - interval '1 minute' as fresh from session where account_id = $1`,
      [account.accountId],
    );
    expect(rows).toEqual([{ fresh: true }]);
  });

  test('reads on and begins nothing once its unit has ended, and opens nothing once the office has', async () => {
    const closing = await world.town(await world.province(), 'Hương Thủy');
    const account = await world.official(closing, 'PLANNER');
    const browser = await app.signedIn(account);
    await database.owner.query(`update unit_version set valid_to = '2022-12-31' where unit_id = $1`, [closing.unitId]);
    expect(errorOf(await browser.ask(ME))).toBeNull();
    const begun = await browser.ask(
      'mutation { createPlan(input: { year: 2024, title: "Kế hoạch" }) { userErrors { code } } }',
    );
    expect(JSON.stringify(begun.body)).toContain('LOCKED');
    await database.owner.query('update office set ended_at = now() where id = $1', [account.officeId]);
    expect(errorOf(await browser.ask(ME))?.code).toBe('UNAUTHENTICATED');
  });

  test('a forged, a mangled and a missing cookie open nothing', async () => {
    for (const cookie of [`dich=${'A'.repeat(43)}`, "dich=' or 1=1 --", 'dich=%00', '__Host-dich=x', null]) {
      const visitor = app.visitor();
      visitor.cookie = cookie;
      const { status, body } = await visitor.ask(ME);
      expect({ cookie, status, error: errorOf({ status, body } as never) }).toEqual({
        cookie,
        status: 401,
        error: {
          code: 'UNAUTHENTICATED',
          message: 'Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại.',
        },
      });
    }
  });
});

test('what another site sends is refused before it is looked at', async () => {
  const answer = await app.visitor().json(
    'POST',
    '/session',
    { account: 'a', password: 'b' },
    {
      'sec-fetch-site': 'cross-site',
    },
  );
  expect(answer.status).toBe(403);
});

test('a form cannot sign anybody in: only JSON is read', async () => {
  const answer = await app.visitor().send('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `account=a&password=${encodeURIComponent(PASSWORD)}`,
  });
  expect(answer.status).toBe(400);
});
