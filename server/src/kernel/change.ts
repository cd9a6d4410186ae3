import { type EntityClass, LockMode } from '@mikro-orm/postgresql';
import { authorize, type MayNot, mayNotOf } from './authorize.ts';
import type { Actor, Context } from './context.ts';
import { keyBy } from './loader.ts';
import type { Message } from './messages.ts';
import { notFound, Refusal, refuseAll, stale } from './refusal.ts';

interface Wanted<E> {
  id: string;
  /** Which records of the kind are there at all for this reader; all that row-level security lets through unless told. */
  among?: object;
  /** Where the input names the record, or the part through which it is reached. */
  path: string[];
  /** "kế hoạch", "plan": for who asks about one that is not there. */
  what: Message;
  may: (actor: Actor, record: E) => boolean;
  mayNot: MayNot<E>;
  /** The revision that was seen; left out: whatever there is now. */
  revision?: number | null;
}

/**
 * How every verb begins that changes one record: found, or refused as not there; allowed; locked until the transaction
 * ends; and in the revision that was seen.
 */
export async function recordToChange<E extends { id: string }>(
  ctx: Context,
  entity: EntityClass<E>,
  { id, among = {}, path, what, may, mayNot, revision }: Wanted<E>,
): Promise<E> {
  const where: object = { ...among, provinceId: ctx.scope.provinceId, id };
  const found = await ctx.em.findOne<object>(entity, where);
  if (!found) throw new Refusal([notFound(path, what)]);
  authorize(may(ctx.actor, found as E), mayNotOf(mayNot, found as E), path);
  const locked = await ctx.em.findOne<object>(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!locked) throw new Refusal([notFound(path, what)]);
  if (typeof revision === 'number' && (locked as { revision?: number }).revision !== revision) {
    refuseAll([stale(['revision'])]);
  }
  return locked as E;
}

/**
 * Several at once, in the order in which they are wanted: all that are not there, or not this reader's to see, are
 * refused together. They are locked in the order of their ids, so that two who want the same never wait for each other.
 */
export async function recordsToChange<E extends { id: string }>(
  ctx: Context,
  entity: EntityClass<E>,
  wanted: readonly Pick<Wanted<E>, 'id' | 'path'>[],
  { what, isReadable }: { what: Message; isReadable: (record: E) => boolean },
): Promise<E[]> {
  const where = { provinceId: ctx.scope.provinceId, id: { $in: wanted.map(({ id }) => id) } } as object;
  const options = { orderBy: { id: 'asc' } as object, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const locked = keyBy((await ctx.em.find<object>(entity, where, options)) as E[], ({ id }) => id);
  const found = wanted.map(({ id }) => {
    const record = locked.get(id);
    return record && isReadable(record) ? record : null;
  });
  refuseAll(wanted.flatMap(({ path }, index) => (found[index] ? [] : [notFound(path, what)])));
  return found.flatMap((record) => record ?? []);
}
