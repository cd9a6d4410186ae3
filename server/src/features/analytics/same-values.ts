import { factorBetween } from '@dich/measure';
import Big from 'big.js';
import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { sameOn } from '#features/indicators/indicator-link.queries.ts';
import { oneOn } from '#features/indicators/merged.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { valuesOf } from '#features/rollups/values-of.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { type Context, today } from '#kernel/context.ts';

interface Wanted {
  unit: UnitVersion;
  indicators: readonly CatalogueIndicator[];
  period: Period;
}

/**
 * Values as units are compared by them: where a unit has no number of a shared indicator and says that one of its own is
 * the same, the own one stands in its place, under its own name, in the shared one's unit of measure.
 */
export async function comparableValues(ctx: Context, wanted: Wanted): Promise<IndicatorValue[]> {
  const { unit, period } = wanted;
  const values = await valuesAsOne(ctx, wanted);
  const on = dayOfPeriod(ctx, period);
  const links = (await sameOn(ctx).load(on)) ?? [];
  const shared = new Set(wanted.indicators.map(({ id }) => id));
  // all units are asked about the same indicators, so that they are answered together
  const concerned = links.filter(({ sharedId }) => shared.has(sharedId));
  if (concerned.length === 0) return values;
  const ids = [...new Set(concerned.map(({ indicatorId }) => indicatorId))];
  const found = await Promise.all(ids.map((indicatorId) => indicatorOn(ctx).load({ indicatorId, on })));
  const owns = await valuesAsOne(ctx, { unit, indicators: found.filter((own) => own !== null), period });
  return values.map((value) => {
    const link = concerned.find(({ pos, sharedId }) => pos === unit.pos && sharedId === value.indicator.id);
    const own = link && owns.find(({ indicator, askedAs }) => (askedAs ?? indicator).id === link.indicatorId);
    return own && isGap(value) && !isGap(own) ? (inPlaceOf(value.indicator, own) ?? value) : value;
  });
}

/**
 * Of indicators that were merged the number of one stands for another, as they were reported under the one before the day
 * and under the other after it. Where two others have one, none is chosen.
 */
async function valuesAsOne(ctx: Context, wanted: Wanted): Promise<IndicatorValue[]> {
  const { unit, indicators, period } = wanted;
  const values = await valuesOf(ctx, wanted);
  const one = await oneOn(ctx).load(today(ctx));
  const others = new Set(indicators.flatMap(({ id }) => [...(one?.get(id) ?? [])].filter((other) => other !== id)));
  if (!one || others.size === 0) return values;
  const on = dayOfPeriod(ctx, period);
  const found = await Promise.all([...others].map((indicatorId) => indicatorOn(ctx).load({ indicatorId, on })));
  const theirs = await valuesOf(ctx, { unit, indicators: found.filter((other) => other !== null), period });
  return values.map((value) => {
    const standing = theirs.filter(
      (other) =>
        other.indicator.id !== value.indicator.id &&
        one.get(value.indicator.id)?.has(other.indicator.id) &&
        !isGap(other),
    );
    const [only] = standing;
    return only && standing.length === 1 && isGap(value) ? (inPlaceOf(value.indicator, only) ?? value) : value;
  });
}

const isGap = ({ value, numerator, achieved, grade, parts }: IndicatorValue): boolean =>
  value === null && numerator === null && achieved === null && grade === null && parts === null;

/** Null where it has come to be of another kind, or in a unit of measure that is not converted. */
function inPlaceOf(shared: CatalogueIndicator, own: IndicatorValue): IndicatorValue | null {
  const { indicator, value } = own;
  if (indicator.kind !== shared.kind) return null;
  const isNumber = value !== null || own.numerator !== null;
  const factor = factorBetween(indicator.unitOfMeasure, shared.unitOfMeasure);
  if (isNumber && factor === null) return null;
  const converted = value === null || factor === null ? value : new Big(value).times(factor.n).div(factor.d).toFixed();
  const inItsUnit = { ...indicator, unitOfMeasure: shared.unitOfMeasure };
  return { ...own, value: converted, indicator: inItsUnit, askedAs: shared };
}
