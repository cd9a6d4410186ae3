/** Roll-up of one indicator and one unit over the periods of a year (DOMAIN.md, section 3). */
import Big from 'big.js';
import { decimal, plain } from './exact.ts';
import {
  asResult,
  extreme,
  hasValue,
  isRatio,
  type ReportedPart,
  ratioFigure,
  reported,
  rolledUp,
  sum,
  usable,
  values,
} from './rollup-parts.ts';
import type { OverTime, RatioDisplay, ReportedFigure, RolledUpFigure } from './rollup-types.ts';
import type { Decimal } from './target.ts';

export interface PeriodPart {
  /** The period's name or its last day. */
  name: string;
  figure: ReportedFigure | null;
}

export interface OverTimeOptions extends RatioDisplay {
  /** Figures are typed for the period (default) or cumulated from the start of the year. */
  typedAs?: 'PERIOD' | 'CUMULATED';
  /** Periods before the year, oldest first, for an indicator that says LAST may look back past the year's start. */
  lookBack?: readonly PeriodPart[];
}

/**
 * `all`: the periods of one year, in order. Operands of ratios are aggregated first. With figures cumulated from the start
 * of the year, SUM is the last one reported, and the other operators work on the differences between them: a period
 * that follows a gap is then missing too, because its difference holds the gap as well.
 */
export function rollUpTime(
  operator: OverTime,
  all: readonly PeriodPart[],
  options: OverTimeOptions = {},
): RolledUpFigure {
  if (operator === 'NONE') return rolledUp(all, {});
  const isNumber = reported(all).some(({ figure }) => isRatio(figure)) ? isRatio : hasValue;
  const periods = usable(all, isNumber);
  const cumulated = options.typedAs === 'CUMULATED';
  if (operator === 'LAST' || (operator === 'SUM' && cumulated)) {
    return last(periods, operator === 'LAST' ? usable(options.lookBack ?? [], isNumber) : [], options);
  }
  const parts = cumulated ? differences(periods) : periods;
  const present = reported(parts);
  if (present.length === 0) return rolledUp(parts, {});
  switch (operator) {
    case 'SUM':
      return rolledUp(parts, total(present, options));
    case 'AVERAGE':
      return rolledUp(parts, average(present, options));
    default:
      return rolledUp(parts, asResult(extreme(present, operator), options));
  }
}

function last(periods: readonly PeriodPart[], before: readonly PeriodPart[], display: RatioDisplay): RolledUpFigure {
  const found = reported([...before, ...periods]).at(-1);
  if (!found) return rolledUp(periods, {});
  return rolledUp(periods, { ...asResult(found.figure, display), foundAt: found.name }, [found]);
}

function total(present: readonly ReportedPart[], display: RatioDisplay) {
  const ratios = present.flatMap(({ figure }) => (isRatio(figure) ? [figure] : []));
  if (ratios.length === present.length) {
    const add = (operand: 'numerator' | 'denominator') => sum(ratios.map((figure) => figure[operand]));
    return ratioFigure(add('numerator'), add('denominator'), display);
  }
  return { value: plain(sum(values(present))) };
}

/** The average of a ratio's operands makes the same ratio as their sums. */
function average(present: readonly ReportedPart[], display: RatioDisplay) {
  if (present.every(({ figure }) => isRatio(figure))) return total(present, display);
  return ratioFigure(sum(values(present)), new Big(present.length), display);
}

/** From cumulated figures to those of each period. */
function differences(periods: readonly PeriodPart[]): PeriodPart[] {
  return periods.map(({ name, figure }, index) => {
    if (index === 0 || figure === null) return { name, figure };
    const before = periods[index - 1]?.figure ?? null;
    return { name, figure: before && subtract(figure, before) };
  });
}

function subtract(figure: ReportedFigure, before: ReportedFigure): ReportedFigure {
  const difference = (a: Decimal | null | undefined, b: Decimal | null | undefined) =>
    a == null || b == null ? null : plain(decimal(a).minus(decimal(b)));
  return {
    ...figure,
    value: difference(figure.value, before.value),
    numerator: difference(figure.numerator, before.numerator),
    denominator: difference(figure.denominator, before.denominator),
  };
}
