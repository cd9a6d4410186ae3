import { Secret, TOTP } from 'otpauth';
import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type Answer, errorOf, PASSWORD, useApp, type Visitor } from '#test/http.ts';
import { codeOf } from '#test/second-person.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let world: World;
let town: TestUnit;
let administrator: TestAccount;
let leader: TestAccount;

const NEW_PASSWORD = 'núi Ngự soi bóng sông';

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
  leader = await world.official(town, 'LEADER');
});

const said = ({ status, body }: Answer) => ({ status, code: (body as { code?: string }).code });

interface Invited {
  token: string;
  code: string;
}

/** Resets an account as its administrator would, and issues the code as its leader would. */
const invited = async (account: TestAccount): Promise<Invited> => {
  const { resetPassword } = await ask<{ resetPassword: { invitation: { link: string } } }>(
    actors,
    administrator,
    'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { invitation { link } } }',
    { input: { accountId: account.accountId } },
  );
  const token = resetPassword.invitation.link.split('#')[1]!;
  return { token, code: await codeOf(actors, leader, account.accountId) };
};

const accept = (invitation: Invited, password = NEW_PASSWORD) =>
  app.visitor().json('POST', '/invitation', { ...invitation, password });

describe('an invitation', () => {
  test('sets the password, once', async () => {
    const account = await world.official(town, 'PLANNER');
    const invitation = await invited(account);
    const answer = await accept(invitation);
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 201,
      body: { ok: true, account: account.login },
    });
    expect((await app.visitor().signIn(account.login, NEW_PASSWORD)).status).toBe(201);
    expect(said(await accept(invitation))).toEqual({ status: 422, code: 'NOT_FOUND' });
  });

  test('is kept when the password is refused', async () => {
    const invitation = await invited(await world.official(town, 'PLANNER'));
    expect(said(await accept(invitation, 'ngắn quá'))).toEqual({ status: 422, code: 'INVALID' });
    expect((await accept(invitation)).status).toBe(201);
  });

  test('takes no password that is the name of a unit or of the person', async () => {
    const account = await world.official(town, 'PLANNER');
    await database.owner.query(`update account set full_name = 'Phạm Minh Hiếu' where id = $1`, [account.accountId]);
    const invitation = await invited(account);
    for (const password of ['Huongtra@2025', 'Thị xã Hương Trà 1', 'phamminhhieu85', '0905123456789']) {
      expect({ password, ...said(await accept(invitation, password)) }).toEqual({
        password,
        status: 422,
        code: 'INVALID',
      });
    }
    expect((await accept(invitation)).status).toBe(201);
  });

  test('does nothing when it is unknown, has expired or a newer one was made', async () => {
    const account = await world.official(town, 'PLANNER');
    const older = await invited(account);
    const newer = await invited(account);
    await database.owner.query(
      `update invitation set expires_at = now() - interval '1 second' where account_id = $1 and created_at =
         (select max(created_at) from invitation where account_id = $1)`,
      [account.accountId],
    );
    for (const invitation of [{ ...newer, token: 'A'.repeat(43) }, older, newer]) {
      expect(said(await accept(invitation))).toEqual({ status: 422, code: 'NOT_FOUND' });
    }
  });

  test('a reset ends what is signed in, and the old password with it', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = await app.signedIn(account);
    await invited(account);
    expect(errorOf(await browser.ask('{ viewer { login } }'))?.code).toBe('UNAUTHENTICATED');
    expect((await app.visitor().signIn(account.login, PASSWORD)).status).toBe(401);
  });
});

