import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type Answer, PASSWORD, useApp, type Visitor } from '#test/http.ts';
import { addTelephone } from '#test/one-time-codes.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let world: World;
let town: TestUnit;
let administrator: TestAccount;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
});

interface Holder {
  account: TestAccount;
  browser: Visitor;
  codes: string[];
}

const holder = async (): Promise<Holder> => {
  const account = await world.official(town, 'PLANNER');
  const browser = await app.signedIn(account);
  return { account, browser, codes: (await addTelephone(browser)).recoveryCodes };
};

const signIn = ({ account }: Holder, code: string) => app.visitor().signIn(account.login, PASSWORD, code);
const statusesOf = (answers: readonly Answer[]) => answers.map(({ status }) => status).toSorted();

const standing = async ({ browser }: Pick<Holder, 'browser'>) =>
  ((await browser.ask('{ viewer { recoveryCodes { left made lastUsedAt } } }')).body as { data: object }).data;

const trailOf = async ({ account }: Holder) => {
  const { rows } = await database.truth.query(
    `select verb, after from audit_entry where subject_id = $1 and verb like '%ecoveryCode%' order by recorded_at`,
    [account.accountId],
  );
  return rows;
};

describe('recovery codes', () => {
  test('are ten, of sixty bits, made with the second factor and kept as what does not tell them', async () => {
    const { account, codes } = await holder();
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([2-9a-km-np-z]{4}-){2}[2-9a-km-np-z]{4}$/);
    const { rows } = await database.truth.query<{ code_hash: Buffer }>(
      'select code_hash from recovery_code where account_id = $1',
      [account.accountId],
    );
    expect(rows.map(({ code_hash }) => code_hash.length)).toEqual(Array(10).fill(32));
    const kept = new Set(rows.map(({ code_hash }) => code_hash.toString('hex')));
    const plain = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(codes.filter((code) => kept.has(plain(code)) || kept.has(plain(code.replaceAll('-', ''))))).toEqual([]);
  });

  test('stand for the one-time code, each once, however typed; how many are left is told and recorded', async () => {
    const one = await holder();
    const [first, second] = one.codes as [string, string];
    expect((await signIn(one, first)).status).toBe(201);
    expect((await signIn(one, first)).status).toBe(401);
    expect((await signIn(one, ` ${second.toUpperCase().replaceAll('-', ' ')} `)).status).toBe(201);
    expect(await standing(one)).toEqual({
      viewer: { recoveryCodes: { left: 8, made: 10, lastUsedAt: expect.stringMatching(/^\d{4}-/) } },
    });
    expect(await trailOf(one)).toEqual([
      { verb: 'makeRecoveryCodes', after: null },
      { verb: 'useRecoveryCode', after: { recoveryCodesLeft: 9 } },
      { verb: 'useRecoveryCode', after: { recoveryCodesLeft: 8 } },
    ]);
  });

  test('two who bring the same code at the same moment: one gets in', async () => {
    const one = await holder();
    const [code] = one.codes as [string];
    expect(statusesOf(await Promise.all([signIn(one, code), signIn(one, code), signIn(one, code)]))).toEqual([
      201, 401, 401,
    ]);
  });

  test('open nothing without the password, nor the account of somebody else', async () => {
    const [one, other] = [await holder(), await holder()];
    const [code] = one.codes as [string];
    expect((await app.visitor().signIn(one.account.login, 'sai mật khẩu rồi', code)).status).toBe(401);
    expect((await signIn(other, code)).status).toBe(401);
    expect((await signIn(one, code)).status).toBe(201);
  });

  test('are guessed at under the same throttle as one-time codes', async () => {
    const one = await holder();
    const guesses = await Promise.all(Array.from({ length: 20 }, () => signIn(one, 'abcd-efgh-ijkm')));
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(15);
  });
});

describe('new recovery codes', () => {
  const renew = (browser: Visitor) => browser.json('POST', '/session/recovery-codes', {});

  test('ask for the password again, and end the old ones', async () => {
    const one = await holder();
    await database.owner.query('update session set proven_at = null where account_id = $1', [one.account.accountId]);
    expect((await renew(one.browser)).body).toMatchObject({ code: 'LOCKED', key: 'signIn.passwordFirst' });
    await one.browser.prove();
    const { status, body } = await renew(one.browser);
    const { recoveryCodes } = body as { recoveryCodes: string[] };
    expect({ status, count: recoveryCodes.length }).toEqual({ status: 201, count: 10 });
    expect((await signIn(one, one.codes[0]!)).status).toBe(401);
    expect((await signIn(one, recoveryCodes[0]!)).status).toBe(201);
  });

  test('made twice at the same moment are ten', async () => {
    const one = await holder();
    expect(statusesOf(await Promise.all([renew(one.browser), renew(one.browser)]))).toEqual([201, 201]);
    expect(await standing(one)).toMatchObject({ viewer: { recoveryCodes: { left: 10, made: 10 } } });
  });

  test('are for who has a second factor', async () => {
    const browser = await app.signedIn(await world.official(town, 'PLANNER'));
    await browser.prove();
    expect((await renew(browser)).body).toMatchObject({ code: 'CONFLICT', key: 'signIn.factorFirst' });
    expect(await standing({ browser })).toEqual({ viewer: { recoveryCodes: null } });
  });
});

test('a reset ends the codes with the factor', async () => {
  const one = await holder();
  await ask(
    actors,
    administrator,
    'mutation ($i: ResetPasswordInput!) { resetPassword(input: $i) { account { id } } }',
    {
      i: { accountId: one.account.accountId },
    },
  );
  const { rows } = await database.truth.query(
    `select (select count(*)::int from second_factor where account_id = $1) as factors,
            (select count(*)::int from recovery_code where account_id = $1) as codes`,
    [one.account.accountId],
  );
  expect(rows).toEqual([{ factors: 0, codes: 0 }]);
});
