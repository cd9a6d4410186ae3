import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { hashToken } from '#features/people/token.ts';
import { IDLE_LIMIT } from '#features/sign-in/session.ts';
import type { Context, SealLink } from '#kernel/context.ts';
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

/**
 * `key`: they do not sign in but send an API key of this kind, made in their office. `sealLink`: of a server that mails
 * people.
 */
export function actorsOf(
  database: TestDatabase,
  key: 'ANALYST' | 'VIEWER' | null = null,
  sealLink: SealLink | null = null,
): Actors {
  const callers = new Map<string, Caller>();
  const caller = async (account: TestAccount): Promise<Caller> => {
    const known = callers.get(account.officeId);
    if (known) return known;
    const token = randomBytes(32).toString('base64url');
    const held = [account.provinceId, hashToken(token), v7(), account.accountId, account.officeId];
    await (key === null
      ? database.owner.query(
          `insert into session (province_id, token_hash, id, account_id, office_id, expires_at, proven_at)
           values ($1, $2, $3, $4, $5, now() + interval '1 hour', 'infinity')`,
          held,
        )
      : database.owner.query(
          `insert into api_key (province_id, token_hash, id, account_id, office_id, pos, name, kind, created_at, expires_at)
           values ($1, $2, $3, $4, $5, $6, 'key', $7, now(), now() + interval '1 hour')`,
          [...held, account.unit.pos, key],
        ));
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
          sealLink,
        },
        account && (await caller(account)),
        options.mode ?? 'write',
        work,
      ),
  };
}
