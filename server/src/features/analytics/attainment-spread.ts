import { closing, DIRECTIONS, type Judging, KINDS, periodState } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { countNames, type IndicatorNames, namedIndicators } from '#features/indicators/named-indicators.ts';
import { dayFor, dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { needOf } from '#features/rollups/over-units.ts';
import { yearEndsBefore } from '#features/rollups/range-data.ts';
import { mayReadValues } from '#features/rollups/rollup.policy.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { keyBy } from '#kernel/loader.ts';
import { says } from './analytics.messages.ts';
import { attainmentSpread, type Judged, type SpreadRow } from './attainment-spread.queries.ts';

export interface AttainmentSpread extends SpreadRow {
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
  return indicators.flatMap((indicator) => {
    const row = byIndicator.get(indicator.id);
    return row ? [{ ...row, indicator }] : [];
  });
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
