import { searchKey } from '@dich/units';
import { SheetImportType } from '#features/imports/sheet-import.graphql.ts';
import { lastImports } from '#features/imports/sheet-import.queries.ts';
import type { Regime } from '#features/periods/period.entity.ts';
import { RegimeType } from '#features/periods/period.graphql.ts';
import { regimeById } from '#features/periods/period.loaders.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { byId } from '#kernel/arguments.ts';
import { type Context, today } from '#kernel/context.ts';
import { lookUp, lookUps, offered, related, relatedAll } from '#kernel/look-ups.ts';
import { flag, id, many, optional, record, text } from '#kernel/objects.ts';
import { PAGE, paginate } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { catalogueSheet } from './catalogue-sheet.ts';
import { IndicatorConnection, IndicatorKeeperType, IndicatorType } from './indicator.graphql.ts';
import { editionsByIndicator, indicatorById, indicatorsByParent } from './indicator.loaders.ts';
import { mayChangeIndicator, mayKeepIndicators } from './indicator.policy.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';
import { type IndicatorKeeper, indicatorKeepers } from './indicator-keepers.queries.ts';
import { bindsWholeUnit } from './indicator-regimes.rules.ts';
import { isKeptBelow, plannableByName } from './own-plans.ts';
import { ownAsking } from './regime-asking.queries.ts';
import { isRetiredOn } from './retirement.rules.ts';

export const IndicatorQueries = queries({
  indicators: query(
    record(IndicatorConnection, 'The shared catalogue and the own indicators of units above and below, by code.'),
    {
      ...PAGE,
      search: optional(text('Words in code or name; tone marks are not needed.')),
      codes: optional(many(text(), 'Only those of these codes.')),
      ids: optional(many(id(), 'Only these.')),
      unitId: optional(id('Only those that this unit keeps.')),
      retired: optional(flag('True: only those that have a `retiredFrom`; false: only those that have none.')),
      viewerMayPlan: optional(
        flag('True: only those of which it is true. Otherwise also what units below keep for themselves.'),
      ),
    },
    async (ctx, { search, codes, ids, unitId, retired, viewerMayPlan, ...page }) => {
      const filter = {
        ...{ search, unitId, ...(codes ? { codes } : {}), ...(ids ? { ids } : {}) },
        ...{ retired, forOwnPlans: viewerMayPlan === true },
      };
      return paginate(await findIndicators(ctx, filter, today(ctx)), page, (indicator) => indicator.code);
    },
  ),
  indicator: query(optional(record(IndicatorType, 'An indicator by identity.')), { id: byId }, (ctx, { id }) =>
    indicatorById(ctx).load(id),
  ),
  indicatorKeepers: query(
    many(
      record(
        IndicatorKeeperType,
        'Units below that keep indicators for themselves, in the order of the tree (copyIndicators).',
      ),
    ),
    {},
    indicatorKeepers,
  ),
  catalogueImports: query(
    many(
      record(
        SheetImportType,
        'The last ten catalogues taken in by the viewer’s unit, the newest first; none for who may not import.',
      ),
    ),
    {},
    (ctx) => lastImports(ctx, catalogueSheet),
  ),
});

export const IndicatorKeeperLookUps = lookUps<IndicatorKeeper>(() => IndicatorKeeperType, {
  unit: related(record(UnitType, 'Who keeps them.'), unitOnRecord, 'unitId'),
});
const isForPlansOf = (ctx: Context, indicator: CatalogueIndicator): boolean =>
  !isKeptBelow(ctx, indicator) && !isRetiredOn(indicator, today(ctx));

export const RegimeOfIndicators = lookUps<Regime>(() => RegimeType, {
  viewerMayName: offered(
    'BEGINS',
    flag(
      'Whether indicators of the viewer’s unit can be supplied or asked for under it: shared, the unit’s own, or of a unit above, and not ended.',
    ),
    (regime, ctx) => bindsWholeUnit(regime, ctx.scope) && (regime.validTo === null || regime.validTo >= today(ctx)),
  ),
});

export const IndicatorLookUps = lookUps<CatalogueIndicator>(() => IndicatorType, {
  parent: related(optional(record(IndicatorType, 'What it is a part of ("trong đó").')), indicatorById, 'parentId'),
  children: relatedAll(many(record(IndicatorType, 'Its parts ("trong đó").')), indicatorsByParent, 'id'),
  editions: relatedAll(
    many(
      record(IndicatorType, 'All that it has meant and will mean, the last first; scoring as the catalogue has it.'),
    ),
    editionsByIndicator,
    'id',
  ),
  weightIndicator: related(
    optional(record(IndicatorType, 'What WEIGHTED_AVERAGE weighs by.')),
    indicatorById,
    'weightIndicatorId',
  ),
  regime: related(
    optional(
      record(RegimeType, 'The one regime that supplies it: roll-ups and verdicts are made of its figures alone.'),
    ),
    regimeById,
    'regimeId',
  ),
  askingRegimes: lookUp(
    many(
      record(
        RegimeType,
        'Other regimes that ask for it: what is reported under them is shown beside, and counts nowhere.',
      ),
    ),
    async ({ askingRegimeIds }, ctx) => {
      const asking = await Promise.all(askingRegimeIds.map((id) => regimeById(ctx).load(id)));
      return asking.filter((regime) => regime !== null);
    },
  ),
  viewerAskingRegimes: lookUp(
    many(
      record(RegimeType, 'Regimes of the viewer’s own unit that this lets ask for it, today or from a later day on.'),
    ),
    async ({ id }, ctx) => {
      const asking = await Promise.all(
        (await ownAsking(ctx, id)).map(({ regimeId }) => regimeById(ctx).load(regimeId)),
      );
      return asking.filter((regime) => regime !== null);
    },
  ),
  viewerMayAsk: offered(
    'BEGINS',
    flag('Whether the viewer may let regimes of the own unit ask for it (setOwnAsking).'),
    (indicator, ctx) => mayKeepIndicators(ctx.actor) && indicator.kind !== 'COMPOSITE' && isForPlansOf(ctx, indicator),
  ),
  viewerMayPlan: offered(
    'BEGINS',
    flag(
      'Whether plans of the viewer’s unit can take it: of the shared catalogue, of a unit above, or its own, and not retired by today.',
    ),
    (indicator, ctx) => isForPlansOf(ctx, indicator),
  ),
  viewerMayChange: offered(
    'BEGINS',
    flag('Whether the viewer may change it: who makes indicators of the unit that keeps it.'),
    (indicator, ctx) => mayChangeIndicator(ctx.actor, indicator),
  ),
  mergedInto: related(
    optional(record(IndicatorType, 'The one that is used instead from `retiredFrom` on; it means the same.')),
    indicatorById,
    'mergedIntoId',
  ),
  copiedFrom: related(
    optional(
      record(
        IndicatorType,
        'The indicator of another unit whose words it began with; null: none, or none that the viewer sees.',
      ),
    ),
    indicatorById,
    'copiedFromId',
  ),
  namesake: lookUp(
    optional(
      record(IndicatorType, 'The one of this name that the viewer’s unit can plan with, perhaps itself; null: none.'),
    ),
    ({ name }, ctx) => plannableByName(ctx).load(searchKey(name)),
  ),
  unit: related(
    optional(record(UnitType, 'Whose own indicator it is. Null: of the shared catalogue.')),
    unitOnRecord,
    'unitId',
  ),
});
