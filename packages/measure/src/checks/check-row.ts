/** What looks wrong about one figure by itself and beside the unit's own earlier ones. */
import Big from 'big.js';
import { compare, decimal, type Fraction, quotient, times, trimmed, whole } from '../exact.ts';
import type { Message, Quantity } from '../messages.ts';
import { says } from '../says/checks.ts';
import { isCounted, isShare, ratioScale } from '../units/unit-of-measure.ts';
import type { CheckedRow, Finding, Numbers } from './types.ts';
import { comparable, isUnusual, reachOf } from './usual.ts';

/** So many times another figure, or so many times less, is asked about. */
export const TIMES_FAR = 10;

/** May be right, so it wants a note before the report is sent; what cannot be is refused while it is typed. */
export function checkRow(row: CheckedRow): Finding[] {
  const { figure } = row;
  const number = figure && comparable(figure);
  if (!figure || !number) return [];
  const messages = [
    whatIsNotWhole(row, figure),
    aboveWhole(row, figure),
    belowBefore(row, figure),
    ...farFrom(row, number),
  ];
  return messages.flatMap((message) =>
    message === null ? [] : [{ severity: 'WARNING' as const, indicatorIds: [row.indicatorId], message }],
  );
}

/** "12,5 người": what is counted is whole. */
function whatIsNotWhole({ kind, unitOfMeasure, name }: CheckedRow, { value }: Numbers): Message | null {
  if (kind !== 'QUANTITY' || value === null || !isCounted(unitOfMeasure) || /bình quân|trung bình/iu.test(name))
    return null;
  return decimal(value).mod(1).eq(0) ? null : says.notWhole({ unit: { unitOfMeasure } });
}

/** More than all of it, of what was never more before or is called a share. */
function aboveWhole({ kind, unitOfMeasure, name, previous, lastYear }: CheckedRow, { value }: Numbers): Message | null {
  if (kind !== 'QUANTITY' || value === null || !isShare(unitOfMeasure) || decimal(value).lte(ratioScale(unitOfMeasure)))
    return null;
  const before = [previous, lastYear].flatMap((one) => one?.value ?? []);
  const isPart = /^tỷ lệ/iu.test(name.normalize('NFC')) || before.some((one) => decimal(one).lte(100));
  return isPart ? says.aboveWhole() : null;
}

/** A cumulated figure that falls within its year. */
function belowBefore({ typedAs, previous, previousInYear }: CheckedRow, figure: Numbers): Message | null {
  if (typedAs !== 'CUMULATIVE' || !previousInYear || !previous) return null;
  const falls = (['value', 'numerator'] as const).some((part) => {
    const [now, before] = [figure[part], previous[part]];
    return now !== null && before !== null && decimal(now).lt(before);
  });
  return falls ? says.belowLastPeriod() : null;
}

/** Beside last year's, the period before's, and what is usual: the first that it is far from says it. */
function* farFrom(row: CheckedRow, number: Fraction): Generator<Message> {
  if (row.kind === 'RATE_OF_CHANGE') return;
  const shown = shownIn(row);
  const [lastYear, previous] = [row.lastYear && comparable(row.lastYear), row.previous && comparable(row.previous)];
  const far = lastYear && timesApart(number, lastYear);
  if (far && lastYear) {
    yield says.farFromLastYear({ times: far.times, isMore: Number(far.isMore), before: shown(lastYear) });
    return;
  }
  // what is cumulated begins anew each year, and where it falls within one that is said by itself
  const isCumulated = row.typedAs === 'CUMULATIVE';
  const beside = isCumulated && !row.previousInYear ? null : previous;
  const off = beside && timesApart(number, beside);
  if (off && beside && (off.isMore || !isCumulated)) {
    yield says.farFromPrevious({ times: off.times, isMore: Number(off.isMore), before: shown(beside) });
    return;
  }
  if (row.usual && isUnusual(number, row.usual)) {
    const [middle, reach] = [decimal(row.usual.median), reachOf(row.usual)];
    const low = middle.minus(reach);
    yield says.unusual({
      count: row.usual.count,
      low: shown(whole(low.lt(0) && middle.gte(0) ? new Big(0) : low)),
      high: shown(whole(middle.plus(reach))),
    });
  }
}

/** How many times as much, or as little; null: not that far, or one of them is nothing. */
function timesApart(now: Fraction, before: Fraction): { times: number; isMore: boolean } | null {
  if (now.n.lte(0) || before.n.lte(0)) return null;
  const isMore = compare(now, before) > 0;
  const [large, small] = isMore ? [now, before] : [before, now];
  const ratio: Fraction = { n: large.n.times(small.d), d: large.d.times(small.n) };
  if (compare(ratio, whole(String(TIMES_FAR))) < 0) return null;
  return { times: Number(quotient(ratio, 0)), isMore };
}

/** At most two decimals, in the unit of the indicator. */
function shownIn({ unitOfMeasure, kind }: CheckedRow): (number: Fraction) => Quantity {
  const scale = kind === 'RATIO' ? whole(ratioScale(unitOfMeasure)) : whole('1');
  return (number) => ({ value: trimmed(quotient(times(number, scale), 2)), unit: unitOfMeasure });
}
