import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { Authenticator } from '#test/authenticator.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type Answer, PASSWORD, useApp, type Visitor } from '#test/http.ts';
import { addTelephone } from '#test/one-time-codes.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const ORIGIN = 'http://localhost:4000';

const database = useDatabase();
const app = useApp(database, { publicUrl: ORIGIN });
const actors = actorsOf(database);
let world: World;
let town: TestUnit;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

const codeOf = ({ status, body }: Answer) => ({ status, code: (body as { code?: string }).code });
const statusesOf = (answers: readonly Answer[]) => answers.map(({ status }) => status).toSorted();

interface Asked {
  challenge: string;
  rpId?: string;
  rp?: { id: string };
  allowCredentials?: { id: string }[];
  excludeCredentials?: { id: string }[];
}

const challengeOf = async (browser: Visitor): Promise<Asked> => {
  await browser.prove();
  const { body } = await browser.json('POST', '/session/passkeys/challenge', {});
  return (body as { options: Asked }).options;
};

const send = (browser: Visitor, response: object, name = 'máy tính ở phòng') =>
  browser.json('POST', '/session/passkeys', { name, response });

interface Holder {
  account: TestAccount;
  browser: Visitor;
  authenticator: Authenticator;
  codes: string[];
}

const holder = async (office: 'PLANNER' | 'ADMINISTRATOR' = 'PLANNER'): Promise<Holder> => {
  const account = await world.official(town, office);
  const browser = await app.signedIn(account);
  const authenticator = new Authenticator(ORIGIN);
  const { status, body } = await send(browser, authenticator.create(await challengeOf(browser)));
  if (status !== 201) throw new Error(`no passkey: ${JSON.stringify(body)}`);
  return { account, browser, authenticator, codes: (body as { recoveryCodes: string[] }).recoveryCodes };
};

/** The password alone: what the browser is then to ask its authenticators for. */
const askedAtSignIn = async ({ account }: Pick<Holder, 'account'>): Promise<Asked> => {
  const answer = await app.visitor().signIn(account.login);
  expect(codeOf(answer)).toEqual({ status: 401, code: 'CODE_NEEDED' });
  return (answer.body as { passkey: Asked }).passkey;
};

const signIn = ({ account }: Pick<Holder, 'account'>, passkey: object, password = PASSWORD, visitor = app.visitor()) =>
  visitor.json('POST', '/session', { account: account.login, password, passkey });

interface OwnPasskey {
  id: string;
  name: string;
  lastUsedAt: string | null;
}

const listed = async (browser: Visitor) => {
  const { body } = await browser.ask('{ viewer { hasSecondFactor hasOneTimeCodes passkeys { id name lastUsedAt } } }');
  const { data } = body as {
    data: { viewer: { passkeys: OwnPasskey[] } };
  };
  return data.viewer;
};

const remove = async (browser: Visitor, passkeyId: string) => {
  const { body } = await browser.ask(
    'mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { userErrors { code key } } }',
    { input: { passkeyId } },
  );
  return (body as { data: { removePasskey: { userErrors: object[] } } }).data.removePasskey.userErrors;
};

