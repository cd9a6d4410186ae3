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
    const browser = await app.signedIn(await world.official(town, 'PLANNER'));
    expect((await ask(browser, ' an@example.vn ')).status).toBe(204);
    expect(await own(browser)).toEqual({ address: 'an@example.vn', isConfirmed: false });
    expect(codeOf(await ask(browser, 'binh@example.vn'))).toEqual({ status: 422, code: 'CONFLICT' });
    const code = await codeAt('an@example.vn');
    expect((await prove(browser, `${code.slice(0, 4)} ${code.slice(4)}`)).status).toBe(204);
    expect(await own(browser)).toEqual({ address: 'an@example.vn', isConfirmed: true });
    expect(codeOf(await prove(browser, code))).toEqual({ status: 422, code: 'NOT_FOUND' });
    expect((await browser.send(ADDRESS, { method: 'DELETE' })).status).toBe(204);
    expect(await own(browser)).toBeNull();
  });

  test('is not proved by a code of somebody else, nor by the sixth guess', async () => {
    const [browser, other] = [
      await app.signedIn(await world.official(town, 'PLANNER')),
      await app.signedIn(await world.official(town, 'PLANNER')),
    ];
    await ask(browser, 'chau@example.vn');
    await ask(other, 'dung@example.vn');
    const [code, foreign] = [await codeAt('chau@example.vn'), await codeAt('dung@example.vn')];
    for (let guess = 0; guess < 5; guess += 1)
      expect(codeOf(await prove(browser, foreign))).toEqual({ status: 422, code: 'INVALID' });
    expect(codeOf(await prove(browser, code))).toEqual({ status: 422, code: 'CONFLICT' });
    expect(await own(browser)).toEqual({ address: 'chau@example.vn', isConfirmed: false });
  });

  test('is refused when it is none, and asked of nobody who is not signed in', async () => {
    const browser = await app.signedIn(await world.official(town, 'PLANNER'));
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
