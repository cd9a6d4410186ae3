import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { hashToken, newToken } from '#features/people/token.ts';
import { hashPassword } from '#features/sign-in/password.ts';
import { newId } from '#kernel/columns.ts';
import { type App, type AppOptions, createApp } from '../src/app.ts';
import { atEight } from './actors.ts';
import type { TestDatabase } from './database.ts';
import { TEST_ROLES } from './roles.ts';
import { PASSWORD, Visitor } from './visitor.ts';
import { TEST_DAY, type TestAccount } from './world.ts';

export { type Answer, errorOf, PASSWORD, Visitor } from './visitor.ts';

export interface TestApp {
  readonly origin: string;
  /** What it has counted. */
  metrics(): Promise<string | null>;
  visitor(): Visitor;
  /** A visitor signed in as an official, whose password is set for it. */
  signedIn(account: TestAccount): Promise<Visitor>;
  /** The same without signing in: a session as that would have opened, whatever second factor the account has. */
  holdingSession(account: TestAccount): Promise<Visitor>;
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
      log: pino({ level: 'silent' }),
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
    metrics: () => app.metrics(),
    visitor,
    async signedIn(account) {
      await setPassword(database, account);
      const browser = visitor();
      const { status } = await browser.signIn(account.login);
      if (status !== 201) throw new Error(`sign-in answered ${status}`);
      return browser;
    },
    async holdingSession(account) {
      await setPassword(database, account);
      const token = newToken();
      await database.owner.query(
        `insert into session (province_id, token_hash, id, account_id, office_id, expires_at)
         values ($1, $2, $3, $4, $5, now() + interval '1 hour')`,
        [account.provinceId, hashToken(token), newId(), account.accountId, account.officeId],
      );
      const browser = visitor();
      browser.cookie = `dich=${token}`;
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
