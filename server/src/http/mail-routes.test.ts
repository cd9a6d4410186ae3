import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { type Answer, useApp, type Visitor } from '#test/http.ts';
import { useSmtp } from '#test/smtp.ts';
import { type TestUnit, World } from '#test/world.ts';

const smtp = useSmtp();
const database = useDatabase();
const app = useApp(database, {
  publicUrl: 'http://dich.example.vn',
  get mail() {
    return { url: smtp.url, from: 'Đích <dich@example.vn>' };
  },
});
const silent = useApp(database);
let world: World;
let town: TestUnit;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
});

const ADDRESS = '/session/mail-address';
const ask = (browser: Visitor, address: string) => browser.json('POST', ADDRESS, { address });
const remove = (browser: Visitor) => browser.send(ADDRESS, { method: 'DELETE' });
/** Signed in, and the password given again. */
const proven = async (): Promise<Visitor> => {
  const browser = await app.signedIn(await world.official(town, 'PLANNER'));
  await browser.prove();
  return browser;
};
const prove = (browser: Visitor, code: string) => browser.json('PUT', ADDRESS, { code });
const codeOf = ({ status, body }: Answer) => ({ status, code: (body as { code?: string } | null)?.code });

/** The code in the letter that came to an address. */
async function codeAt(address: string): Promise<string> {
  // the worker looks every five seconds
  await expect.poll(() => smtp.received.some(({ to }) => to.includes(address)), { timeout: 15_000 }).toBe(true);
  return /\d{8}/.exec(smtp.received.find(({ to }) => to.includes(address))?.text ?? '')?.[0] ?? '';
}

const own = async (browser: Visitor) =>
  (
    (await browser.ask('{ viewer { mailAddress { address isConfirmed } } }')).body as {
      data: { viewer: { mailAddress: object | null } };
    }
  ).data.viewer.mailAddress;

describe('an address', () => {
  test('is proved by the code that was sent there, and ends when it is taken away', async () => {
    const browser = await proven();
    expect((await ask(browser, ' an@example.vn ')).status).toBe(204);
    expect(await own(browser)).toEqual({ address: 'an@example.vn', isConfirmed: false });
    expect(codeOf(await ask(browser, 'binh@example.vn'))).toEqual({ status: 422, code: 'CONFLICT' });
    const code = await codeAt('an@example.vn');
    expect((await prove(browser, `${code.slice(0, 4)} ${code.slice(4)}`)).status).toBe(204);
    expect(await own(browser)).toEqual({ address: 'an@example.vn', isConfirmed: true });
    expect(codeOf(await prove(browser, code))).toEqual({ status: 422, code: 'NOT_FOUND' });
    expect((await remove(browser)).status).toBe(204);
    expect(await own(browser)).toBeNull();
  });

  test('is not proved by a code of somebody else, nor by the sixth guess', async () => {
    const [browser, other] = [await proven(), await proven()];
    await ask(browser, 'chau@example.vn');
    await ask(other, 'dung@example.vn');
    const [code, foreign] = [await codeAt('chau@example.vn'), await codeAt('dung@example.vn')];
    for (let guess = 0; guess < 5; guess += 1)
      expect(codeOf(await prove(browser, foreign))).toEqual({ status: 422, code: 'INVALID' });
    expect(codeOf(await prove(browser, code))).toEqual({ status: 422, code: 'CONFLICT' });
    expect(await own(browser)).toEqual({ address: 'chau@example.vn', isConfirmed: false });
  });

  test('is set, changed and taken away only by who has given the password again', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = await app.signedIn(account);
    const refused = { status: 422, code: 'LOCKED' };
    expect(codeOf(await ask(browser, 'giang@example.vn'))).toEqual(refused);
    expect(await own(browser)).toBeNull();
    await browser.prove();
    expect((await ask(browser, 'giang@example.vn')).status).toBe(204);
    await database.owner.query(`update session set proven_at = null where account_id = $1`, [account.accountId]);
    expect(codeOf(await remove(browser))).toEqual(refused);
    expect(await own(browser)).toMatchObject({ address: 'giang@example.vn' });
  });

  test('that was proved is told, where it is and not where it is to be, that it is changed or taken away', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = await app.signedIn(account);
    await browser.prove();
    const confirmed = (address: string) =>
      database.truth.query(
        `insert into mail_address (province_id, account_id, address, asked_at, confirmed_at)
         values ($1, $2, $3, now() - interval '1 day', now())
         on conflict (province_id, account_id) do update
           set address = excluded.address, asked_at = excluded.asked_at, confirmed_at = now()`,
        [account.provinceId, account.accountId, address],
      );
    const told = (address: string) =>
      smtp.received.filter(({ to, text }) => to.includes(address) && text.includes('vừa được đổi hoặc bỏ')).length;
    await confirmed('cu@example.vn');
    expect((await ask(browser, 'moi@example.vn')).status).toBe(204);
    await codeAt('moi@example.vn');
    await expect.poll(() => told('cu@example.vn'), { timeout: 15_000 }).toBe(1);
    expect(told('moi@example.vn')).toBe(0);

    await confirmed('moi@example.vn');
    expect((await remove(browser)).status).toBe(204);
    await expect.poll(() => told('moi@example.vn'), { timeout: 15_000 }).toBe(1);
    expect(told('cu@example.vn')).toBe(1);
    const { rows } = await database.truth.query(
      `select count(*)::int as told from notice where account_id = $1 and kind = 'MAIL_ADDRESS_CHANGED'`,
      [account.accountId],
    );
    expect(rows).toEqual([{ told: 2 }]);
  });

  test('that was never proved is told nothing', async () => {
    const browser = await proven();
    await ask(browser, 'hanh@example.vn');
    await codeAt('hanh@example.vn');
    expect((await remove(browser)).status).toBe(204);
    const { body } = await browser.ask('{ notices { totalCount } }');
    expect(body).toEqual({ data: { notices: { totalCount: 0 } } });
  });

  test('is refused when it is none, and asked of nobody who is not signed in', async () => {
    const browser = await proven();
    for (const address of ['an', 'an@', 'an@example.vn, binh@example.vn', 'an@example.vn\r\nBcc: x@example.vn'])
      expect({ address, ...codeOf(await ask(browser, address)) }).toEqual({ address, status: 422, code: 'INVALID' });
    expect(codeOf(await ask(app.visitor(), 'an@example.vn'))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('is not taken where no mail server is set, which is told before anybody asks', async () => {
    const browser = await silent.signedIn(await world.official(town, 'PLANNER'));
    expect(codeOf(await ask(browser, 'an@example.vn'))).toEqual({ status: 409, code: 'NO_MAIL' });
    expect((await browser.send('/session/ways')).body).toMatchObject({ mail: false });
    expect((await app.visitor().send('/session/ways')).body).toMatchObject({ mail: true });
  });
});
