import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/**
 * One DataLoader per unit of work: `const unitById = loader(async (ctx, ids) => …)`, then `unitById(ctx).load(id)`.
 * `batch` answers a map; what it leaves out loads as null.
 */
export function loader<K extends string | number, V>(batch: (ctx: Context, keys: readonly K[]) => Promise<Map<K, V>>) {
  const perUnitOfWork = new WeakMap<object, DataLoader<K, V | null>>();
  return (ctx: Context): DataLoader<K, V | null> => {
    const known = perUnitOfWork.get(ctx.em);
    if (known) return known;
    const made = new DataLoader<K, V | null>(async (keys) => {
      const found = await batch(ctx, keys);
      return keys.map((key) => found.get(key) ?? null);
    });
    perUnitOfWork.set(ctx.em, made);
    return made;
  };
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
