/** The figure of a line, what it is compared with, and the state of its period. */
import { type Baseline, type Figure, JudgeInputError, type PeriodState, type Phase } from '../../src/judge-types.ts';
import { print } from '../../src/messages.ts';
import {
  isObject,
  type Json,
  type JsonObject,
  nullableTexts,
  optionalBoolean,
  optionalList,
  optionalText,
  optionalWord,
} from './json.ts';
import { says } from './says.ts';

/** `bare`: `figure` itself as a number, a grade, a status, or null for nothing reported. */
export function figureOf(from: JsonObject, bare: Json | undefined): Figure | null {
  if (from.numerator !== undefined || from.denominator !== undefined) {
    const denominator = optionalText(from.denominator, 'denominator');
    return { numerator: optionalText(from.numerator, 'numerator'), denominator };
  }
  if (from.performance !== undefined || from.plan !== undefined) {
    return { performance: optionalText(from.performance, 'performance'), plan: optionalText(from.plan, 'plan') };
  }
  if (from.sum !== undefined || from.divisor !== undefined) {
    return { sum: optionalText(from.sum, 'sum'), divisor: optionalText(from.divisor, 'divisor') };
  }
  if (from.change !== undefined) return { change: levelOf(from.change, 'change') };
  if (from.grade !== undefined) return { grade: optionalText(from.grade, 'grade') };
  if (from.status !== undefined) return { status: statusOf(from.status) };
  if (from.dates !== undefined || from.date !== undefined) return { dates: datesOf(from) };
  const subPeriods = optionalList(from.subPeriods, 'subPeriods');
  if (subPeriods) return { subPeriods: nullableTexts(subPeriods, 'subPeriods') };
  const shares = optionalList(from.shares, 'shares');
  if (shares) return { shares: nullableTexts(shares, 'shares'), whole: optionalText(from.whole, 'whole') };
  const value = bare ?? from.value;
  if (typeof value === 'boolean') return { status: value };
  const text = optionalText(value, 'figure');
  if (text === null) return null;
  // What looks like a number is one: if it is written as none, the judge refuses it.
  if (/^[+-]?[.,]?\d/.test(text)) return { value: text };
  return text.toLowerCase() in STATUSES ? { status: statusOf(text) } : { grade: text };
}

const STATUSES: Record<string, boolean> = {
  đạt: true,
  'không đạt': false,
  'chưa đạt': false,
  achieved: true,
  not_achieved: false,
  true: true,
  false: false,
};

function statusOf(value: Json): boolean | null {
  if (typeof value === 'boolean' || value === null) return value;
  const status = STATUSES[optionalText(value, 'status')?.normalize('NFC').toLowerCase() ?? ''];
  if (status === undefined) throw new JudgeInputError('status', says.notAStatus());
  return status;
}

function datesOf(from: JsonObject): (string | null)[] {
  const dates = optionalList(from.dates, 'dates');
  return dates ? nullableTexts(dates, 'dates') : [optionalText(from.date, 'date')];
}

export const baselineOf = (value: Json | undefined): Baseline | null => levelOf(value, 'baseline');

/** A number, or the two that it is the quotient of. */
function levelOf(value: Json | undefined, path: string): Baseline | null {
  if (!isObject(value)) return optionalText(value, path);
  const numerator = optionalText(value.numerator ?? value.sum, `${path}.numerator`);
  const denominator = optionalText(value.denominator ?? value.divisor, `${path}.denominator`);
  if (numerator !== null && denominator !== null) return { numerator, denominator };
  return optionalText(value.value, `${path}.value`);
}

export function periodOf(line: JsonObject): PeriodState | null {
  const from = isObject(line.period) ? line.period : line;
  const named = isObject(line.period) ? line.period.state : (line.period ?? line.state);
  const state = optionalWord(named, ['OPEN', 'CLOSED'], 'period.state');
  if (state === null) return null;
  const elapsed = isObject(from.elapsed)
    ? { numerator: from.elapsed.numerator ?? null, denominator: from.elapsed.denominator ?? null }
    : { numerator: from.elapsed ?? from.elapsedShare ?? null, denominator: '1' };
  const numerator = optionalText(elapsed.numerator, 'period.elapsed.numerator');
  const denominator = optionalText(elapsed.denominator, 'period.elapsed.denominator');
  const phases = optionalList(from.phases, 'period.phases');
  return {
    state,
    nature: optionalWord(from.nature, ['FLOW', 'STOCK'], 'period.nature'),
    elapsed: numerator !== null && denominator !== null ? { numerator, denominator } : null,
    ...(phases && { phases: phases.map(phaseOf) }),
  };
}

function phaseOf(value: Json, index: number): Phase {
  const path = `period.phases[${index}]`;
  if (!isObject(value)) throw new JudgeInputError(path, says.notAnObject());
  const figure = isObject(value.figure) ? figureOf(value.figure, undefined) : figureOf(value, value.figure);
  return {
    label: optionalText(value.label, `${path}.label`) ?? print(says.unnamedPhase({ position: index + 1 }), 'vi'),
    completed: optionalBoolean(value.completed, `${path}.completed`) ?? false,
    lo: optionalText(value.lo, `${path}.lo`),
    hi: optionalText(value.hi, `${path}.hi`),
    unit: optionalText(value.unit, `${path}.unit`),
    ...(figure && { figure }),
  };
}
