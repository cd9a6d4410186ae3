import { addsUpOverTime, type PeriodPart, rollUpTime, type TypedPart } from '@dich/measure';
import Big from 'big.js';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Message } from '#kernel/messages.ts';
import { hasSameMembers } from '#kernel/same-members.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import { DISPLAYED_PLACES, NOT_COMPUTABLE, numberOverUnits, type UnitNumber } from './number-of.ts';
import { says } from './rollup.messages.ts';
import type { Sums, TimePart, TimeParts } from './time-sums.ts';

/** What of an indicator its number comes about by. */
export type NumberedIndicator = Pick<CatalogueIndicator, 'overUnits' | 'overTime' | 'typedAs' | 'kind' | 'grades'>;

/** The number of sums: over units for each period that they stand in, then over time. Without any there is none. */
export function numberOf(indicator: NumberedIndicator, sums: Sums | undefined, rolledUp: boolean): UnitNumber {
  if (!sums) return NOT_COMPUTABLE;
  return sums.time ? overTime(indicator, sums.time, rolledUp).number : numberOverUnits(indicator, sums, rolledUp);
}

/** A number put together of shorter periods. */
export interface NumberOverTime {
  number: UnitNumber;
  /** The parts that its figures stand in. */
  used: readonly TimePart[];
  /** Of LAST, MIN and MAX, and of cumulated figures: the part that decided. */
  found: TimePart | null;
  /** Cumulated figures were taken off one another: it is of the asked period alone, as one typed for it. */
  isDifference: boolean;
  /** Why there is none although something is in. */
  whyNone: Message | null;
}

/** Over units first, then over time: the unit's number of every part, put together by the operator over time. */
export function overTime(indicator: NumberedIndicator, { parts, until }: TimeParts, rolledUp: boolean): NumberOverTime {
  const isCumulated = indicator.typedAs === 'CUMULATIVE';
  const numberIn = (part: TimePart | null) => (part?.sums ? numberOf(indicator, part.sums, rolledUp) : null);
  const numbers = parts.map(numberIn);
  const there = parts.filter(({ sums }) => sums);
  const none = (whyNone: Message | null): NumberOverTime => ({
    ...{ number: NOT_COMPUTABLE, used: there, found: null, whyNone, isDifference: false },
  });
  const impossible = whyNever(indicator);
  if (impossible) return none(impossible);
  const isLast = indicator.overTime === 'LAST' || (isCumulated && addsUpOverTime(indicator.overTime));
  const looked = isLast ? there.slice(-1) : there;
  // an average that lacks a weight is no gap that the others could stand for
  if (looked.some((part) => numberIn(part)?.exactness === 'NOT_COMPUTABLE')) return none(null);
  const isDifference = isCumulated && indicator.overTime !== 'LAST' && (until !== null || !isLast);
  if (isDifference && isLast && until) {
    const fault = notOfTheSame(there.at(-1) ?? null, until);
    if (fault) return none(fault);
  }
  if (indicator.overTime === 'SUM_OVER_LAST' && !isCumulated) {
    const latest = there.at(-1) ?? null;
    const fault = there.map((part) => notOfTheSame(latest, part)).find((one) => one !== null);
    if (fault) return none(fault);
  }
  const before = (index: number): TimePart | null => (index === 0 ? until : (parts[index - 1] ?? null));
  const isOfOthers = (part: TimePart, index: number): boolean => {
    const then = isDifference && !isLast ? before(index) : null;
    return then !== null && notOfTheSame(part, then) !== null;
  };
  const isMean = indicator.kind !== 'RATIO' && numbers.some((number) => number?.denominator != null);
  const asPart = (part: TimePart, number: UnitNumber | null, name: string): PeriodPart => ({
    name,
    figure: number && part.sums ? { ...figureOf(number, isMean), ...OF_NO_MATTER } : null,
  });
  const rolled = rollUpTime(
    indicator.overTime,
    parts.map((part, index) => ({
      ...asPart(part, numbers[index] ?? null, String(index)),
      isOfOthers: isOfOthers(part, index),
    })),
    {
      ...{ typedAs: isCumulated ? 'CUMULATED' : 'PERIOD', isMean, scale: DISPLAYED_PLACES },
      ...(isDifference && until ? { until: asPart(until, numberIn(until), 'until') } : {}),
      grades: indicator.grades,
    },
  );
  const at = (name: string | null) => (name === null ? null : (parts[Number(name)] ?? null));
  const { value, numerator, denominator, achieved, grade } = rolled;
  const timesIn = indicator.kind === 'FREQUENCY' && !rolledUp ? timesOf(parts, numbers) : null;
  const isNone = value === null && numerator === null && achieved === null && grade === null && timesIn === null;
  return {
    number: isNone
      ? NOT_COMPUTABLE
      : {
          ...{ numerator, denominator, achieved, grade, parts: timesIn, exactness: 'EXACT' },
          value: indicator.kind === 'RATIO' ? null : value,
        },
    used: rolled.used.flatMap((name) => at(name) ?? []),
    found: at(rolled.foundAt),
    whyNone: isNone && there.length > 0 ? says.notOfTheSameUnits() : null,
    isDifference,
  };
}

