import { today } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { type CatalogueIndicator, editionsOf, findIndicators } from './indicator.queries.ts';

/** What the indicator means today. */
export const indicatorById = loader<string, CatalogueIndicator>(async (ctx, ids) => {
  const found = await findIndicators(ctx, { ids: [...ids] }, today(ctx));
  return new Map(found.map((indicator) => [indicator.id, indicator]));
});

/** "Trong đó": the parts of an indicator, by code. */
export const indicatorsByParent = loader<string, CatalogueIndicator[]>(async (ctx, parentIds) =>
  groupBy(
    await findIndicators(ctx, { parentIds: [...parentIds] }, today(ctx)),
    (indicator) => indicator.parentId ?? '',
  ),
);

/** All that it has meant, the last first. */
export const editionsByIndicator = loader<string, CatalogueIndicator[]>((ctx, ids) => editionsOf(ctx, ids));

interface Meaning {
  indicatorId: string;
  on: string;
}

/** An indicator in the meaning it had on a day. */
export const indicatorOn = loader<Meaning, CatalogueIndicator>(
  async (ctx, meanings) => {
    const found = new Map<string, CatalogueIndicator>();
    for (const [on, wanted] of groupBy(meanings, (meaning) => meaning.on)) {
      const ids = wanted.map(({ indicatorId }) => indicatorId);
      for (const indicator of await findIndicators(ctx, { ids }, on)) found.set(`${indicator.id} ${on}`, indicator);
    }
    return found;
  },
  ({ indicatorId, on }) => `${indicatorId} ${on}`,
);
