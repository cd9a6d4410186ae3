import { type Attainment, closing, DIRECTIONS, type Judging, KINDS, periodState } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { countNames, type IndicatorNames, namedIndicators } from '#features/indicators/named-indicators.ts';
import { dayFor, dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { needOf } from '#features/rollups/over-units.ts';
import { yearEndsBefore } from '#features/rollups/range-data.ts';
import { mayReadValues } from '#features/rollups/rollup.policy.ts';
import { valuesOf } from '#features/rollups/values-of.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitsOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { keyBy } from '#kernel/loader.ts';
import { says } from './analytics.messages.ts';
import { attainmentSpread, type Judged, type SpreadRow } from './attainment-spread.queries.ts';

/** The five verdicts add up to `units`. */
export interface AttainmentSpread extends Omit<SpreadRow, 'divided'> {
  indicator: CatalogueIndicator;
}

export interface SpreadRequest {
  unit: UnitVersion;
  indicators: IndicatorNames;
  period: Period;
}

const MOST_INDICATORS = 100;

/**
 * How the units without sub-units at and below a unit stand against their targets, one row per indicator in the order
 * asked. Null where the unit's values are not for this reader.
 */
export async function spreadOf(
  ctx: Context,
  { unit, indicators: wanted, period }: SpreadRequest,
): Promise<AttainmentSpread[] | null> {
  if (countNames(wanted) > MOST_INDICATORS) {
    const most = { value: String(MOST_INDICATORS), unit: null };
    throw new Fault('BAD_REQUEST', says.tooManyIndicators({ most }));
  }
  if (!mayReadValues(ctx, unit)) return null;
  const targetsOn = dayOfPeriod(ctx, period);
  const indicators = await namedIndicators(ctx, wanted, targetsOn);
  const rows = await attainmentSpread(ctx, {
    range: { lo: unit.pos, hi: unit.hi },
    indicators: indicators.map((indicator) => judgedAs(indicator, period, today(ctx))),
    unitsOn: dayFor(ctx, period, unit),
    targetsOn,
    year: period.year,
    periodId: period.id,
    periodState: closing(period, today(ctx)),
    baselinePeriodIds: (await yearEndsBefore(ctx, period)).map(({ id }) => id),
  });
  const byIndicator = keyBy(rows, ({ indicatorId }) => indicatorId);
  const spread = indicators.map(async (indicator): Promise<AttainmentSpread[]> => {
    const row = byIndicator.get(indicator.id);
    if (!row) return [];
    const { divided, ...counts } = row;
    const verdicts = await verdictsOf(ctx, { unitIds: divided, indicator, period });
    return [{ ...added(counts, verdicts), indicator }];
  });
  return (await Promise.all(spread)).flat();
}

/** What is divided over departments is judged as the unit’s value is: whole or not, by the indicator’s operator. */
async function verdictsOf(
  ctx: Context,
  { unitIds, indicator, period }: { unitIds: string[]; indicator: CatalogueIndicator; period: Period },
): Promise<Attainment[]> {
  if (unitIds.length === 0) return [];
  const units = await unitsOn(ctx, unitIds, dayOfPeriod(ctx, period));
  const values = await Promise.all(units.map((unit) => valuesOf(ctx, { unit, indicators: [indicator], period })));
  return values.flat().map(({ verdict }) => verdict?.attainment ?? 'NOT_ASSESSED');
}

const COUNTED_AS = {
  ...{ EXCEEDED: 'exceeded', MET: 'met', NOT_MET: 'notMet' },
  ...{ NOT_ASSESSED: 'notAssessed', NOT_ARISING: 'notArising' },
} as const satisfies Record<Attainment, keyof SpreadRow>;

function added(counts: Omit<SpreadRow, 'divided'>, verdicts: readonly Attainment[]): Omit<SpreadRow, 'divided'> {
  const all = { ...counts };
  for (const verdict of verdicts) all[COUNTED_AS[verdict]] += 1;
  return all;
}

/** A composite is judged by its members, a status and a grade by their words: none of them is a number. */
function judgedAs(indicator: CatalogueIndicator, period: Period, day: string): Judged {
  const { id, direction, name, unitOfMeasure, operandUnit } = indicator;
  const need = needOf(indicator);
  return {
    id,
    need,
    figure: figureFor(indicator.kind, need),
    direction: DIRECTIONS[direction],
    name,
    unitOfMeasure,
    operandUnit,
    nature: periodState(period, indicator, day).nature ?? null,
  };
}

const FIGURE_OF: Record<Judging, Judged['figure']> = {
  LEVEL: 'VALUE',
  CHANGE: 'CHANGE',
  CASES: 'RATIO',
  STATUS: 'NONE',
  GRADE: 'NONE',
  MEMBERS: 'NONE',
  TIMES: 'NONE',
};

/** As officials type it: a ratio by its operands, a rate of change as the change itself. */
function figureFor(kind: CatalogueIndicator['kind'], need: Judged['need']): Judged['figure'] {
  const figure = FIGURE_OF[KINDS[kind].judging];
  return figure === 'RATIO' || need === 'VALUE' ? figure : 'NONE';
}