/** What a roll-up over time makes of numbers says nothing of these. */
export const OF_NO_MATTER = { vintage: 'OFFICIAL', exactness: 'EXACT', illustrative: false } as const;

/** What no operator makes of the numbers of shorter periods. */
function whyNever({ kind, overTime: operator, typedAs }: NumberedIndicator): Message | null {
  if (operator === 'NONE') return says.notOverTime();
  // the growth of a year is no growth of one of its quarters; one told from the year's start is
  if (
    kind === 'RATE_OF_CHANGE' &&
    (operator === 'LAST' ? typedAs === 'PERIOD' : operator !== 'MIN' && operator !== 'MAX')
  )
    return says.rateNotOverTime();
  return null;
}

/** What was cumulated later holds what was cumulated before of the same places, or nothing can be taken off. */
function notOfTheSame(later: TimePart | null, before: TimePart): Message | null {
  if (!later?.sums) return null;
  if (!before.sums) return says.nothingCumulated({ until: before.node.span.to });
  const [now, then] = [later.sums, before.sums];
  const isSame = hasSameMembers(now.reporting, then.reporting) && hasSameMembers(now.departments, then.departments);
  return isSame ? null : says.notOfTheSameUnits();
}

/** Of means every number is a quotient. */
export function figureOf({ value, numerator, denominator, achieved, grade }: UnitNumber, isMean: boolean) {
  return isMean && denominator === null
    ? { value: null, numerator: value, denominator: '1', achieved, grade }
    : { value, numerator, denominator, achieved, grade };
}

/**
 * How often in every month, quarter and half of a year: as it was typed, and where all shorter ones are in as their sum,
 * so that "every quarter" is told of what was typed month by month.
 */
function timesOf(parts: readonly TimePart[], numbers: readonly (UnitNumber | null)[]): TypedPart[] | null {
  const typed = parts.flatMap(({ node }, index): TypedPart[] => {
    const number = numbers[index];
    if (!number) return [];
    const own = number.value === null ? [] : [{ key: keyOf(node.span), number: trimDecimal(number.value) }];
    return [...own, ...(number.parts ?? [])];
  });
  const year = parts[0]?.node.span.year ?? 0;
  const known = new Map(typed.map((part) => [part.key, part.number]));
  for (const length of [3, 6, 12])
    for (let from = 1; from <= 12; from += length) {
      const key = keyOf({ year, from, to: from + length - 1 });
      const sum = known.has(key) ? null : sumOf(known, { year, from, to: from + length - 1 });
      if (sum !== null) known.set(key, sum);
    }
  const all = [...known].flatMap(([key, number]): TypedPart[] => (number === undefined ? [] : [{ key, number }]));
  return all.length > 0 ? all : null;
}

function sumOf(
  known: ReadonlyMap<string, string | undefined>,
  { year, from, to }: { year: number; from: number; to: number },
): string | null {
  const length = to - from + 1;
  for (const shorter of [length / 2, length / 3, length / 4, 1]) {
    if (![1, 3, 6].includes(shorter) || shorter >= length) continue;
    const parts = Array.from({ length: length / shorter }, (_, index) =>
      known.get(keyOf({ year, from: from + index * shorter, to: from + (index + 1) * shorter - 1 })),
    );
    if (parts.every((part) => part !== undefined))
      return parts.reduce((sum, part) => sum.plus(part as string), new Big(0)).toFixed();
  }
  return null;
}

/** As sub-periods of a figure are named: "2023-01", "2023-Q1", "2023-H1", "2023". */
function keyOf({ year, from, to }: { year: number; from: number; to: number }): string {
  switch (to - from + 1) {
    case 1:
      return `${year}-${String(to).padStart(2, '0')}`;
    case 3:
      return `${year}-Q${to / 3}`;
    case 6:
      return `${year}-H${to / 6}`;
    default:
      return String(year);
  }
}