describe('a passkey', () => {
  test('is asked for after the password, signs in once for each challenge, and is shown with its last use', async () => {
    const one = await holder();
    const asked = await askedAtSignIn(one);
    expect(asked).toMatchObject({ rpId: 'localhost', allowCredentials: [{ id: expect.any(String) as string }] });
    const signed = one.authenticator.get(asked);
    const visitor = app.visitor();
    expect((await signIn(one, signed, PASSWORD, visitor)).status).toBe(201);
    expect(codeOf(await signIn(one, signed))).toEqual({ status: 401, code: 'CODE_NEEDED' });
    expect(await listed(visitor)).toMatchObject({
      ...{ hasSecondFactor: true, hasOneTimeCodes: false },
      passkeys: [{ name: 'máy tính ở phòng', lastUsedAt: expect.stringMatching(/^\d{4}-/) as string }],
    });
    const { rows } = await database.truth.query(
      'select second_factor from session where account_id = $1 order by created_at',
      [one.account.accountId],
    );
    expect(rows).toEqual([{ second_factor: false }, { second_factor: true }]);
  });

  test('comes with recovery codes where it is the first factor, and leaves those of before where it is not', async () => {
    const one = await holder();
    expect(one.codes).toHaveLength(10);
    expect((await app.visitor().signIn(one.account.login, PASSWORD, one.codes[0])).status).toBe(201);
    const { recoveryCodes } = await addTelephone(one.browser);
    expect(recoveryCodes).toEqual([]);
    expect((await app.visitor().signIn(one.account.login, PASSWORD, one.codes[1])).status).toBe(201);
  });

  test('opens nothing without the password, and nobody else’s account', async () => {
    const [one, other] = [await holder(), await holder()];
    expect((await signIn(one, one.authenticator.get(await askedAtSignIn(one)), 'sai mật khẩu rồi')).status).toBe(401);
    expect((await signIn(other, one.authenticator.get(await askedAtSignIn(other)))).status).toBe(401);
    expect((await signIn(one, one.authenticator.get(await askedAtSignIn(other)))).status).toBe(401);
    expect((await signIn(one, one.authenticator.get(await askedAtSignIn(one)))).status).toBe(201);
  });

  test('two who bring what it signed at the same moment: one gets in', async () => {
    const one = await holder();
    const signed = one.authenticator.get(await askedAtSignIn(one));
    expect(statusesOf(await Promise.all([signIn(one, signed), signIn(one, signed)]))).toEqual([201, 401]);
  });

  test('that has signed less often than before is a copy, and is refused', async () => {
    const one = await holder();
    one.authenticator.counter = 7;
    expect((await signIn(one, one.authenticator.get(await askedAtSignIn(one)))).status).toBe(201);
    one.authenticator.counter = 6;
    expect((await signIn(one, one.authenticator.get(await askedAtSignIn(one)))).status).toBe(401);
    one.authenticator.counter = 8;
    expect((await signIn(one, one.authenticator.get(await askedAtSignIn(one)))).status).toBe(201);
  });

  test('a challenge older than five minutes is none', async () => {
    const one = await holder();
    const asked = await askedAtSignIn(one);
    await database.owner.query(
      `update passkey_challenge set expires_at = clock_timestamp() - interval '1 second' where account_id = $1`,
      [one.account.accountId],
    );
    expect((await signIn(one, one.authenticator.get(asked))).status).toBe(401);
  });

  test('signed at another page, or for another host, is refused', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = await app.signedIn(account);
    const elsewhere = new Authenticator('https://dich.example');
    expect(codeOf(await send(browser, elsewhere.create(await challengeOf(browser))))).toEqual({
      status: 422,
      code: 'INVALID',
    });
    const asked = await challengeOf(browser);
    const otherHost = new Authenticator(ORIGIN).create({ ...asked, rp: { id: 'dich.example' } });
    expect(codeOf(await send(browser, otherHost))).toEqual({ status: 422, code: 'INVALID' });
    expect((await app.visitor().signIn(account.login)).status).toBe(201);
  });

  test('a wrong one counts as a failure and is recorded as the account’s', async () => {
    const [one, stranger] = [await holder(), new Authenticator(ORIGIN)];
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn(one, stranger.get({ challenge: 'AAAA' }))),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
    const { rows } = await database.truth.query(
      `select distinct after ->> 'refusedFor' as reason from audit_entry where subject_id = $1 and verb = 'refuseSignIn'`,
      [one.account.accountId],
    );
    expect(rows).toEqual([{ reason: 'CODE' }]);
  });

  test.each([
    ['no answer', 'x'],
    ['an empty one', {}],
    [
      'texts that are no base64url',
      { id: '!', rawId: '!', type: 'public-key', clientExtensionResults: {}, response: {} },
    ],
  ])('%s is a bad request', async (_name, passkey) => {
    const one = await holder();
    expect((await signIn(one, passkey as object)).status).toBe(400);
  });

  test('half of an answer is refused like a wrong one', async () => {
    const one = await holder();
    const signed = one.authenticator.get(await askedAtSignIn(one)) as { response: object };
    const half = { ...signed, response: { ...signed.response, authenticatorData: 'AAAA' } };
    expect(codeOf(await signIn(one, half))).toEqual({ status: 401, code: 'CODE_NEEDED' });
  });
});

