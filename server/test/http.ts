import { afterAll, beforeAll } from 'vitest';
import { hashPassword } from '#features/people/password.ts';
import { type App, type AppOptions, createApp } from '../src/app.ts';
import { atEight } from './actors.ts';
import type { TestDatabase } from './database.ts';
import { TEST_ROLES } from './roles.ts';
import { TEST_DAY, type TestAccount } from './world.ts';

export const PASSWORD = 'sông Hương chảy mãi';

export interface Answer {
  status: number;
  headers: Headers;
  /** Parsed when it is JSON, else the text. */
  body: unknown;
}

/** A browser or a program at the product's own door: real HTTP, cookies kept. */
export class Visitor {
  readonly #origin: () => string;
  /** Sent with every request. */
  readonly #headers: Record<string, string>;
  cookie: string | null = null;

  constructor(origin: () => string, headers: Record<string, string> = {}) {
    this.#origin = origin;
    this.#headers = headers;
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers({ ...this.#headers, ...Object.fromEntries(new Headers(init.headers)) });
    if (this.cookie) headers.set('cookie', this.cookie);
    const response = await fetch(`${this.#origin()}${path}`, { redirect: 'manual', ...init, headers });
    const set = response.headers.getSetCookie()[0]?.split(';')[0];
    if (set !== undefined) this.cookie = set.endsWith('=') ? null : set;
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  json(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  signIn(account: string, password = PASSWORD, code?: string): Promise<Answer> {
    return this.json('POST', '/session', { account, password, ...(code !== undefined && { code }) });
  }

  ask(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.json('POST', '/graphql', { query, variables }, headers);
  }
}

export interface TestApp {
  readonly origin: string;
  visitor(): Visitor;
  /** A visitor signed in as an official, whose password is set for it. */
  signedIn(account: TestAccount): Promise<Visitor>;
}

/** The product itself on a free port of 127.0.0.1, for one test file. */
export function useApp(database: TestDatabase, options: Partial<AppOptions> = {}): TestApp {
  let app: App;
  let origin = '';
  beforeAll(async () => {
    app = await createApp({
      servingUrl: database.servingUrl,
      roles: TEST_ROLES,
      mode: 'demonstration',
      now: () => atEight(TEST_DAY),
      secretKey: Buffer.alloc(32, 7),
      ...options,
    });
    origin = `http://127.0.0.1:${(await app.listen(0, '127.0.0.1')).port}`;
  });
  afterAll(() => app?.close());
  const visitor = () => new Visitor(() => origin);
  return {
    get origin() {
      return origin;
    },
    visitor,
    async signedIn(account) {
      await setPassword(database, account);
      const browser = visitor();
      const { status } = await browser.signIn(account.login);
      if (status !== 201) throw new Error(`sign-in answered ${status}`);
      return browser;
    },
  };
}

let hashed: Promise<string> | undefined;

/** Gives the account PASSWORD, hashed once for all. */
export async function setPassword(database: TestDatabase, account: TestAccount): Promise<void> {
  hashed ??= hashPassword(PASSWORD);
  await database.owner.query('update account set password_hash = $2 where id = $1', [account.accountId, await hashed]);
}

/** Code and message of the first error of a GraphQL answer, without its request id. */
export function errorOf({ body }: Answer): { code: string; message: string } | null {
  const [error] = (body as { errors?: { message: string; extensions: { code: string } }[] }).errors ?? [];
  return error ? { code: error.extensions.code, message: error.message } : null;
}
