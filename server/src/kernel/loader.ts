import type { EntityClass, QueryOrderMap } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/** What has been loaded, by unit of work; as of a day that is over apart from what is known now. */
const loaded = new WeakMap<object, Map<object, DataLoader<unknown, unknown, unknown>>>();

/** After a verb has written: what is asked next in the same operation is read again. */
export const forgetLoaded = (ctx: Context): void => void loaded.delete(ctx.em);

type Load<K, V> = (ctx: Context) => { load(key: K): Promise<V | null> };

/**
 * One DataLoader per unit of work: `const unitById = loader(async (ctx, ids) => …)`, then `unitById(ctx).load(id)`.
 * `batch` answers a map; what it leaves out loads as null. Keys that are objects say by `name` which are the same, and
 * the map is by that name.
 */
export function loader<K extends string | number, V>(
  batch: (ctx: Context, keys: readonly K[]) => Promise<Map<K, V>>,
): Load<K, V>;
export function loader<K extends object, V>(
  batch: (ctx: Context, keys: readonly K[]) => Promise<Map<string, V>>,
  name: (key: K) => string,
): Load<K, V>;
export function loader<K, V>(
  batch: (ctx: Context, keys: readonly K[]) => Promise<Map<unknown, V>>,
  name: (key: K) => unknown = (key) => key,
): Load<K, V> {
  const own = (ctx: Context): DataLoader<K, V | null, unknown> => {
    const unitOfWork = ctx.asOf ?? ctx.em;
    const ofUnitOfWork = loaded.get(unitOfWork) ?? new Map();
    loaded.set(unitOfWork, ofUnitOfWork);
    const known = ofUnitOfWork.get(own);
    if (known) return known;
    const made = new DataLoader<K, V | null, unknown>(
      async (keys) => {
        const found = await batch(ctx, keys);
        return keys.map((key) => found.get(name(key)) ?? null);
      },
      { cacheKeyFn: name },
    );
    ofUnitOfWork.set(own, made);
    return made;
  };
  return own;
}

export const keyBy = <K, V>(rows: Iterable<V>, key: (row: V) => K): Map<K, V> =>
  new Map(Array.from(rows, (row) => [key(row), row]));

export function groupBy<K, V>(rows: Iterable<V>, key: (row: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Which records of a kind are there for this reader, beside what row-level security says; all of them unless told. */
export type Among = (ctx: Context) => object;

async function found<E>(
  ctx: Context,
  entity: EntityClass<E>,
  which: object,
  among: Among = () => ({}),
  orderBy: object = {},
): Promise<E[]> {
  return (await ctx.em.find<object>(entity as EntityClass<object>, { ...among(ctx), ...which }, { orderBy })) as E[];
}

/** Those of the reader's province: the keys of a tenant's tables are led by it. */
export const ofProvince: Among = ({ scope }) => ({ provinceId: scope.provinceId });

/** Records by their identity. */
export const loaderOf = <E extends { id: string }>(entity: EntityClass<E>, among?: Among): Load<string, E> =>
  loader(async (ctx, ids: readonly string[]) =>
    keyBy(await found(ctx, entity, { id: { $in: [...ids] } }, among), ({ id }) => id),
  );

/** All that belongs to one thing, whose id it keeps under `key`, in an order. */
export const loaderOfAll = <E, K extends keyof E & string>(
  entity: EntityClass<E>,
  key: K,
  orderBy: QueryOrderMap<E> = {},
  among?: Among,
): Load<string, E[]> =>
  loader(async (ctx, ids: readonly string[]) =>
    groupBy(await found(ctx, entity, { [key]: { $in: [...ids] } }, among, orderBy), (record) => String(record[key])),
  );
