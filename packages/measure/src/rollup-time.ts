/**
 * Roll-up of one indicator and one place over the periods of a year (DOMAIN.md, section 3). What is given per period has
 * been rolled up over units before: over units first, then over time.
 */
import Big from 'big.js';
import { compare, decimal, divide, type Fraction, minus, plain, plus, quotient, reduced, whole } from './exact.ts';
import { type GradeStep, rankIn } from './grade-scale.ts';
import { isRatio, numberOf, type ReportedPart, ratioFigure, reported, rolledUp, usable } from './rollup-parts.ts';
import {
  addsUpOverTime,
  type OverTime,
  type RatioDisplay,
  type ReportedFigure,
  type RolledUpFigure,
} from './rollup-types.ts';
import type { Decimal } from './target.ts';

export interface PeriodPart {
  /** The period's name or its last day; told apart by it. */
  name: string;
  figure: (ReportedFigure & { grade?: string | null }) | null;
  /** Of cumulated figures: it is not of the places that the one before it is of, so that their difference is no figure. */
  isOfOthers?: boolean;
}

export interface OverTimeOptions extends RatioDisplay {
  /** Figures are typed for the period (default) or cumulated from the start of the year. */
  typedAs?: 'PERIOD' | 'CUMULATED';
  /**
   * Of cumulated figures asked for a part of the year that begins later than it: what was cumulated until then, which is
   * taken off. Without it they are asked for from the year's start.
   */
  until?: PeriodPart;
  /** Numerator and denominator are the sum and the divisor of a mean: what is rolled up is their quotient, exact. */
  isMean?: boolean;
  /** The indicator's scale, worst first. */
  grades?: readonly GradeStep[] | null;
}

export interface RolledUpOverTime extends RolledUpFigure {
  achieved: boolean | null;
  grade: string | null;
  /** The periods whose figures the number is made of: of LAST, MIN and MAX one (of MIN and MAX all were looked at). */
  used: readonly string[];
}

type Result = Partial<
  Pick<RolledUpOverTime, 'value' | 'numerator' | 'denominator' | 'foundAt' | 'achieved' | 'grade'>
> | null;

/**
 * `all`: the periods that the asked one is made of, in order. Numerators and denominators of ratios are each aggregated
 * first. Of figures cumulated from the start of the year SUM is the last one reported, less what was cumulated before the
 * asked period begins; the other operators work on the differences between them: a period that follows a gap is then
 * missing too, because its difference holds the gap as well. MIN, MAX and LAST say in which period they were found,
 * SUM_OVER_LAST whose denominator it is.
 */
export function rollUpTime(
  operator: OverTime,
  all: readonly PeriodPart[],
  options: OverTimeOptions = {},
): RolledUpOverTime {
  if (operator === 'NONE') return made(all, null, []);
  const isUsable = carries(all);
  const periods = usable(all, isUsable);
  if (operator === 'LAST') return last(periods, options);
  if (options.typedAs === 'CUMULATED' && addsUpOverTime(operator)) return grown(operator, periods, isUsable, options);
  if (operator === 'SUM_OVER_LAST') return overLast(periods, options);
  const parts = options.typedAs === 'CUMULATED' ? differences(periods, options) : periods;
  const present = reported(parts);
  if (present.length === 0) return made(parts, null, []);
  if (operator === 'MIN' || operator === 'MAX') return extreme(parts, operator, options);
  return made(parts, added(operator, present, options), present);
}

/** What a figure has to carry here: operands where any has them, else a number, a status or a grade. */
function carries(all: readonly PeriodPart[]): (figure: ReportedFigure) => boolean {
  const some = (can: (figure: NonNullable<PeriodPart['figure']>) => boolean) =>
    all.some(({ figure }) => figure !== null && can(figure));
  if (some(isRatio)) return isRatio;
  if (some(({ value }) => value != null)) return ({ value }) => value != null;
  if (some(({ achieved }) => achieved != null)) return ({ achieved }) => achieved != null;
  return (figure) => gradeOf(figure) !== null;
}

const gradeOf = (figure: NonNullable<PeriodPart['figure']>): string | null => figure.grade ?? null;

function last(periods: readonly PeriodPart[], options: OverTimeOptions): RolledUpOverTime {
  const found = reported(periods).at(-1);
  if (!found) return made(periods, null, []);
  return made(periods, { ...asItStands(found.figure, options), foundAt: found.name }, [found]);
}

/** All that the periods count, by what the last of them counts it of. */
function overLast(periods: readonly PeriodPart[], options: OverTimeOptions): RolledUpOverTime {
  const present = reported(periods);
  const figures = present.map(({ figure }) => figure);
  const found = present.at(-1);
  if (!found || !isRatio(found.figure) || !figures.every(isRatio)) return made(periods, null, []);
  const sum = figures.reduce((total, { numerator }) => total.plus(decimal(numerator)), new Big(0));
  const result = ratioFigure(sum, decimal(found.figure.denominator), options);
  return made(periods, { ...result, foundAt: found.name }, present);
}

