import { saysOfList } from './kernel.messages.ts';
import { groupBy } from './loader.ts';
import type { Problem } from './refusal.ts';

/**
 * What is wrong with a list of things to do as a list: there is nothing in it, or the same thing again; `keyOf` says
 * which are the same. A repetition is refused at its own place, `[...path, "3"]`.
 */
export function problemsOfList<T>(items: readonly T[], keyOf: (item: T) => string, path: string[]): Problem[] {
  if (items.length === 0) return [{ code: 'INVALID', path, message: saysOfList.empty() }];
  return [...groupBy(items.entries(), ([, item]) => keyOf(item)).values()].flatMap(([, ...again]) =>
    again.map(
      ([index]): Problem => ({ code: 'CONFLICT', path: [...path, String(index)], message: saysOfList.twice() }),
    ),
  );
}
