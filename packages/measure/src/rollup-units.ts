/** Roll-up of one indicator and one period over units (DOMAIN.md, section 3). */
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
import type { OverUnits, RatioDisplay, RatioFigure, ReportedFigure, RolledUpFigure } from './rollup-types.ts';
import type { Decimal } from './target.ts';

export interface UnitPart {
  name: string;
  /** null: the unit is expected and has no accepted report. */
  figure: ReportedFigure | null;
  /** Of a ratio: the unit's denominator where it is known without its report (its population, its households). */
  expectedDenominator?: Decimal | null;
  /** Of a weighted average: the figure of the named indicator. */
  weight?: Decimal | null;
}

/**
 * Operands first, the expression last: sums are divided, percentages never averaged. Gaps are counted, not filled with
 * zeros; a figure that lacks what the operator needs is a gap. `AVERAGE` and `WEIGHTED_AVERAGE` give their sum and
 * divisor as numerator and denominator. A weighted average in which a weight is unknown is not computable.
 */
export function rollUpUnits(operator: OverUnits, all: readonly UnitPart[], display: RatioDisplay = {}): RolledUpFigure {
  const parts = operator === 'NONE' ? all : usable(all, needs(operator));
  const present = reported(parts);
  if (operator === 'NONE' || present.length === 0) return rolledUp(parts, {});
  switch (operator) {
    case 'SUM':
      return rolledUp(parts, { value: plain(sum(values(present))) });
    case 'RATIO_OF_SUMS':
      return rolledUp(parts, ratioOfSums(parts, present, display));
    case 'WEIGHTED_AVERAGE':
      return weightedAverage(parts, display);
    case 'AVERAGE':
      return rolledUp(parts, ratioFigure(sum(values(present)), decimal(String(present.length)), display));
    case 'MIN':
    case 'MAX':
      return rolledUp(parts, asResult(extreme(present, operator), display));
    case 'COUNT_ACHIEVED':
      return rolledUp(parts, { value: String(present.filter(({ figure }) => figure.achieved).length) });
  }
}

function needs(operator: OverUnits): (figure: ReportedFigure) => boolean {
  if (operator === 'RATIO_OF_SUMS') return isRatio;
  if (operator === 'COUNT_ACHIEVED') return (figure) => figure.achieved != null;
  return operator === 'MIN' || operator === 'MAX' ? (figure) => hasValue(figure) || isRatio(figure) : hasValue;
}

function ratioOfSums(
  parts: readonly UnitPart[],
  present: readonly ReportedPart[],
  display: RatioDisplay,
): RatioFigure & { onAllExpected: RatioFigure | null } {
  const ratios = present.flatMap(({ figure }) => (isRatio(figure) ? [figure] : []));
  const numerator = sum(ratios.map((figure) => figure.numerator));
  const denominators = parts.map(({ figure, expectedDenominator }) =>
    figure !== null && isRatio(figure) ? figure.denominator : (expectedDenominator ?? null),
  );
  const known = denominators.filter((denominator) => denominator !== null);
  return {
    ...ratioFigure(numerator, sum(ratios.map((figure) => figure.denominator)), display),
    onAllExpected: known.length === parts.length ? ratioFigure(numerator, sum(known), display) : null,
  };
}

function weightedAverage(parts: readonly UnitPart[], display: RatioDisplay): RolledUpFigure {
  const present = parts.filter(({ figure }) => figure !== null);
  const weighted = present.flatMap(({ figure, weight }) =>
    figure?.value != null && weight != null ? [{ value: decimal(figure.value), weight: decimal(weight) }] : [],
  );
  if (weighted.length < present.length) return rolledUp(parts, {});
  const products = weighted.map(({ value, weight }) => value.times(weight));
  const add = (terms: Big[]) => terms.reduce((a, b) => a.plus(b), new Big(0));
  return rolledUp(parts, ratioFigure(add(products), add(weighted.map(({ weight }) => weight)), display));
}
