/**
 * As what a figure is typed, and what it is judged as: by the kind of its indicator and, where the target needs another
 * form, by the target. The form of a report, the rules that check a cell and the judge read the same table.
 */
import { decimal } from './exact.ts';
import { deadlinesOf, frequencyOf } from './judge-occasions.ts';
import type { Figure, JudgedTarget, Level } from './judge-types.ts';
import { type FigureForm, type IndicatorKind, KINDS } from './kinds.ts';
import type { Message } from './messages.ts';
import type { ReportingPeriod } from './period-state.ts';
import { says } from './says/figure-form.ts';
import { monthsOfFrequency, partsOfPeriod } from './sub-periods.ts';
import type { Decimal } from './target.ts';
import type { TargetKind } from './target-values.ts';
import { isShareOfPlan } from './units/unit-of-measure.ts';

/** What the form of a target is; OF_KIND: that of its indicator's kind. */
const FORM_OF_TARGET: Readonly<Record<TargetKind, 'TIMES' | 'SHARES' | 'DATES' | 'OF_KIND'>> = {
  frequency: 'TIMES',
  share_structure: 'SHARES',
  deadline: 'DATES',
  rate: 'OF_KIND',
  level: 'OF_KIND',
  count: 'OF_KIND',
  growth: 'OF_KIND',
  delta_pp: 'OF_KIND',
  delta_abs: 'OF_KIND',
  ratio_xy: 'OF_KIND',
  boolean: 'OF_KIND',
  grade: 'OF_KIND',
  relative_to_assigned: 'OF_KIND',
  zero_event: 'OF_KIND',
  award: 'OF_KIND',
  text: 'OF_KIND',
  result: 'OF_KIND',
};

type Period = Pick<ReportingPeriod, 'kind' | 'endsOn'>;

/** A part that is asked for under its key. */
export interface AskedPart {
  key: string;
  label: Message;
  /** Of a sub-period its last day. */
  endsOn: string | null;
}

/** `parts`: of times, shares and days, in the order of the form. */
export interface AskedFigure {
  form: FigureForm;
  parts: readonly AskedPart[];
}

/** The share that no label of the target names. */
export const REST_OF_SHARES = 'rest';

/** What is asked of a figure. Times of a period that is one sub-period, or a piece of one, are one number. */
export function askedFigure(kind: IndicatorKind, target: JudgedTarget | null, period: Period): AskedFigure {
  const ofKind: AskedFigure = { form: KINDS[kind].form, parts: [] };
  const form = target?.kind ? FORM_OF_TARGET[target.kind] : 'OF_KIND';
  if (target === null || ofKind.form === 'NONE') return ofKind;
  switch (form) {
    case 'OF_KIND':
      return ofKind;
    case 'TIMES': {
      const months = monthsOfFrequency(target);
      if (months === 'SHORTER') return { form: 'STATUS', parts: [] };
      if (months === null) return ofKind;
      const parts = partsOfPeriod(period, months);
      return parts.length > 1 ? { form, parts } : { form: 'VALUE', parts: [] };
    }
    case 'SHARES':
      return { form, parts: sharesAsked(target) };
    case 'DATES': {
      const parts = deadlinesOf(target).map((deadline, index) => ({
        key: String(index + 1),
        label: says.before({ deadline: { day: deadline } }),
        endsOn: null,
      }));
      return { form, parts: parts.length > 0 ? parts : [{ key: '1', label: says.completion(), endsOn: null }] };
    }
  }
}

const LAST_WORDS = 40;

function sharesAsked({ children = [] }: JudgedTarget): AskedPart[] {
  const named = children.map(({ label }, index) => {
    const name = label?.trim() ? lastWords(label.trim()) : null;
    return {
      key: String(index + 1),
      label: name ? says.share({ name }) : says.nthShare({ position: index + 1 }),
      endsOn: null,
    };
  });
  return [...named, { key: REST_OF_SHARES, label: says.rest(), endsOn: null }];
}

