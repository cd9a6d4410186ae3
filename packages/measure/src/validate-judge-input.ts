/** Refuses numbers that are none before anything is computed with them. */
import { decimal, isDecimal } from './exact.ts';
import {
  type Figure,
  type JudgedTarget,
  type JudgeInput,
  JudgeInputError,
  type Level,
  type PeriodState,
} from './judge-types.ts';
import { says } from './says/input.ts';

/** @throws JudgeInputError naming the path of the first value that cannot be judged with. */
export function validateJudgeInput(input: JudgeInput, path = ''): void {
  validateTarget(input.target, `${path}target`);
  validateFigure(input.figure, `${path}figure`);
  number(input.assigned, `${path}assigned`);
  level(input.baseline, `${path}baseline`);
  if (input.likeForLike) {
    validateFigure(input.likeForLike.figure, `${path}likeForLike.figure`);
    level(input.likeForLike.baseline, `${path}likeForLike.baseline`);
  }
  if (input.period) validatePeriod(input.period, `${path}period`);
  for (const [index, member] of (input.members ?? []).entries()) {
    if (!('attainment' in member)) validateJudgeInput(member, `${path}members[${index}].`);
  }
}

/** A grade and a date stand where other forms have a number. */
function validateTarget(target: JudgedTarget, path: string): void {
  if (target.kind !== 'grade' && target.kind !== 'deadline') {
    number(target.lo, `${path}.lo`);
    number(target.hi, `${path}.hi`);
  }
  number(target.x, `${path}.x`);
  number(target.y, `${path}.y`);
  number(target.times, `${path}.times`);
  for (const [index, child] of (target.children ?? []).entries()) validateTarget(child, `${path}.children[${index}]`);
}

function validateFigure(figure: Figure | null, path: string): void {
  if (figure === null) return;
  if ('value' in figure) number(figure.value, `${path}.value`);
  if ('change' in figure) level(figure.change, `${path}.change`);
  if ('plan' in figure) {
    number(figure.performance, `${path}.performance`);
    number(figure.plan, `${path}.plan`);
  }
  if ('divisor' in figure) {
    number(figure.sum, `${path}.sum`);
    number(figure.divisor, `${path}.divisor`);
  }
  if ('numerator' in figure) {
    number(figure.numerator, `${path}.numerator`);
    number(figure.denominator, `${path}.denominator`);
  }
  if ('subPeriods' in figure) numbers(figure.subPeriods, `${path}.subPeriods`);
  if ('shares' in figure) {
    numbers(figure.shares, `${path}.shares`);
    number(figure.whole, `${path}.whole`);
  }
  if ('dates' in figure) {
    for (const [index, date] of figure.dates.entries()) calendarDate(date, `${path}.dates[${index}]`);
  }
}

function validatePeriod(period: PeriodState, path: string): void {
  for (const [index, phase] of (period.phases ?? []).entries()) {
    number(phase.lo, `${path}.phases[${index}].lo`);
    number(phase.hi, `${path}.phases[${index}].hi`);
    validateFigure(phase.figure ?? null, `${path}.phases[${index}].figure`);
  }
  if (!period.elapsed) return;
  number(period.elapsed.numerator, `${path}.elapsed.numerator`);
  number(period.elapsed.denominator, `${path}.elapsed.denominator`);
  const elapsed = decimal(period.elapsed.numerator);
  const whole = decimal(period.elapsed.denominator);
  if (whole.lte(0) || elapsed.lt(0) || elapsed.gt(whole)) {
    throw new JudgeInputError(`${path}.elapsed`, says.badShare());
  }
}

function level(value: Level | null | undefined, path: string): void {
  if (value == null || typeof value === 'string') {
    number(value, path);
  } else {
    number(value.numerator, `${path}.numerator`);
    number(value.denominator, `${path}.denominator`);
  }
}

function numbers(values: readonly (string | null)[], path: string): void {
  for (const [index, value] of values.entries()) number(value, `${path}[${index}]`);
}

function number(value: unknown, path: string): void {
  if (value == null || isDecimal(value)) return;
  throw new JudgeInputError(path, says.notADecimal({ value: JSON.stringify(value) }));
}

function calendarDate(value: string | null, path: string): void {
  if (value === null) return;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return;
  throw new JudgeInputError(path, says.notADay({ value: JSON.stringify(value) }));
}
