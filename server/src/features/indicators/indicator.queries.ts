import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { Indicator, IndicatorEdition } from './indicator.entity.ts';

/** An indicator with what it means on a date: the identity and its edition in force, in one plain row. */
export type CatalogueIndicator = Omit<IndicatorEdition, 'id' | 'indicatorId' | 'pos'> &
  Pick<Indicator, 'id' | 'code' | 'unitId' | 'parentId' | 'pos'>;

export interface IndicatorFilter {
  ids?: string[];
  codes?: string[];
  parentIds?: string[];
  /** Matched in the code or, without regard to case, in the name. */
  search?: string | null;
}

/** Indicators the viewer may see, by code, each in the edition that was in force on the date (the last begun by then). */
export async function findIndicators(
  ctx: Context,
  filter: IndicatorFilter,
  date: string,
): Promise<CatalogueIndicator[]> {
  const identities = await ctx.em.find(
    Indicator,
    {
      ...(filter.ids ? { id: { $in: filter.ids } } : {}),
      ...(filter.codes ? { code: { $in: filter.codes } } : {}),
      ...(filter.parentIds ? { parentId: { $in: filter.parentIds } } : {}),
    },
    { orderBy: { code: 'asc' } },
  );
  if (identities.length === 0) return [];
  const editions = await ctx.em.find(
    IndicatorEdition,
    { indicatorId: { $in: identities.map((indicator) => indicator.id) }, validFrom: { $lte: date } },
    { orderBy: { edition: 'asc' } },
  );
  const inForce = keyBy(editions, (edition) => edition.indicatorId);
  const wanted = filter.search?.normalize('NFC').toLowerCase() ?? null;
  return identities.flatMap((identity) => {
    const edition = inForce.get(identity.id);
    if (!edition) return [];
    if (wanted && !identity.code.toLowerCase().includes(wanted) && !edition.name.toLowerCase().includes(wanted))
      return [];
    return [merge(identity, edition)];
  });
}

function merge(identity: Indicator, edition: IndicatorEdition): CatalogueIndicator {
  const { id: _editionId, indicatorId: _indicatorId, pos: _pos, ...meaning } = edition;
  const { id, code, unitId, parentId, pos } = identity;
  return { ...meaning, id, code, unitId, parentId, pos };
}