/** "… các lĩnh vực đảm bảo trước hẹn": the name of a share stands at the end of what leads to it. */
function lastWords(label: string): string {
  if (label.length <= LAST_WORDS) return label;
  return `…${label.slice(label.indexOf(' ', label.length - LAST_WORDS))}`;
}

/** One of several parts as it is kept: a number or a day ("2023-06-15"). */
export interface TypedPart {
  key: string;
  number?: Decimal;
  date?: string;
}

export interface TypedFigure {
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  achieved: boolean | null;
  grade: string | null;
  parts: readonly TypedPart[] | null;
}

export interface TypedIndicator {
  kind: IndicatorKind;
  unitOfMeasure: string;
}

/** What is typed as the judge takes it; `day`: today. null: nothing that the target can be compared with. */
export function figureTyped(
  indicator: TypedIndicator,
  typed: TypedFigure,
  target: JudgedTarget,
  period: Period,
  day: string,
): Figure | null {
  const asked = askedFigure(indicator.kind, target, period);
  const { parts } = typed;
  const numbers = asked.parts.map(({ key }) => parts?.find((part) => part.key === key)?.number ?? null);
  switch (asked.form) {
    case 'TIMES': {
      if (parts === null) return plainFigure(indicator, typed);
      const need = decimal(frequencyOf(target).times);
      const isDue = (index: number) => (asked.parts[index]?.endsOn ?? '') < day;
      const isReached = (times: Decimal | null) => times !== null && decimal(times).gte(need);
      const isCompared = (index: number) => isDue(index) || isReached(numbers[index] ?? null);
      return {
        subPeriods: numbers.filter((_, index) => isCompared(index)),
        names: asked.parts.filter((_, index) => isCompared(index)).map(({ label }) => label),
      };
    }
    case 'SHARES':
      if (parts === null) return null;
      return { shares: numbers.slice(0, -1), whole: null };
    case 'DATES':
      if (parts === null) return null;
      return { dates: asked.parts.map(({ key }) => parts.find((part) => part.key === key)?.date ?? null) };
    case 'VALUE':
      return target.kind === 'frequency' ? timesOfOne(typed, target, period, day) : plainFigure(indicator, typed);
    case 'RATIO':
    case 'STATUS':
    case 'GRADE':
    case 'NONE':
      return plainFigure(indicator, typed);
  }
}

/** Of one sub-period, or of a piece of one: it falls short only once the sub-period is over. */
function timesOfOne({ value }: TypedFigure, target: JudgedTarget, period: Period, day: string): Figure | null {
  if (value === null) return null;
  const months = monthsOfFrequency(target);
  const isWhole = typeof months !== 'number' || partsOfPeriod(period, months).length === 1;
  const isReached = decimal(value).gte(decimal(frequencyOf(target).times));
  return { subPeriods: isReached || (isWhole && period.endsOn < day) ? [value] : [] };
}

/** What the number is a number of: the row of its kind says. Operands stay exact. */
function plainFigure({ kind, unitOfMeasure }: TypedIndicator, typed: TypedFigure): Figure | null {
  if (typed.grade !== null) return { grade: typed.grade };
  if (typed.achieved !== null) return { status: typed.achieved };
  const level = levelOf(typed);
  if (level === null) return null;
  switch (KINDS[kind].judging) {
    case 'CASES':
      if (typeof level === 'string') return null;
      return isShareOfPlan(unitOfMeasure) ? { performance: level.numerator, plan: level.denominator } : level;
    case 'CHANGE':
      return { change: level };
    case 'TIMES':
    case 'LEVEL':
    case 'MEMBERS':
    case 'STATUS':
    case 'GRADE':
      return typeof level === 'string' ? { value: level } : { sum: level.numerator, divisor: level.denominator };
  }
}

/** A number, or the operands of a ratio or an average. */
export function levelOf({
  value,
  numerator,
  denominator,
}: Pick<TypedFigure, 'value' | 'numerator' | 'denominator'>): Level | null {
  if (numerator !== null && denominator !== null) return { numerator, denominator };
  return value;
}
