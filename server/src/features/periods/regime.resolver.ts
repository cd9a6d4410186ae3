import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { today } from '#kernel/context.ts';
import { loaderOfAll } from '#kernel/loader.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { flag, int, many, optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { type Regime, RegimeRule } from './period.entity.ts';
import { RegimeType } from './period.graphql.ts';
import { standingRules } from './periods-to-make.ts';
import { RegimePartType, WorkingYearType } from './regime.graphql.ts';
import { mayEditRegime, maySetWorkingDays } from './regime.policy.ts';
import { partsOn } from './regime.queries.ts';
import { type WorkingYear, workingYearOf } from './working-year.ts';

const rulesByRegime = loaderOfAll(RegimeRule, 'regimeId', { id: 'asc' });

export const WorkingYearQueries = queries({
  workingYear: query(
    record(WorkingYearType, 'The working days of a year of the viewer’s province.'),
    { year: int('Of the calendar: which days of it are asked for.') },
    (ctx, { year }) => workingYearOf(ctx, year),
  ),
});

export const RegimeKeptLookUps = lookUps<Regime>(() => RegimeType, {
  unit: related(
    optional(record(UnitType, 'Who keeps it, for itself and the units below. Null: it is the same everywhere.')),
    unitOnRecord,
    'unitId',
  ),
  parts: lookUp(
    many(record(RegimePartType, 'What it asks for today; before it begins, what it will ask for.')),
    async ({ id }, ctx) => [...partsOn(standingRules((await rulesByRegime(ctx).load(id)) ?? []), today(ctx))],
  ),
  viewerMayEdit: offered(
    'BEGINS',
    flag('Whether the viewer may change and end it.'),
    (regime, ctx) => mayEditRegime(ctx.actor, ctx.scope, regime) && regime.validTo === null,
  ),
});

export const WorkingYearLookUps = lookUps<WorkingYear>(() => WorkingYearType, {
  viewerMaySet: offered('BEGINS', flag('Whether the viewer may state them.'), (_year, ctx) =>
    maySetWorkingDays(ctx.actor, ctx.scope.level),
  ),
});
