import { loader } from '#kernel/loader.ts';
import { Indicator } from './indicator.entity.ts';

/** By an indicator, those that are one with it. */
type OneWith = ReadonlyMap<string, ReadonlySet<string>>;

/** Which indicators are one by a day: those merged into one another by then, however often. One statement an operation. */
export const oneOn = loader<string, OneWith>(async (ctx, days) => {
  const merged = await ctx.em.find(Indicator, { mergedIntoId: { $ne: null } }, { orderBy: { code: 'asc' } });
  return new Map(
    days.map((day) => [day, groupsOf(merged.filter(({ retiredFrom }) => retiredFrom !== null && retiredFrom <= day))]),
  );
});

function groupsOf(merged: readonly Indicator[]): OneWith {
  const groups = new Map<string, Set<string>>();
  for (const { id, mergedIntoId } of merged) {
    if (mergedIntoId === null) continue;
    const group = new Set([id, ...(groups.get(id) ?? []), mergedIntoId, ...(groups.get(mergedIntoId) ?? [])]);
    for (const member of group) groups.set(member, group);
  }
  return groups;
}
