import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { hasSameMembers } from '#kernel/same-members.ts';
import { aggregates, type Measured } from './aggregate.queries.ts';
import { type PartsByPlace, partialIn } from './parts-owed.ts';
import { placesAsked } from './places-asked.ts';
import { byCell, sumsOf, type Told, yearBefore } from './time-rows.ts';
import { periodsUsed, type Sums } from './time-sums.ts';

export interface Like {
  now: Sums;
  earlier: Sums;
  /** How many places have a figure in both periods, and how many in either. */
  places: number;
  of: number;
}

interface Compared {
  measured: readonly Measured[];
  told: Told;
  now: ReadonlyMap<string, Sums>;
  earlier: ReadonlyMap<string, Sums>;
  parts: PartsByPlace;
}

/**
 * What rose or fell is told of the same places: of those that have a whole figure in all that both numbers are made of. One more
 * statement for each set of periods, where some place reports in one alone.
 */
export async function likeForLike(
  ctx: Context,
  { measured, told, now, earlier, parts }: Compared,
): Promise<Map<string, Like | null>> {
  const unlike = [...earlier].flatMap(([key, before]) => {
    const after = now.get(key);
    if (!after) return [];
    const periods = [...periodsUsed(before), ...periodsUsed(after)];
    const { indicatorId } = before;
    const there = new Set([...before.reporting, ...after.reporting]);
    const partial = [...partialIn(parts, indicatorId, periods)].filter((pos) => there.has(pos));
    if (partial.length === 0 && hasSameMembers(after.reporting, before.reporting)) return [];
    return [{ key, before, after, periods, partial: partial.map((pos) => ({ pos, indicatorId })) }];
  });
  const like = new Map<string, Like | null>(unlike.map(({ key }) => [key, null]));
  for (const together of groupBy(unlike, ({ periods }) => periods.join(' ')).values()) {
    const periods = together[0]?.periods ?? [];
    const ids = new Set(together.map(({ before }) => before.indicatorId));
    const some = measured.filter(({ id }) => ids.has(id));
    const where = placesAsked(together.map(({ before }) => before.pos));
    const partial = together.flatMap((one) => one.partial);
    const both = byCell(await aggregates(ctx, where, some, periods, { alike: true, partial }));
    for (const { key, before: all, after: allNow } of together) {
      const found = both.get(key);
      const rowOf = (periodId: string) => found?.ofPeriod.get(periodId);
      const [nowRow, earlierRow] = found
        ? [sumsOf(told, found.cell, rowOf), yearBefore(told, found.cell, rowOf)]
        : [undefined, undefined];
      if (!nowRow || !earlierRow) continue;
      const of = new Set([...all.reporting, ...allNow.reporting]).size;
      like.set(key, { now: nowRow, earlier: earlierRow, places: nowRow.reporting.length, of });
    }
  }
  return like;
}
