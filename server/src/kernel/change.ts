import { type EntityClass, LockMode } from '@mikro-orm/postgresql';
import { validate as isUuid } from 'uuid';
import { authorize, type MayNot, mayNotOf } from './authorize.ts';
import type { Actor, Context } from './context.ts';
import { keyBy } from './loader.ts';
import type { Message } from './messages.ts';
import { notFound, type Problem, Refusal, refuseAll, stale } from './refusal.ts';

interface Sought<E> {
  id: string;
  /** Which records of the kind are there at all for this reader; all that row-level security lets through unless told. */
  among?: object;
  /** The same, where a condition of the statement cannot tell. */
  isReadable?: (record: E) => boolean;
  /** Where the input names the record, or the part through which it is reached. */
  path: string[];
  /** "kế hoạch", "plan": for who asks about one that is not there. */
  what: Message;
  /** The revision that was seen; left out: whatever there is now. */
  revision?: number | null;
}

/** Who of its readers may change it; all of them where nothing is said. */
type Wanted<E> = Sought<E> &
  ({ may: (actor: Actor, record: E) => boolean; mayNot: MayNot<E> } | { may?: never; mayNot?: never });

/**
 * How every verb begins that changes one record: found, or refused as not there; allowed; locked until the transaction
 * ends; and in the revision that was seen.
 */
export async function recordToChange<E extends { id: string }>(
  ctx: Context,
  entity: EntityClass<E>,
  wanted: Wanted<E>,
): Promise<E> {
  const { id, among = {}, isReadable = () => true, path, what } = wanted;
  const where: object = { ...among, provinceId: ctx.scope.provinceId, id };
  const found = (await ctx.em.findOne<object>(entity, where)) as E | null;
  if (!found || !isReadable(found)) throw new Refusal([notFound(path, what)]);
  if (wanted.may) authorize(wanted.may(ctx.actor, found), mayNotOf(wanted.mayNot, found, ctx.actor), path);
  const locked = (await ctx.em.findOne<object>(entity, where, { ...LOCKED })) as E | null;
  if (!locked) throw new Refusal([notFound(path, what)]);
  refuseAll(problemsOfRevision(locked, wanted.revision));
  return locked;
}

const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

/** For who asks for the right only after the record is locked. */
export const problemsOfRevision = (record: object, seen: number | null | undefined): Problem[] =>
  typeof seen === 'number' && (record as { revision?: number }).revision !== seen ? [stale(['revision'])] : [];

/**
 * Several at once, in the order in which they are wanted: all that are not there, or not this reader's to see, are
 * refused together.
 */
export async function recordsToChange<E extends { id: string }>(
  ctx: Context,
  entity: EntityClass<E>,
  wanted: readonly Pick<Sought<E>, 'id' | 'path'>[],
  { what, ...which }: Pick<Sought<E>, 'what' | 'among' | 'isReadable'>,
): Promise<E[]> {
  const ids = wanted.map(({ id }) => id);
  const locked = await lockRecords(ctx, entity, ids, which);
  refuseAll(wanted.flatMap(({ id, path }) => (locked.has(id) ? [] : [notFound(path, what)])));
  return ids.flatMap((id) => locked.get(id) ?? []);
}

/**
 * What there is of several for this reader, by id, for verbs that refuse more together with what is not there. Locked in
 * the order of their ids, so that two who want the same never wait for each other.
 */
export async function lockRecords<E extends { id: string }>(
  ctx: Context,
  entity: EntityClass<E>,
  ids: readonly string[],
  { among = {}, isReadable = () => true }: Pick<Sought<E>, 'among' | 'isReadable'>,
): Promise<Map<string, E>> {
  const where: object = { ...among, provinceId: ctx.scope.provinceId, id: { $in: ids.filter((id) => isUuid(id)) } };
  const found = (await ctx.em.find<object>(entity, where, { orderBy: { id: 'asc' } as object, ...LOCKED })) as E[];
  return keyBy(found.filter(isReadable), ({ id }) => id);
}
