import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { hashToken } from '#features/people/token.ts';
import { IDLE_LIMIT } from '#features/sign-in/session.ts';
import type { Context } from '#kernel/context.ts';
import { type Caller, inOperation } from '#kernel/operation.ts';
import type { TestDatabase } from './database.ts';
import { TEST_ROLES } from './roles.ts';
import { TEST_DAY, type TestAccount } from './world.ts';

export interface Actors {
  /** Runs a verb as an official of the world, in one operation's transaction, as the product does. Null: nobody. */
  as<T>(
    account: TestAccount | null,
    work: (ctx: Context) => Promise<T>,
    options?: { now?: string; mode?: 'read' | 'write' },
  ): Promise<T>;
  caller(account: TestAccount): Promise<Caller>;
}

export const atEight = (day: string): Date => new Date(`${day}T08:00:00+07:00`);

export function actorsOf(database: TestDatabase): Actors {
  const callers = new Map<string, Caller>();
  const caller = async (account: TestAccount): Promise<Caller> => {
    const known = callers.get(account.officeId);
    if (known) return known;
    const token = randomBytes(32).toString('base64url');
    await database.owner.query(
      `insert into session (province_id, token_hash, id, account_id, office_id, expires_at)
       values ($1, $2, $3, $4, $5, now() + interval '1 hour')`,
      [account.provinceId, hashToken(token), v7(), account.accountId, account.officeId],
    );
    const made = { tokenHash: hashToken(token) };
    callers.set(account.officeId, made);
    return made;
  };
  return {
    caller,
    as: async (account, work, options = {}) =>
      inOperation(
        {
          orm: database.orm,
          servingRole: TEST_ROLES.app,
          now: () => atEight(options.now ?? TEST_DAY),
          log: pino({ level: 'silent' }),
          requestId: 'test',
          idleLimit: IDLE_LIMIT,
        },
        account && (await caller(account)),
        options.mode ?? 'write',
        work,
      ),
  };
}
