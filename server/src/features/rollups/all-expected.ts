import Big from 'big.js';
import { periodInWords } from '#features/periods/period.messages.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { sayIn } from '#kernel/messages.ts';
import { displayOf } from './display.ts';
import type { IndicatorValue, Silent } from './indicator-value.ts';
import { type EarlierDenominator, earlierDenominators, type SilentCell, silentKey } from './rollup.queries.ts';

/** A ratio on its second basis: the numerators reported over the denominators of all expected units. */
export interface AllExpected {
  numerator: string;
  denominator: string;
  display: string;
  /** The silent units, or departments of them, whose denominator is the last one they had accepted, and for which period. */
  borrowed: { unit: UnitVersion; departmentId: string | null; denominator: string; periodLabel: string }[];
}

interface SilentOf extends Silent {
  value: IndicatorValue;
}

const periodOf = ({ standsIn, period }: IndicatorValue) => standsIn ?? period;
const cellOf = ({ place, department, value }: SilentOf): SilentCell => ({
  ...{ pos: place.pos, indicatorId: value.indicator.id, departmentId: department?.departmentId ?? null },
});
const silentName = (silent: SilentOf): string => `${periodOf(silent.value).id} ${silentKey(cellOf(silent))}`;

const denominatorOf = loader<SilentOf, EarlierDenominator>(async (ctx, keys) => {
  const answers = new Map<string, EarlierDenominator>();
  for (const together of groupBy(keys, ({ value }) => periodOf(value).id).values()) {
    const cells = together.map(cellOf);
    const [first] = together;
    if (!first) continue;
    const found = keyBy(await earlierDenominators(ctx, cells, periodOf(first.value)), silentKey);
    for (const key of together) {
      const earlier = found.get(silentKey(cellOf(key)));
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
  const { numerator, denominator, rolledUp, indicator, silent } = value;
  if (
    value.overTime ||
    (!rolledUp && !value.hasParts) ||
    indicator.kind !== 'RATIO' ||
    numerator === null ||
    denominator === null
  )
    return null;
  const earlier = await Promise.all(silent.map((one) => denominatorOf(ctx).load({ ...one, value })));
  const borrowed = silent.flatMap(({ place, department }, index) => {
    const found = earlier[index];
    if (!found) return [];
    const periodLabel = sayIn(periodInWords(found), ctx.language);
    const departmentId = department?.departmentId ?? null;
    return [{ unit: place, departmentId, denominator: found.denominator, periodLabel }];
  });
  if (borrowed.length < silent.length) return null;
  const whole = borrowed.reduce((sum, one) => sum.plus(one.denominator), new Big(denominator)).toFixed();
  const number = { ...value, denominator: whole };
  return { numerator, denominator: whole, display: displayOf(indicator, number, ctx.language), borrowed };
}