describe('adding a passkey', () => {
  test('asks for the password again, to begin and to end', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = await app.signedIn(account);
    expect((await browser.json('POST', '/session/passkeys/challenge', {})).body).toMatchObject({
      ...{ code: 'LOCKED', key: 'signIn.passwordFirst' },
    });
    const made = new Authenticator(ORIGIN).create(await challengeOf(browser));
    await database.owner.query('update session set proven_at = null where account_id = $1', [account.accountId]);
    expect(codeOf(await send(browser, made))).toEqual({ status: 422, code: 'LOCKED' });
  });

  test('that was refused has used up its challenge, whatever it was refused for', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = await app.signedIn(account);
    const authenticator = new Authenticator(ORIGIN);
    const refusals = [
      { asked: await challengeOf(browser), attempt: (asked: Asked) => send(browser, authenticator.create(asked), ' ') },
      {
        asked: await challengeOf(browser),
        attempt: (asked: Asked) => send(browser, new Authenticator('https://dich.example').create(asked)),
      },
    ];
    for (const { asked, attempt } of refusals) {
      expect(codeOf(await attempt(asked))).toEqual({ status: 422, code: 'INVALID' });
      expect((await send(browser, authenticator.create(asked))).body).toMatchObject({
        ...{ code: 'INVALID', key: 'signIn.passkeyNotTaken' },
      });
    }
    expect((await send(browser, authenticator.create(await challengeOf(browser)))).status).toBe(201);
  });

  test('answers a challenge of this session, once', async () => {
    const account = await world.official(town, 'PLANNER');
    const [here, elsewhere] = [await app.signedIn(account), await app.signedIn(account)];
    await elsewhere.prove();
    const asked = await challengeOf(here);
    expect(codeOf(await send(elsewhere, new Authenticator(ORIGIN).create(asked)))).toMatchObject({ code: 'INVALID' });
    expect((await send(here, new Authenticator(ORIGIN).create(asked))).status).toBe(201);
    expect(codeOf(await send(here, new Authenticator(ORIGIN).create(asked)))).toMatchObject({ code: 'INVALID' });
    const signing = await askedAtSignIn({ account });
    expect(codeOf(await send(here, new Authenticator(ORIGIN).create(signing)))).toMatchObject({ code: 'INVALID' });
  });

  test('the same authenticator twice, or without a name, is refused in words', async () => {
    const { browser, authenticator } = await holder();
    expect(await challengeOf(browser)).toMatchObject({ excludeCredentials: [{ id: expect.any(String) as string }] });
    expect((await send(browser, authenticator.create(await challengeOf(browser)))).body).toMatchObject({
      ...{ code: 'CONFLICT', key: 'signIn.passkeyKnown' },
    });
    const other = new Authenticator(ORIGIN).create(await challengeOf(browser));
    expect((await send(browser, other, ' ')).body).toMatchObject({ code: 'INVALID', path: ['name'] });
  });

  test('is recorded with its name', async () => {
    const { account } = await holder();
    const { rows } = await database.truth.query(
      `select after from audit_entry where subject_id = $1 and verb = 'addPasskey'`,
      [account.accountId],
    );
    expect(rows).toEqual([{ after: { passkey: 'máy tính ở phòng' } }]);
  });
});

describe('removing a passkey', () => {
  test('asks for the password again; without any factor left none is asked for, and the codes are gone', async () => {
    const { account, browser } = await holder();
    const [passkey] = (await listed(browser)).passkeys as [OwnPasskey];
    await database.owner.query('update session set proven_at = null where account_id = $1', [account.accountId]);
    expect(await remove(browser, passkey.id)).toEqual([{ code: 'LOCKED', key: 'signIn.passwordFirst' }]);
    await browser.prove();
    expect(await remove(browser, passkey.id)).toEqual([]);
    expect((await app.visitor().signIn(account.login)).status).toBe(201);
    const { rows } = await database.truth.query('select count(*)::int as n from recovery_code where account_id = $1', [
      account.accountId,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('who administers keeps one: the last goes when another stands in its place, and not both at once', async () => {
    const { browser } = await holder('ADMINISTRATOR');
    const [first] = (await listed(browser)).passkeys as [OwnPasskey];
    expect(await remove(browser, first.id)).toEqual([{ code: 'CONFLICT', key: 'signIn.lastFactor' }]);
    await send(browser, new Authenticator(ORIGIN).create(await challengeOf(browser)), 'điện thoại');
    const both = (await listed(browser)).passkeys;
    const answers = await Promise.all(both.map(({ id }) => remove(browser, id)));
    expect(answers.map((errors) => errors.length).toSorted()).toEqual([0, 1]);
    expect((await listed(browser)).passkeys).toHaveLength(1);
  });

  test('is one’s own to do', async () => {
    const [one, other] = [await holder(), await holder()];
    const [passkey] = (await listed(one.browser)).passkeys as [OwnPasskey];
    expect(await remove(other.browser, passkey.id)).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('a reset ends passkeys with the password', async () => {
  const { account } = await holder();
  const administrator = await world.official(town, 'ADMINISTRATOR');
  await ask(
    actors,
    administrator,
    'mutation ($i: ResetPasswordInput!) { resetPassword(input: $i) { account { id } } }',
    {
      i: { accountId: account.accountId },
    },
  );
  const { rows } = await database.truth.query('select count(*)::int as n from passkey where account_id = $1', [
    account.accountId,
  ]);
  expect(rows).toEqual([{ n: 0 }]);
});

describe('without an address that browsers know passkeys for', () => {
  const plain = useApp(database, { publicUrl: 'http://dich.example.vn' });

  test('none is offered', async () => {
    const browser = await plain.signedIn(await world.official(town, 'PLANNER'));
    await browser.prove();
    expect(codeOf(await browser.json('POST', '/session/passkeys/challenge', {}))).toEqual({
      ...{ status: 409, code: 'NO_PASSKEYS' },
    });
    expect((await browser.send('/session/ways')).body).toMatchObject({ passkeys: false });
    expect((await app.visitor().send('/session/ways')).body).toMatchObject({ passkeys: true });
  });

  test('who has one gets in by a recovery code', async () => {
    const one = await holder();
    const answer = await plain.visitor().signIn(one.account.login);
    expect(answer.body).toMatchObject({ code: 'CODE_NEEDED', passkey: null });
    expect((await plain.visitor().signIn(one.account.login, PASSWORD, one.codes[0])).status).toBe(201);
  });
});
