import { groupBy } from './loader.ts';
import { catalogue } from './messages.ts';
import type { Problem } from './refusal.ts';

const says = catalogue('list', {
  empty: { vi: 'Chưa chọn mục nào. Hãy chọn ít nhất một mục.', en: 'Nothing is chosen. Please choose at least one.' },
  twice: {
    vi: 'Mục này có hai lần trong một lần gửi. Hãy giữ lại một.',
    en: 'This is named twice in one request. Please keep one of the two.',
  },
});

/**
 * What is wrong with a list of things to do as a list: there is nothing in it, or the same thing again; `keyOf` says
 * which are the same. A repetition is refused at its own place, `[...path, "3"]`.
 */
export function problemsOfList<T>(items: readonly T[], keyOf: (item: T) => string, path: string[]): Problem[] {
  if (items.length === 0) return [{ code: 'INVALID', path, message: says.empty() }];
  return [...groupBy(items.entries(), ([, item]) => keyOf(item)).values()].flatMap(([, ...again]) =>
    again.map(([index]): Problem => ({ code: 'CONFLICT', path: [...path, String(index)], message: says.twice() })),
  );
}
