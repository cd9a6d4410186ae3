import { IsolationLevel, type MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Actor, Context, Scope, SealLink } from './context.ts';
import { localDate } from './context.ts';
import { Fault } from './fault.ts';
import { forbidden } from './forbidden.ts';
import { says } from './kernel.messages.ts';
import { DEFAULT_LANGUAGE, type Language } from './messages.ts';
import { statement } from './sql.ts';

/** What a request brings: the token of a session or an API key, hashed at once. */
export interface Caller {
  tokenHash: Buffer;
}

export interface Opening {
  orm: MikroORM;
  /** The role every statement runs as; it owns nothing. */
  servingRole: string;
  now: () => Date;
  log: Logger;
  requestId: string;
  /** What the request asks to be answered in: heard where no account says otherwise. */
  language?: Language;
  /** How long a session may rest, as a PostgreSQL interval. */
  idleLimit: string;
  /** Whether administrators must have signed in with a second factor to administer. Not in a demonstration. */
  secondFactorNeeded?: boolean;
  /** Where the server mails people. */
  sealLink?: SealLink | null;
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
  const { result, resting } = await asServingRole(opening, mode, async (em) => {
    const { actor, scope, resting } = await openScope(em, opening, caller);
    const { log, requestId, sealLink = null } = opening;
    if (actor.byKey && mode === 'write') throw forbidden({ actor, log, requestId }, says.keyOnlyReads());
    const now = opening.now();
    const ctx = { em, actor, scope, now, log, requestId, language: actor.language, verb: null, sealLink, asOf: null };
    return { result: await work(ctx), resting };
  });
  if (resting) await touch(opening, caller);
  return result;
}

/** Remembers that the token was used, in a transaction of its own: a query's is read-only. */
const touch = (opening: Opening, caller: Caller): Promise<unknown> =>
  asServingRole(opening, 'write', (em) =>
    statement({ em }, 'select app.touch(:tokenHash)', { tokenHash: caller.tokenHash }),
  );

/** Of each transaction, and not of a connection, so that a pooler in transaction mode may stand in front of the database. */
const LIMITS =
  "set local statement_timeout = '20s'; set local idle_in_transaction_session_timeout = '30s'; set local timezone = 'UTC'";

/** A transaction in the serving role without a scope: only the functions of signing in answer anything there. */
export async function asServingRole<T>(
  { orm, servingRole }: Pick<Opening, 'orm' | 'servingRole'>,
  mode: 'read' | 'write',
  work: (em: SqlEntityManager) => Promise<T>,
): Promise<T> {
  return orm.em.fork().transactional(
    async (em) => {
      await em.execute(`set local role ${quoteIdentifier(servingRole)}; ${LIMITS}`);
      return work(em);
    },
    mode === 'read'
      ? { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true }
      : { isolationLevel: IsolationLevel.READ_COMMITTED },
  );
}

const unauthenticated = () => new Fault('UNAUTHENTICATED', says.unauthenticated());

/** What app.open_scope answers. */
interface OpenedScope extends Omit<Actor, 'lacksSecondFactor' | 'secondFactorFrom' | 'language' | 'onBehalfOf'>, Scope {
  /** Left out of who is written to. */
  onBehalfOf?: string | null;
  /** Null: of a key. */
  language: Language | null;
  secondFactor: boolean;
  /** Not seen for a minute. */
  resting: boolean;
}

async function openScope(
  em: SqlEntityManager,
  opening: Opening,
  caller: Caller,
): Promise<{ actor: Actor; scope: Scope; resting: boolean }> {
  const [row] = await statement<{ scope: OpenedScope | null; leadersFrom: string | null }>(
    { em },
    `select scope, app.leaders_factor_from((scope ->> 'accountProvinceId')::smallint)::text as "leadersFrom"
       from (select app.open_scope(:tokenHash, :today::date, :idleLimit::interval) as scope offset 0) opened`,
    {
      ...{ tokenHash: caller.tokenHash, today: localDate(opening.now()), idleLimit: opening.idleLimit },
    },
  );
  if (!row?.scope) throw unauthenticated();
  return actorIn(row.scope, opening, row.leadersFrom);
}

function actorIn(
  opened: OpenedScope,
  opening: Pick<Opening, 'now' | 'secondFactorNeeded' | 'language'>,
  leadersFrom: string | null,
): { actor: Actor; scope: Scope; resting: boolean } {
  const { provinceId, level, pos, lo, hi, secondFactor, resting, ...holder } = opened;
  const secondFactorFrom = holder.office === 'LEADER' && !secondFactor ? leadersFrom : null;
  const lacksSecondFactor =
    (holder.office === 'ADMINISTRATOR' && opening.secondFactorNeeded === true && !secondFactor) ||
    (secondFactorFrom !== null && secondFactorFrom <= localDate(opening.now()));
  const language = opened.language ?? opening.language ?? DEFAULT_LANGUAGE;
  return {
    actor: { ...holder, onBehalfOf: holder.onBehalfOf ?? null, language, lacksSecondFactor, secondFactorFrom },
    scope: { provinceId, level, pos, lo, hi },
    resting,
  };
}

/** Somebody who is about to be written to of a notice, in one of the offices in which it may concern them. */
export interface Recipient {
  provinceId: number;
  noticeId: string;
  officeId: string;
}

/**
 * Reads as the recipient of a notice would if they were signed in: what is asked of them is asked of the same policies
 * and the same rows. Null: the office, its unit or the account is not in force, or nothing is being sent to them.
 */
export const asRecipient = <T>(
  opening: Omit<Opening, 'idleLimit'>,
  recipient: Recipient,
  work: (ctx: Context) => Promise<T>,
): Promise<T | null> =>
  readingAs(
    opening,
    'select app.open_recipient(:provinceId::smallint, :noticeId, :officeId, :today::date) as scope',
    recipient,
    work,
  );

/** Somebody who is looked at because a day has come, in one of their offices. */
export interface Visited {
  provinceId: number;
  officeId: string;
}

/** The same of somebody who is being looked at: of nobody else anything is answered. */
export const asVisited = <T>(
  opening: Omit<Opening, 'idleLimit'>,
  visited: Visited,
  work: (ctx: Context) => Promise<T>,
): Promise<T | null> =>
  readingAs(opening, 'select app.open_visit(:provinceId::smallint, :officeId, :today::date) as scope', visited, work);

/** The same of who has given the address of their calendar away; nobody: the office or its calendar is there no more. */
export const asFeed = <T>(
  opening: Omit<Opening, 'idleLimit'>,
  tokenHash: Buffer,
  work: (ctx: Context) => Promise<T>,
): Promise<T | null> =>
  readingAs(opening, 'select app.open_feed(:tokenHash, :today::date) as scope', { tokenHash }, work);

async function readingAs<T>(
  opening: Omit<Opening, 'idleLimit'>,
  opens: string,
  whom: Recipient | Visited | { tokenHash: Buffer },
  work: (ctx: Context) => Promise<T>,
): Promise<T | null> {
  return asServingRole(opening, 'read', async (em) => {
    const [row] = await statement<{ scope: OpenedScope | null }>({ em }, opens, {
      ...whom,
      today: localDate(opening.now()),
    });
    if (!row?.scope) return null;
    const { actor, scope } = actorIn(row.scope, opening, null);
    const { log, requestId } = opening;
    const reading = { verb: null, sealLink: null, asOf: null };
    return work({ em, actor, scope, now: opening.now(), log, requestId, language: actor.language, ...reading });
  });
}

/** The role's name comes from the configuration, never from a request. */
const quoteIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
