import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { linkIdentity } from '#features/sign-in/link-identity.ts';
import { singleSignOn } from '#features/sign-in/single-sign-on.ts';
import { atEight } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { setPassword } from '#test/http.ts';
import { addTelephone } from '#test/one-time-codes.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { Visitor } from '#test/visitor.ts';
import { TEST_DAY, type TestAccount, type TestUnit, World } from '#test/world.ts';
import { type App, createApp } from '../app.ts';

const database = useDatabase();
let server: Server;
let issuer: string;
let app: App;
let origin: string;
let world: World;
let town: TestUnit;
const lines: { event?: string }[] = [];
/** What the provider publishes as its keys, where that is not what it signs with. */
let publishedKeys: { keys: object[] } | null = null;

beforeAll(async () => {
  // the product's address is one of the client's settings at the provider, and the provider's one of the product's
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const reserved = createServer();
  await new Promise<void>((resolve) => reserved.listen(0, '127.0.0.1', resolve));
  const { port } = reserved.address() as AddressInfo;
  await new Promise((resolve) => reserved.close(resolve));
  origin = `http://127.0.0.1:${port}`;
  app = await createApp({
    servingUrl: database.servingUrl,
    roles: TEST_ROLES,
    mode: 'demonstration',
    now: () => atEight(TEST_DAY),
    secretKey: Buffer.alloc(32, 7),
    singleSignOn: { ...client(), publicUrl: origin },
    log: pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) }),
  });
  await app.listen(port, '127.0.0.1');
  const answer = provider().callback();
  server.on('request', (request, response) => {
    if (publishedKeys && request.url === '/jwks') {
      response.setHeader('content-type', 'application/jwk-set+json').end(JSON.stringify(publishedKeys));
    } else void answer(request, response);
  });
  world = new World(database);
  town = await world.town(await world.province());
});

afterAll(async () => {
  await app?.close();
  await new Promise((resolve) => server.close(resolve));
});

const client = () => ({
  ...{ issuer, clientId: 'dich', clientSecret: 'a-secret-of-the-tests' },
  secondFactor: { amr: ['mfa'], acr: ['cap-cao'] },
});

/** It says how somebody signed in as the name tells it to: "amr=mfa an". */
class SayingProvider extends Provider {
  override interactionResult(...[request, response, result, options]: Parameters<Provider['interactionResult']>) {
    const { login } = result;
    const said = login ? { ...result, login: { ...login, ...saidOf(login.accountId) } } : result;
    return super.interactionResult(request, response, said, options);
  }
}

