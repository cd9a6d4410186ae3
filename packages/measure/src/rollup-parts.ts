/** What roll-ups over units and over time share. */
import Big from 'big.js';
import { compare, decimal, divide, type Fraction, plain, quotient, times, whole } from './exact.ts';
import type { Exactness, RatioDisplay, RatioFigure, ReportedFigure, RolledUpFigure, Vintage } from './rollup-types.ts';
import type { Decimal } from './target.ts';

const VINTAGES: readonly Vintage[] = ['ESTIMATE', 'PRELIMINARY', 'OFFICIAL'];
const EXACTNESS: readonly Exactness[] = ['NOT_COMPUTABLE', 'ESTIMATED', 'EXACT'];

/** A part of a roll-up: a unit or a period, with its figure or null for a gap. */
export interface Part {
  name: string;
  figure: ReportedFigure | null;
}

export interface ReportedPart {
  name: string;
  figure: ReportedFigure;
}

export function reported(parts: readonly Part[]): ReportedPart[] {
  return parts.flatMap(({ name, figure }) => (figure === null ? [] : [{ name, figure }]));
}

/** The parts with what the operator cannot use turned into a gap: a figure without its value is none. */
export function usable<P extends Part>(parts: readonly P[], can: (figure: ReportedFigure) => boolean): P[] {
  return parts.map((part) => (part.figure === null || can(part.figure) ? part : { ...part, figure: null }));
}

export function hasValue(figure: ReportedFigure): figure is ReportedFigure & { value: Decimal } {
  return figure.value != null;
}

export function values(parts: readonly ReportedPart[]): Decimal[] {
  return parts.flatMap(({ figure }) => figure.value ?? []);
}

export function isRatio(
  figure: ReportedFigure,
): figure is ReportedFigure & { numerator: Decimal; denominator: Decimal } {
  return figure.numerator != null && figure.denominator != null;
}

export function sum(values: readonly Decimal[]): Big {
  return values.reduce((total, value) => total.plus(decimal(value)), new Big(0));
}

/** The exact number of a figure; null for a ratio over nothing. */
export function numberOf(figure: ReportedFigure): Fraction | null {
  if (isRatio(figure)) return divide(whole(figure.numerator), whole(figure.denominator));
  return figure.value == null ? null : whole(figure.value);
}

export function ratioFigure(numerator: Big, denominator: Big, display: RatioDisplay): RatioFigure {
  return {
    numerator: plain(numerator),
    denominator: plain(denominator),
    value: displayed(divide(whole(numerator), whole(denominator)), display),
  };
}

function displayed(ratio: Fraction | null, { factor, scale = 2 }: RatioDisplay): Decimal | null {
  if (ratio === null) return null;
  const multiplier = factor ? divide(whole(factor.numerator), whole(factor.denominator)) : whole('1');
  if (multiplier === null) throw new RangeError('the display factor of a ratio is divided by zero');
  return quotient(times(ratio, multiplier), scale);
}

/**
 * Coverage and the weakest vintage, exactness and mark of the parts, around what the operator gave; what has no result
 * is not computable.
 */
export function rolledUp(
  parts: readonly Part[],
  result: Partial<Pick<RolledUpFigure, 'value' | 'numerator' | 'denominator' | 'onAllExpected' | 'foundAt'>>,
  used: readonly ReportedPart[] = reported(parts),
): RolledUpFigure {
  const figures = used.map(({ figure }) => figure);
  const weakestPart = weakest(
    EXACTNESS,
    figures.map((figure) => figure.exactness),
  );
  const computed = weakestPart !== 'NOT_COMPUTABLE' && (result.value != null || result.numerator != null);
  const kept = computed ? result : {};
  return {
    value: kept.value ?? null,
    numerator: kept.numerator ?? null,
    denominator: kept.denominator ?? null,
    expected: parts.length,
    reporting: reported(parts).length,
    missing: parts.flatMap(({ name, figure }) => (figure === null ? [name] : [])),
    vintage: weakest(
      VINTAGES,
      figures.map((figure) => figure.vintage),
    ),
    exactness: computed ? (weakestPart ?? 'NOT_COMPUTABLE') : 'NOT_COMPUTABLE',
    illustrative: figures.some((figure) => figure.illustrative),
    onAllExpected: kept.onAllExpected ?? null,
    foundAt: kept.foundAt ?? null,
  };
}

function weakest<T>(order: readonly T[], found: readonly T[]): T | null {
  return order.find((each) => found.includes(each)) ?? null;
}

/** The smallest (or largest) figure, ratios compared by cross-multiplication; ratios over nothing are passed over. */
export function extreme(parts: readonly ReportedPart[], which: 'MIN' | 'MAX'): ReportedFigure | null {
  let best: { figure: ReportedFigure; number: Fraction } | null = null;
  for (const { figure } of parts) {
    const number = numberOf(figure);
    if (number === null) continue;
    const order = best === null ? 0 : compare(number, best.number);
    if (best === null || (which === 'MIN' ? order < 0 : order > 0)) best = { figure, number };
  }
  return best?.figure ?? null;
}

/** One figure as the result: its value, or its operands with their quotient. */
export function asResult(
  figure: ReportedFigure | null,
  display: RatioDisplay,
): Partial<Pick<RolledUpFigure, 'value' | 'numerator' | 'denominator'>> {
  if (figure === null) return {};
  if (isRatio(figure)) return ratioFigure(decimal(figure.numerator), decimal(figure.denominator), display);
  return figure.value == null ? {} : { value: figure.value };
}
