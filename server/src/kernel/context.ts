import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Language } from './messages.ts';

export const OFFICE_KINDS = [
  'ADMINISTRATOR',
  'LEADER',
  'PLANNER',
  'DEPARTMENT_HEAD',
  'OFFICER',
  'ANALYST',
  'AUDITOR',
  'VIEWER',
] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

export const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type Level = (typeof LEVELS)[number];

/** Who acts, in which office. A person may hold several offices and acts in one at a time. */
export interface Actor {
  /** The session, or the API key, that the request came with. */
  sessionId: string;
  /** By an API key: reads only. */
  byKey: boolean;
  /** Must sign in with a second factor and has not: administers, or as a leader decides, nothing until then. */
  lacksSecondFactor: boolean;
  /** From which day on a leader lacks it who has signed in without; null: it is not asked of them. */
  secondFactorFrom: string | null;
  accountId: string;
  login: string;
  /** As it is kept with what they do: of a substitute it says on whose behalf. */
  fullName: string;
  /** Who has handed the office over (thừa ủy quyền), by name; null: it is held in the own right. */
  onBehalfOf: string | null;
  /** What sentences are printed in for them: the account's own; for a key, what its request asks for. */
  language: Language;
  officeId: string;
  office: OfficeKind;
  /** The department of a department head or officer; null for offices of the unit itself. */
  departmentId: string | null;
  managesSubUnits: boolean;
  /** The unit acted for. */
  unitId: string;
  unitName: string;
  /** Of the account, which may lie in another province than a unit in whose name it acts. */
  accountProvinceId: number;
  /** The unit has ended; null: it is there. */
  ended: EndedUnit | null;
}

/** A unit that somebody acts for after its last day. */
export interface EndedUnit {
  lastDay: string;
  /** The last day on which its own people finish what is open; null: who acts has taken it over, and there is none. */
  finishesUntil: string | null;
  /** The unit that has taken it over and whose office it is; null: an office of the ended unit itself. */
  heirUnitId: string | null;
}

/** The unit of the office acted in, whichever unit it acts for. */
export const ownUnitOf = ({ unitId, ended }: Pick<Actor, 'unitId' | 'ended'>): string => ended?.heirUnitId ?? unitId;

/** Where in the tree the actor stands: `pos` is the unit itself, `lo`..`hi` the unit with everything below it. */
export interface Scope {
  provinceId: number;
  level: Level;
  pos: number;
  lo: number;
  hi: number;
}

/** A day that is over, asked about as it was known at its end. */
export interface AsOf {
  day: string;
  /** The first moment after it. */
  until: Date;
}

/** What every verb and query gets: one transaction, one actor, one moment, one language. An eleventh field needs a reason. */
export interface Context {
  em: SqlEntityManager;
  actor: Actor;
  scope: Scope;
  /** The moment by the product's clock (a demonstration states its own). */
  now: Date;
  log: Logger;
  requestId: string;
  /** The actor's. */
  language: Language;
  /** The verb that runs, under its name in the contract: what is recorded carries it. Null while only reading. */
  verb: string | null;
  /** Seals the token of a one-time link for the outbox, with a key that no database has; null: this server mails nobody. */
  sealLink: SealLink | null;
  /** Null: what is known now. Else `now` is the last moment of that day, and statements count what had been done by then. */
  asOf: AsOf | null;
}

export type SealLink = (token: string) => Buffer;

/** The same unit of work, doing a verb: also of acts that come by a route of their own, beside GraphQL. */
export const doing = (ctx: Context, verb: string): Context => ({ ...ctx, verb });

/** Does a verb where no request asks for it: the demonstration's officials, and tests of what follows from one. */
export const perform = <I, R>(ctx: Context, verb: (ctx: Context, input: I) => Promise<R>, input: I): Promise<R> =>
  verb(doing(ctx, verb.name), input);

/** The date in Vietnam, YYYY-MM-DD: due dates and dates of validity are days there, not instants. */
export function today({ now }: Pick<Context, 'now'>): string {
  const known = days.get(now);
  if (known !== undefined) return known;
  const day = localDate(now);
  days.set(now, day);
  return day;
}

/** By the moment of an operation: every value of an answer asks for its day. */
const days = new WeakMap<Date, string>();

const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

export const localDate = (moment: Date): string => inVietnam.format(moment);

/** Runs `work` in a savepoint of the operation's transaction: if it throws, nothing of it stays. */
export async function inTransaction<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  return ctx.em.transactional((em) => work({ ...ctx, em }));
}
