import type { EntityClass } from '@mikro-orm/postgresql';
import type { Replay } from './answer.ts';
import type { Context } from './context.ts';

/**
 * A retry is answered with the same records, by their ids, as they are now; null for one that has been removed since.
 * `kinds` names the entity of every record in the result.
 */
export function sameRecords<R extends Record<string, { id: string }>>(
  kinds: {
    [K in keyof R]: EntityClass<R[K]>;
  },
): Replay<R> {
  const names = Object.keys(kinds) as (keyof R & string)[];
  return {
    store: (result) => Object.fromEntries(names.map((name) => [name, result[name]?.id])),
    async load(ctx: Context, stored: unknown) {
      const ids = stored as Record<string, string>;
      const found: [string, object | null][] = [];
      for (const name of names) {
        const key = { provinceId: ctx.scope.provinceId, id: ids[name] };
        found.push([name, await ctx.em.findOne<object>(kinds[name], key)]);
      }
      return Object.fromEntries(found) as R;
    },
  };
}
