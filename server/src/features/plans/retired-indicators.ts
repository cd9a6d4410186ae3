import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { saysOfRetiring } from '#features/indicators/retirement.messages.ts';
import { isRetiredFor } from '#features/indicators/retirement.rules.ts';
import { type Context, today } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';

/** What a plan of the year does not take, or not issue: that is not used any more, with what is used instead. */
export async function problemsOfRetired(
  ctx: Context,
  year: number,
  indicators: readonly (CatalogueIndicator | null)[],
  pathOf: (place: number) => string[],
): Promise<Problem[]> {
  const problems = indicators.map(async (indicator, place): Promise<Problem[]> => {
    if (!indicator?.retiredFrom || !isRetiredFor(indicator, year, today(ctx))) return [];
    const { name, retiredFrom, mergedIntoId } = indicator;
    const [day, path] = [{ day: retiredFrom }, pathOf(place)];
    const instead = mergedIntoId === null ? null : await indicatorById(ctx).load(mergedIntoId);
    const message = instead
      ? saysOfRetiring.otherInPlan({ name, day, instead: instead.name })
      : saysOfRetiring.notInPlan({ name, day });
    return [{ code: 'CONFLICT', path, message }];
  });
  return (await Promise.all(problems)).flat();
}
