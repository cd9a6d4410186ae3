import { RegimeType } from '#features/periods/period.graphql.ts';
import { regimeById } from '#features/periods/period.loaders.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { byId } from '#kernel/arguments.ts';
import { today } from '#kernel/context.ts';
import { lookUps, related, relatedAll } from '#kernel/look-ups.ts';
import { id, many, optional, record, text } from '#kernel/objects.ts';
import { PAGE, paginate } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { IndicatorConnection, IndicatorType } from './indicator.graphql.ts';
import { indicatorById, indicatorsByParent } from './indicator.loaders.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';

export const IndicatorQueries = queries({
  indicators: query(
    record(IndicatorConnection, 'The shared catalogue and the own indicators of units above and below, by code.'),
    {
      ...PAGE,
      search: optional(text('Words in code or name; tone marks are not needed.')),
      codes: optional(many(text(), 'Only those of these codes.')),
      ids: optional(many(id(), 'Only these.')),
    },
    async (ctx, { search, codes, ids, ...page }) => {
      const filter = { search, ...(codes ? { codes } : {}), ...(ids ? { ids } : {}) };
      return paginate(await findIndicators(ctx, filter, today(ctx)), page, (indicator) => indicator.code);
    },
  ),
  indicator: query(optional(record(IndicatorType, 'An indicator by identity.')), { id: byId }, (ctx, { id }) =>
    indicatorById(ctx).load(id),
  ),
});

export const IndicatorLookUps = lookUps<CatalogueIndicator>(() => IndicatorType, {
  parent: related(optional(record(IndicatorType, 'What it is a part of ("trong đó").')), indicatorById, 'parentId'),
  children: relatedAll(many(record(IndicatorType, 'Its parts ("trong đó").')), indicatorsByParent, 'id'),
  weightIndicator: related(
    optional(record(IndicatorType, 'What WEIGHTED_AVERAGE weighs by.')),
    indicatorById,
    'weightIndicatorId',
  ),
  regime: related(optional(record(RegimeType, 'The one regime under which it is reported.')), regimeById, 'regimeId'),
  unit: related(
    optional(record(UnitType, 'Whose own indicator it is. Null: of the shared catalogue.')),
    unitById,
    'unitId',
  ),
});
