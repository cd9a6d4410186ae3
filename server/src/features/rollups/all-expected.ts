import Big from 'big.js';
import { periodInWords } from '#features/periods/period.messages.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { sayIn } from '#kernel/messages.ts';
import { displayOf } from './display.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { type EarlierDenominator, earlierDenominators, placeKey } from './rollup.queries.ts';

/** A ratio on its second basis: the numerators reported over the denominators of all expected units. */
export interface AllExpected {
  numerator: string;
  denominator: string;
  display: string;
  /** The silent units whose denominator is the last one they had accepted, and for which period. */
  borrowed: { unit: UnitVersion; denominator: string; periodLabel: string }[];
}

interface Silent {
  place: UnitVersion;
  value: IndicatorValue;
}

const periodOf = ({ standsIn, period }: IndicatorValue) => standsIn ?? period;
const silentName = ({ place, value }: Silent): string => `${periodOf(value).id} ${placeKeyOf({ place, value })}`;
const placeKeyOf = ({ place, value }: Silent): string => placeKey({ pos: place.pos, indicatorId: value.indicator.id });

const denominatorOf = loader<Silent, EarlierDenominator>(async (ctx, keys) => {
  const answers = new Map<string, EarlierDenominator>();
  for (const together of groupBy(keys, ({ value }) => periodOf(value).id).values()) {
    const cells = together.map(({ place, value }) => ({ pos: place.pos, indicatorId: value.indicator.id }));
    const [first] = together;
    if (!first) continue;
    const found = keyBy(await earlierDenominators(ctx, cells, periodOf(first.value)), placeKey);
    for (const key of together) {
      const earlier = found.get(placeKeyOf(key));
      if (earlier) answers.set(silentName(key), earlier);
    }
  }
  return answers;
}, silentName);

/**
 * Of a ratio over units, what it is when every expected unit stands in the denominator. Null for anything else, and
 * where the denominator of a silent unit is not known: nothing is invented.
 */
export async function onAllExpected(ctx: Context, value: IndicatorValue): Promise<AllExpected | null> {
  const { numerator, denominator, rolledUp, indicator, missing } = value;
  if (value.overTime || !rolledUp || indicator.kind !== 'RATIO' || numerator === null || denominator === null)
    return null;
  const earlier = await Promise.all(missing.map((place) => denominatorOf(ctx).load({ place, value })));
  const borrowed = missing.flatMap((unit, index) => {
    const found = earlier[index];
    return found
      ? [{ unit, denominator: found.denominator, periodLabel: sayIn(periodInWords(found), ctx.language) }]
      : [];
  });
  if (borrowed.length < missing.length) return null;
  const whole = borrowed.reduce((sum, one) => sum.plus(one.denominator), new Big(denominator)).toFixed();
  const number = { ...value, denominator: whole };
  return { numerator, denominator: whole, display: displayOf(indicator, number, ctx.language), borrowed };
}