describe('changing one’s own password', () => {
  const change = (browser: Visitor, current: string, password = NEW_PASSWORD) =>
    browser.json('PUT', '/session/password', { current, password });

  test('needs the present one, and guesses at it are throttled', async () => {
    const browser = await app.signedIn(await world.official(town, 'PLANNER'));
    expect(said(await change(browser, 'không phải mật khẩu'))).toEqual({ status: 422, code: 'INVALID' });
    for (let attempt = 1; attempt < 5; attempt += 1) await change(browser, 'không phải mật khẩu');
    expect(said(await change(browser, PASSWORD))).toEqual({ status: 429, code: 'WAIT' });
  });

  test('says which of the two was wrong', async () => {
    const browser = await app.signedIn(await world.official(town, 'PLANNER'));
    expect((await change(browser, 'không phải mật khẩu')).body).toMatchObject({ path: ['current'] });
    expect((await change(browser, PASSWORD, 'ngắn quá')).body).toMatchObject({ path: ['password'] });
  });

  test('is for who is signed in', async () => {
    expect(said(await change(app.visitor(), PASSWORD))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('ends every other session and leaves this one', async () => {
    const account = await world.official(town, 'PLANNER');
    const [here, elsewhere] = [await app.signedIn(account), await app.signedIn(account)];
    expect((await change(here, PASSWORD)).status).toBe(204);
    expect(errorOf(await here.ask('{ viewer { login } }'))).toBeNull();
    expect(errorOf(await elsewhere.ask('{ viewer { login } }'))?.code).toBe('UNAUTHENTICATED');
    expect((await app.visitor().signIn(account.login, NEW_PASSWORD)).status).toBe(201);
  });
});

describe('a second factor', () => {
  const codes = (secret: string, secondsAhead = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + secondsAhead * 1000 });
  const begin = async (browser: Visitor) => {
    await browser.prove();
    return (await browser.json('POST', '/session/second-factor', {})).body as { secret: string; uri: string };
  };
  const confirm = (browser: Visitor, code: string) => browser.json('PUT', '/session/second-factor', { code });

  test('is asked for at every sign-in once a first code has confirmed it, and each code is taken once', async () => {
    const account = await world.official(town, 'ADMINISTRATOR');
    const browser = await app.signedIn(account);
    const { secret, uri } = await begin(browser);
    expect(uri).toMatch(/^otpauth:\/\/totp\/.*secret=/);
    expect(said(await confirm(browser, '000000'))).toEqual({ status: 422, code: 'INVALID' });
    expect((await app.visitor().signIn(account.login)).status).toBe(201);

    const first = codes(secret);
    expect((await confirm(browser, first)).status).toBe(200);
    expect(said(await app.visitor().signIn(account.login))).toEqual({ status: 401, code: 'CODE_NEEDED' });
    expect(said(await app.visitor().signIn(account.login, PASSWORD, first))).toEqual({
      status: 401,
      code: 'CODE_NEEDED',
    });
    const next = codes(secret, 30);
    expect((await app.visitor().signIn(account.login, PASSWORD, next)).status).toBe(201);
    expect((await app.visitor().signIn(account.login, PASSWORD, next)).status).toBe(401);
  });

  test('tells nothing to who has not the password', async () => {
    const account = await world.official(town, 'ADMINISTRATOR');
    const browser = await app.signedIn(account);
    await confirm(browser, codes((await begin(browser)).secret));
    expect(said(await app.visitor().signIn(account.login, 'sai mật khẩu rồi'))).toEqual({
      status: 401,
      code: 'WRONG',
    });
  });

  test('is replaced by nobody but through an administrator’s reset', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = await app.signedIn(account);
    await confirm(browser, codes((await begin(browser)).secret));
    expect(said(await browser.json('POST', '/session/second-factor', {}))).toEqual({ status: 422, code: 'CONFLICT' });
    await accept(await invited(account));
    expect((await app.visitor().signIn(account.login, NEW_PASSWORD)).status).toBe(201);
  });

  test('is confirmed once, and each code signs in once, also by two at the same moment', async () => {
    const account = await world.official(town, 'ADMINISTRATOR');
    const browsers = [await app.signedIn(account), await app.signedIn(account)] as const;
    const { secret } = await begin(browsers[0]);
    const statuses = async (tries: readonly Promise<Answer>[]) =>
      (await Promise.all(tries)).map(({ status }) => status).toSorted();
    expect(await statuses(browsers.map((browser) => confirm(browser, codes(secret))))).toEqual([200, 422]);
    const { rows } = await database.truth.query(
      `select count(*)::int as confirmed from audit_entry where verb = 'confirmSecondFactor' and subject_id = $1`,
      [account.accountId],
    );
    expect(rows).toEqual([{ confirmed: 1 }]);
    const signIn = (code: string) => app.visitor().signIn(account.login, PASSWORD, code);
    const next = codes(secret, 30);
    expect(await statuses([signIn(next), signIn(next)])).toEqual([201, 401]);
  });

  test('begun anew while the code of the first secret is on its way is confirmed by a code of its own alone', async () => {
    const account = await world.official(town, 'PLANNER');
    const browsers = [await app.signedIn(account), await app.signedIn(account)] as const;
    const { secret } = await begin(browsers[0]);
    await browsers[1].prove();
    const [again, confirmed] = await Promise.all([
      browsers[1].json('POST', '/session/second-factor', {}),
      confirm(browsers[0], codes(secret)),
    ]);
    // whichever came first, the other is refused: what is confirmed is the secret that the code was made of
    expect([again.status, confirmed.status].toSorted()).toEqual(again.status === 201 ? [201, 422] : [200, 422]);
  });

  test('rests encrypted in the database', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = await app.signedIn(account);
    const { secret } = await begin(browser);
    const { rows } = await database.truth.query(
      `select position(convert_to($2, 'UTF8') in secret) as place, length(secret) as length from second_factor where account_id = $1`,
      [account.accountId, secret],
    );
    expect(rows).toEqual([{ place: 0, length: 12 + 16 + 32 }]);
  });
});