/** The last cumulated figure, less what was cumulated before. */
function grown(
  operator: OverTime,
  periods: readonly PeriodPart[],
  isUsable: (figure: ReportedFigure) => boolean,
  options: OverTimeOptions,
): RolledUpOverTime {
  if (!options.until) return last(periods, options);
  const [until] = usable([options.until], isUsable);
  const found = reported(periods).at(-1);
  if (!found || !until?.figure) return made(periods, null, []);
  const taken = subtract(found.figure, until.figure, options);
  const difference = operator === 'SUM_OVER_LAST' ? { ...taken, denominator: found.figure.denominator } : taken;
  const used = [{ ...found, figure: difference }];
  return made(periods, { ...asItStands(difference, options), foundAt: found.name }, used);
}

function extreme(parts: readonly PeriodPart[], which: 'MIN' | 'MAX', options: OverTimeOptions): RolledUpOverTime {
  const present = reported(parts);
  let best: { part: ReportedPart; rank: Fraction } | null = null;
  for (const part of present) {
    const rank = rankOf(part.figure, options);
    if (rank === null) continue;
    const order = best === null ? 0 : compare(rank, best.rank);
    if (best === null || (which === 'MIN' ? order < 0 : order > 0)) best = { part, rank };
  }
  if (best === null) return made(parts, null, present);
  return made(parts, { ...asItStands(best.part.figure, options), foundAt: best.part.name }, present);
}

/** By what figures are compared: the number, a status not achieved before one achieved, the place of a grade. */
function rankOf(figure: NonNullable<PeriodPart['figure']>, { grades }: OverTimeOptions): Fraction | null {
  const grade = gradeOf(figure);
  if (grade !== null) {
    const place = grades ? rankIn(grades, grade) : -1;
    return place < 0 ? null : whole(String(place));
  }
  if (figure.achieved != null && figure.value == null) return whole(figure.achieved ? '1' : '0');
  return numberOf(figure);
}

function added(operator: 'SUM' | 'AVERAGE', present: readonly ReportedPart[], options: OverTimeOptions): Result {
  const figures = present.map(({ figure }) => figure);
  if (options.isMean) return ofMeans(operator, figures, options);
  if (!figures.every(isRatio)) {
    const sum = figures.reduce((total, { value }) => total.plus(value == null ? 0 : decimal(value)), new Big(0));
    if (figures.some(({ value }) => value == null)) return null;
    return operator === 'SUM' ? { value: plain(sum) } : ratioFigure(sum, new Big(figures.length), options);
  }
  // of AVERAGE both are divided by the same number of periods, which changes nothing of their quotient
  const sumOf = (operands: readonly Decimal[]) => operands.reduce((sum, one) => sum.plus(decimal(one)), new Big(0));
  return ratioFigure(
    sumOf(figures.map(({ numerator }) => numerator)),
    sumOf(figures.map(({ denominator }) => denominator)),
    options,
  );
}

/** Means are added as the quotients they are. */
function ofMeans(
  operator: 'SUM' | 'AVERAGE',
  figures: readonly ReportedFigure[],
  { scale = 2 }: OverTimeOptions,
): Result {
  const levels = figures.map(numberOf);
  if (levels.some((level) => level === null)) return null;
  const sum = (levels as Fraction[]).reduce(plus, whole('0'));
  const result = operator === 'SUM' ? sum : divide(sum, whole(String(figures.length)));
  if (result === null) return null;
  const { n, d } = reduced(result);
  return { numerator: plain(n), denominator: plain(d), value: quotient({ n, d }, scale) };
}

function asItStands(figure: NonNullable<PeriodPart['figure']>, display: RatioDisplay): NonNullable<Result> {
  if (isRatio(figure)) return ratioFigure(decimal(figure.numerator), decimal(figure.denominator), display);
  return { value: figure.value ?? null, achieved: figure.achieved ?? null, grade: gradeOf(figure) };
}

/** From cumulated figures to those of each period. */
function differences(periods: readonly PeriodPart[], options: OverTimeOptions): PeriodPart[] {
  return periods.map(({ name, figure, isOfOthers }, index) => {
    const before = index === 0 ? options.until : periods[index - 1];
    if (!before || figure === null) return { name, figure };
    if (isOfOthers) return { name, figure: null };
    return { name, figure: before.figure && subtract(figure, before.figure, options) };
  });
}

function subtract(figure: ReportedFigure, before: ReportedFigure, { isMean }: OverTimeOptions): ReportedFigure {
  const difference = (a: Decimal | null | undefined, b: Decimal | null | undefined) =>
    a == null || b == null ? null : plain(decimal(a).minus(decimal(b)));
  if (isMean) {
    const [now, then] = [numberOf(figure), numberOf(before)];
    const { n, d } = now && then ? reduced(minus(now, then)) : { n: null, d: null };
    return { ...figure, value: null, numerator: n && plain(n), denominator: d && plain(d) };
  }
  return {
    ...figure,
    value: difference(figure.value, before.value),
    numerator: difference(figure.numerator, before.numerator),
    denominator: difference(figure.denominator, before.denominator),
  };
}

function made(parts: readonly PeriodPart[], result: Result, used: readonly ReportedPart[]): RolledUpOverTime {
  const inWords = result && (result.achieved != null || result.grade != null);
  const number = rolledUp(parts, result ?? {}, used);
  return {
    ...number,
    ...(inWords ? { exactness: 'EXACT' as const, foundAt: result.foundAt ?? null } : {}),
    achieved: result?.achieved ?? null,
    grade: result?.grade ?? null,
    used: used.map(({ name }) => name),
  };
}
