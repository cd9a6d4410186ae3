import { IsolationLevel, type MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Actor, Context, Scope } from './context.ts';
import { localDate } from './context.ts';
import { Fault } from './fault.ts';

/** What a request brings: a session token (hashed at once) and, if it wishes, the office to act in. */
export interface Caller {
  tokenHash: Buffer;
  officeId: string | null;
}

export interface Opening {
  orm: MikroORM;
  /** The role every statement runs as; it owns nothing. */
  servingRole: string;
  now: () => Date;
  log: Logger;
  requestId: string;
  /** How long a session may rest, as a PostgreSQL interval. */
  idleLimit: string;
}

/**
 * Opens the transaction of one operation: one snapshot for a query, one read-write transaction for a mutation. The
 * scope comes from the session row inside the database. Throwing rolls back; the commit precedes the answer.
 */
export async function inOperation<T>(
  opening: Opening,
  caller: Caller | null,
  mode: 'read' | 'write',
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  if (!caller) throw unauthenticated();
  return asServingRole(opening, mode, async (em) => {
    const { actor, scope } = await openScope(em, opening, caller);
    return work({ em, actor, scope, now: opening.now(), log: opening.log, requestId: opening.requestId });
  });
}

/** A transaction in the serving role without a scope: only the functions of signing in answer anything there. */
export async function asServingRole<T>(
  { orm, servingRole }: Pick<Opening, 'orm' | 'servingRole'>,
  mode: 'read' | 'write',
  work: (em: SqlEntityManager) => Promise<T>,
): Promise<T> {
  return orm.em.fork().transactional(
    async (em) => {
      await em.execute(`set local role ${quoteIdentifier(servingRole)}`);
      return work(em);
    },
    mode === 'read'
      ? { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true }
      : { isolationLevel: IsolationLevel.READ_COMMITTED },
  );
}

const unauthenticated = () =>
  new Fault('UNAUTHENTICATED', 'Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại.');

async function openScope(
  em: SqlEntityManager,
  opening: Opening,
  caller: Caller,
): Promise<{ actor: Actor; scope: Scope }> {
  const [row] = await em.execute<{ scope: (Actor & Scope) | null }[]>(
    'select app.open_scope(?, ?, ?::date, ?::interval) as scope',
    [caller.tokenHash, caller.officeId, localDate(opening.now()), opening.idleLimit],
  );
  if (!row?.scope) throw unauthenticated();
  const { provinceId, level, pos, lo, hi, ...actor } = row.scope;
  return { actor, scope: { provinceId, level, pos, lo, hi } };
}

/** The role's name comes from the configuration, never from a request. */
const quoteIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
