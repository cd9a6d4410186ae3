import type { Draft } from './draft.ts';
import type { TimeMark } from './times.ts';
import type { View } from './view.ts';

/** Kinds that say when, or for which nobody compares a number with a time. */
const TIMELESS = new Set<Draft['kind']>(['deadline', 'result', 'text', 'award', 'zero_event']);
/** Words that belong to the time they stand before. */
const LEADING = new Set(
  'trước trong đến hết ngày tháng quý cuối đầu vào tại từ sau vòng chậm muộn nhất không quá hơn hạn chót'.split(' '),
);
const CITES =
  /(?:^| )(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|kế hoạch|luật|hướng dẫn|thông báo)(?= |$)/u;
const YEAR_END = /(?:^|-)(?:12|12-31|Q4)$/;

/**
 * A time inside the year that the meaning does not hold: "95% vào cuối quý III". The end of the year is the target's
 * own; the day of a document and the base of a comparison are named, not asked for.
 */
export function unusedTimes(view: View, draft: Draft, aside: readonly boolean[]): { from: number; to: number }[] {
  if (TIMELESS.has(draft.kind)) return [];
  return view.times
    .filter(({ from }) => !aside[from - view.clause.from])
    .filter((time) => isInside(time) && !isNamed(view, time) && (draft.kind !== 'frequency' || time.type === 'day'))
    .map((time) => ({ from: leadOf(view, time.from), to: time.to }));
}

function isInside({ type, iso }: TimeMark): boolean {
  return type !== 'year' && type !== 'years' && !iso.every((each) => YEAR_END.test(each));
}

function isNamed({ tokens, clause }: View, { from, type }: TimeMark): boolean {
  const before = tokens
    .slice(Math.max(clause.from, from - 14), from)
    .map((token) => token.value)
    .join(' ');
  return (type === 'day' && CITES.test(before)) || /(?:^| )so (?:với )?(?:\p{L}+ ){0,4}$/u.test(`${before} `);
}

/** Where the words begin that belong to the time at `from`. */
export function leadOf({ tokens, clause }: View, from: number): number {
  let at = from;
  while (at > clause.from && LEADING.has(tokens[at - 1]!.value)) at--;
  return at;
}
