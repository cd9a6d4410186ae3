import { positionRange } from '@dich/units';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Regime } from '#features/periods/period.entity.ts';
import { regimeById } from '#features/periods/period.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { Context } from '#kernel/context.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { differenceBetween } from './own-figures.ts';
import { valuesOf } from './values-of.ts';

/** What a regime that asks for an indicator and does not supply it has brought for the same months. */
export interface ReportedBeside {
  regimeId: string;
  /** Made in the same way as the unit's number, of the figures of that regime alone. */
  value: IndicatorValue;
  /** It minus the number served; null where the two are not of the same whole time, or one has no number. */
  difference: string | null;
}

/**
 * Shown beside a value, and counted nowhere. All rows of a board are answered from the same data: what was asked about
 * together is asked again, as if the other regime supplied it.
 */
export async function reportedBeside(ctx: Context, value: IndicatorValue): Promise<ReportedBeside[]> {
  const { unit, period, indicator, indicators, askedAs } = value;
  // the number of an own indicator that stands in a shared one's place is told with its own board
  if (askedAs !== null) return [];
  const all = indicator.askingRegimeIds.map(async (regimeId): Promise<ReportedBeside[]> => {
    if (!bindsUnit(await regimeById(ctx).load(regimeId), unit)) return [];
    const asked = indicators.flatMap((one) =>
      one.askingRegimeIds.includes(regimeId) ? [suppliedBy(one, regimeId)] : [],
    );
    const other = (await valuesOf(ctx, { unit, indicators: asked, period })).find(
      (one) => one.indicator.id === indicator.id,
    );
    if (!other || other.vintage === null) return [];
    const difference = isOfSameTime(other, value) ? differenceBetween(indicator, other, value) : null;
    return [{ regimeId, value: other, difference }];
  });
  return (await Promise.all(all)).flat();
}

/** A regime that a lower unit keeps for itself asks nobody here: what it brings is told on the boards that it binds. */
function bindsUnit(regime: Pick<Regime, 'pos'> | null, { pos }: UnitVersion): boolean {
  if (!regime) return false;
  const { lo, hi } = positionRange(regime.pos);
  return regime.pos === 0 || (lo <= pos && pos <= hi);
}

/** As if a regime that asks for it supplied it. */
function suppliedBy(indicator: CatalogueIndicator, regimeId: string): CatalogueIndicator {
  const others = [indicator.regimeId, ...indicator.askingRegimeIds].filter((id) => id !== null && id !== regimeId);
  return { ...indicator, regimeId, askingRegimeIds: others as string[] };
}

/**
 * Both of the whole time asked about, and of it alone or both cumulated from the start of the year: a figure that was typed
 * as cumulated is not held against one that earlier months were taken off.
 */
function isOfSameTime(one: IndicatorValue, other: IndicatorValue): boolean {
  const isTakenOff = ({ overTime }: IndicatorValue): boolean => overTime?.isDifference ?? false;
  return isWhole(one) && isWhole(other) && isTakenOff(one) === isTakenOff(other);
}

/** Of the whole time asked about: what is put together of some of its parts is compared with nothing. */
const isWhole = ({ overTime }: IndicatorValue): boolean =>
  overTime === null || overTime.parts.every(({ isIn }) => isIn);