/** A real provider: it asks for a name at a page of its own, and for consent. */
const provider = () =>
  new SayingProvider(issuer, {
    clients: [
      {
        client_id: 'dich',
        client_secret: 'a-secret-of-the-tests',
        redirect_uris: [`${origin}/session/single-sign-on/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    claims: { openid: ['sub', 'amr', 'acr'] },
    cookies: { keys: ['khóa cookie của thử nghiệm'] },
  });

const saidOf = (subject: string): { amr?: string[]; acr?: string } => {
  const [, claim, value] = /^(amr|acr)=(\S+) /.exec(subject) ?? [];
  if (!value) return {};
  return claim === 'amr' ? { amr: ['pwd', value] } : { acr: value };
};

/** A browser: cookies by host, redirects followed until `until` says so. */
class Browser {
  readonly #jar = new Map<string, Map<string, string>>();

  async go(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin: host } = new URL(address);
    const cookies = this.#jar.get(host) ?? new Map<string, string>();
    this.#jar.set(host, cookies);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** Signs on as `subject`; answers where the product ends the journey. */
  async signOn(subject: string, change: (callback: string) => string = (callback) => callback): Promise<string> {
    const response = await this.go(change(await this.callbackFrom(`${origin}/session/single-sign-on`, subject)));
    return response.headers.get('location') ?? '';
  }

  /** Goes where it is sent, through the provider's pages as `subject`; answers where it is to come back to. */
  async callbackFrom(start: string, subject: string): Promise<string> {
    let response = await this.go(start);
    for (let step = 0; step < 12; step += 1) {
      const location = response.headers.get('location');
      if (location === null) throw new Error(`stopped at ${response.status}: ${await response.text()}`);
      const next = new URL(location, response.url).href;
      if (next.startsWith(`${origin}/session/single-sign-on/callback`)) return next;
      response = await this.go(next);
      if (response.status === 200) response = await this.#submit(response, subject);
    }
    throw new Error('sent in a circle');
  }

  async #submit(page: Response, subject: string): Promise<Response> {
    const html = await page.text();
    const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    const prompt = /name="prompt" value="([^"]+)"/.exec(html)?.[1] ?? '';
    return this.go(new URL(action, page.url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ prompt, login: subject, password: 'x' }),
    });
  }

  async login(): Promise<string | null> {
    const response = await this.go(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { login } }' }),
    });
    return ((await response.json()) as { data?: { viewer: { login: string } } }).data?.viewer.login ?? null;
  }
}

const link = (account: TestAccount, subject: string) =>
  asOperator(database.ownerUrl, (client) =>
    linkIdentity(client, { login: account.login, issuer, subject, day: TEST_DAY }),
  );

describe('single sign-on', () => {
  test('signs in the account that is linked to the provider’s subject', async () => {
    const account = await world.official(town, 'PLANNER');
    await link(account, 'can-bo-1');
    const browser = new Browser();
    expect(await browser.signOn('can-bo-1')).toBe('/');
    expect(await browser.login()).toBe(account.login);
  });

  test('ends the session that the browser held', async () => {
    const account = await world.official(town, 'PLANNER');
    await link(account, 'can-bo-5');
    const browser = new Browser();
    await browser.signOn('can-bo-5');
    expect(await browser.signOn('can-bo-5')).toBe('/');
    const { rows } = await database.truth.query(
      'select revoked_at is null as open from session where account_id = $1 order by created_at',
      [account.accountId],
    );
    expect(rows).toEqual([{ open: false }, { open: true }]);
  });

  test('is refused what none of the provider’s published keys has signed', async () => {
    const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: object[] };
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    publishedKeys = { keys: keys.map((key) => ({ ...key, ...publicKey.export({ format: 'jwk' }) })) };
    try {
      const product = singleSignOn({ ...client(), publicUrl: origin });
      const { url, attempt } = await product.begin();
      const { pathname, search } = new URL(await new Browser().callbackFrom(url, 'can-bo-6'));
      await expect(product.finish(pathname + search, attempt)).rejects.toThrow();
    } finally {
      publishedKeys = null;
    }
  });

  test('keeps its way back in a cookie of this host alone, never sent in clear', async () => {
    const publicUrl = 'https://dich.example.vn';
    const secure = await createApp({
      ...{ servingUrl: database.servingUrl, roles: TEST_ROLES, mode: 'production', secretKey: Buffer.alloc(32, 7) },
      ...{ publicUrl, singleSignOn: { ...client(), publicUrl } },
    });
    try {
      const { port } = await secure.listen(0, '127.0.0.1');
      const left = await fetch(`http://127.0.0.1:${port}/session/single-sign-on`, { redirect: 'manual' });
      expect(left.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-dich-sso=[^;]+; Max-Age=600; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/),
      ]);
    } finally {
      await secure.close();
    }
  });

  describe('where the account has a second factor', () => {
    const SECOND = '/dang-nhap?buoc=XAC_THUC';
    const bring = async (browser: Browser, second: object) => {
      const response = await browser.go(`${origin}/session/single-sign-on/second`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(second),
      });
      return { status: response.status, code: ((await response.json()) as { code?: string }).code };
    };
    /** Somebody with a telephone, linked under a name of the provider. */
    const withTelephone = async (subject: string) => {
      const account = await world.official(town, 'ADMINISTRATOR');
      await link(account, subject);
      await setPassword(database, account);
      const visitor = new Visitor(() => origin);
      await visitor.signIn(account.login);
      return { account, ...(await addTelephone(visitor)) };
    };
    const strengthOf = async ({ accountId }: TestAccount) => {
      const { rows } = await database.truth.query<{ second_factor: boolean }>(
        'select second_factor from session where account_id = $1 order by created_at desc limit 1',
        [accountId],
      );
      return rows[0]?.second_factor;
    };

    test('its code is asked for after the round trip, each taken once', async () => {
      const { account, telephone } = await withTelephone('can-bo-hai-buoc');
      const browser = new Browser();
      expect(await browser.signOn('can-bo-hai-buoc')).toBe(SECOND);
      expect(await browser.login()).toBeNull();
      expect(await bring(browser, {})).toEqual({ status: 401, code: 'CODE_NEEDED' });
      expect(await bring(browser, { code: '000000' })).toEqual({ status: 401, code: 'CODE_NEEDED' });
      const code = telephone.code('next');
      expect(await bring(browser, { code })).toEqual({ status: 201, code: undefined });
      expect(await browser.login()).toBe(account.login);
      expect(await strengthOf(account)).toBe(true);

      const other = new Browser();
      expect(await other.signOn('can-bo-hai-buoc')).toBe(SECOND);
      expect(await bring(other, { code })).toEqual({ status: 401, code: 'CODE_NEEDED' });
      expect(await other.login()).toBeNull();
    });

    test('a recovery code stands for it, and wrong ones are held up as at the sign-in', async () => {
      const { account, recoveryCodes } = await withTelephone('can-bo-du-phong');
      const browser = new Browser();
      await browser.signOn('can-bo-du-phong');
      expect(await bring(browser, { code: recoveryCodes[0] })).toMatchObject({ status: 201 });
      expect(await strengthOf(account)).toBe(true);
      await browser.signOn('can-bo-du-phong');
      for (let guess = 0; guess < 5; guess += 1)
        expect(await bring(browser, { code: '000000' })).toMatchObject({ status: 401 });
      expect(await bring(browser, { code: recoveryCodes[1] })).toEqual({ status: 429, code: 'WAIT' });
      expect(lines).toContainEqual(
        expect.objectContaining({ event: 'sign-in refused', login: account.login, reason: 'CODE' }),
      );
    });

    test.each(['amr=mfa an', 'acr=cap-cao an'])(
      'nothing is asked where the provider says that it has: %s',
      async (subject) => {
        const { account } = await withTelephone(subject);
        const browser = new Browser();
        expect(await browser.signOn(subject)).toBe('/');
        expect(await browser.login()).toBe(account.login);
        expect(await strengthOf(account)).toBe(true);
      },
    );

    test.each(['amr=otp an', 'acr=cap-thap an'])('what is not set up to count does not: %s', async (subject) => {
      await withTelephone(subject);
      expect(await new Browser().signOn(subject)).toBe(SECOND);
    });

    test('nobody brings one who does not come from the provider, and nothing goes by another cookie of the product', async () => {
      const browser = new Browser();
      expect(await bring(browser, { code: '000000' })).toEqual({ status: 401, code: 'SIGN_ON_AGAIN' });
      // what is sealed for the way to the provider is no word of it
      const left = await browser.go(`${origin}/session/single-sign-on`);
      const underWay = /dich-sso=([^;]+)/.exec(left.headers.getSetCookie().join())?.[1] ?? '';
      const forged = await fetch(`${origin}/session/single-sign-on/second`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `dich-sso-second=${underWay}` },
        body: '{}',
      });
      expect(forged.status).toBe(401);
      expect(await forged.json()).toMatchObject({ code: 'SIGN_ON_AGAIN' });
    });

    test('an account that is closed meanwhile brings none', async () => {
      const { account, telephone } = await withTelephone('can-bo-bi-khoa');
      const browser = new Browser();
      await browser.signOn('can-bo-bi-khoa');
      await database.owner.query('update account set disabled_at = now() where id = $1', [account.accountId]);
      expect(await bring(browser, { code: telephone.code('next') })).toEqual({ status: 401, code: 'SIGN_ON_AGAIN' });
    });
  });

  test('makes nobody in who is not linked, whatever name they have there', async () => {
    const account = await world.official(town, 'PLANNER');
    const browser = new Browser();
    expect(await browser.signOn(account.login)).toBe('/dang-nhap?loi=UNKNOWN');
    expect(await browser.login()).toBeNull();
    expect(lines).toContainEqual(
      expect.objectContaining({
        ...{ event: 'sign-in refused', issuer, subject: account.login, address: '127.0.0.1', reason: 'UNKNOWN' },
      }),
    );
  });

  test('lets nobody in whose account is disabled or whose office has ended', async () => {
    const disabled = await world.official(town, 'PLANNER');
    const former = await world.official(town, 'PLANNER', { validTo: '2022-12-31' });
    await link(disabled, 'can-bo-2');
    await link(former, 'can-bo-3');
    await database.owner.query('update account set disabled_at = now() where id = $1', [disabled.accountId]);
    expect(await new Browser().signOn('can-bo-2')).toBe('/dang-nhap?loi=UNKNOWN');
    expect(await new Browser().signOn('can-bo-3')).toBe('/dang-nhap?loi=NO_OFFICE');
  });

  test('lets nobody in whose office waits for a second person, and says so', async () => {
    const waiting = await world.official(town, 'PLANNER');
    await link(waiting, 'can-bo-cho');
    await database.owner.query('update office set confirmed_at = null where id = $1', [waiting.officeId]);
    expect(await new Browser().signOn('can-bo-cho')).toBe('/dang-nhap?loi=OFFICE_WAITS');
  });

  test.each([
    ['another state', (callback: string) => callback.replace(/state=[^&]+/, 'state=khac')],
    ['another code', (callback: string) => callback.replace(/code=[^&]+/, 'code=khac')],
    ['another issuer', (callback: string) => callback.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fkhac.example')],
  ])('is refused when the browser comes back with %s', async (_name, change) => {
    await link(await world.official(town, 'PLANNER'), `can-bo-${_name}`);
    const browser = new Browser();
    expect(await browser.signOn(`can-bo-${_name}`, change)).toBe('/dang-nhap?loi=FAILED');
    expect(await browser.login()).toBeNull();
  });

  test('is refused to a browser that did not begin it', async () => {
    const response = await new Browser().go(`${origin}/session/single-sign-on/callback?code=a&state=b`);
    expect(response.headers.get('location')).toBe('/dang-nhap?loi=FAILED');
  });

  test('is begun by the person: a page of another site leads to the sign-in page', async () => {
    const { headers } = await new Browser().go(`${origin}/session/single-sign-on`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect({ to: headers.get('location'), cookies: headers.getSetCookie() }).toEqual({ to: '/dang-nhap', cookies: [] });
  });

  test('a subject is linked to one account', async () => {
    await link(await world.official(town, 'PLANNER'), 'can-bo-4');
    await expect(link(await world.official(town, 'LEADER'), 'can-bo-4')).rejects.toThrow(/đã nối/);
  });
});
