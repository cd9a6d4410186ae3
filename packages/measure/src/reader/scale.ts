import type { Message } from '../messages.ts';
import { asks } from '../says/number.ts';
import type { Decimal, UnitLevel } from '../target.ts';
import { compareDecimals, magnitude, shiftDecimal } from './decimal.ts';
import type { NumeralReading } from './numeral.ts';
import type { Dimension, Unit } from './units.ts';

/** What is known beside the printed numeral when its separator has to be understood. */
export interface ScaleEvidence {
  unit: Unit | null;
  /** Counted per person, so that no amount of billions makes sense. */
  perPerson: boolean;
  /** Power of ten of the scale word. */
  scale: number;
  /** How the whole of "1.236/1.200 ha" was read: its part is printed in the same way. */
  like: NumeralReading | null;
  /** The value may not exceed this: the whole of "80,418/100 điểm". */
  bound: Decimal | null;
  level: UnitLevel | null;
  /** Known values of the same plan, in base units. */
  siblings: readonly SiblingValue[];
  /** Which mark separates thousands, when the user has said so. */
  decided: '.' | ',' | null;
  /** The official notation alone settles nothing: a number field, where nobody looks twice. */
  strict: boolean;
  /** The text is a number with its unit and nothing else. */
  alone: boolean;
}

export interface SiblingValue {
  /** null: in a unit that nobody has named; it speaks for numbers without a unit alone. */
  dimension: Dimension | null;
  value: Decimal;
  scale: number;
}

export interface RankedReading extends NumeralReading {
  /** What speaks for it, for the user who has to choose. */
  because: Message;
}

export type ScaleVerdict = { settled: NumeralReading } | { ranked: RankedReading[] };

/** Largest amount, in đồng as a power of ten, that a plan of the level states: 500 billion, 20,000 billion, any. */
const MONEY_CEILING: Record<UnitLevel, number> = { commune: 11.7, district: 13.3, province: 17 };
/** 1,000 million đồng for one person. */
const PER_PERSON_CEILING = 9;
/** Siblings decide when a value is within this factor (power of ten) of them. */
const SIBLING_DISTANCE = 1.3;

/**
 * Thousands or decimals? Settled only by the user, by the unit of measure (percent, things that cannot be divided), by
 * a stated bound, by siblings, or by the official notation where its value is possible for the level. Everything else
 * is ranked and asked (DOMAIN.md, section 2).
 */
export function settleScale(readings: readonly NumeralReading[], evidence: ScaleEvidence): ScaleVerdict {
  const [official, other] = readings;
  if (!official) return { ranked: [] };
  if (!other) return { settled: official };
  const thousands = official.notation === 'thousands' ? official : other;
  const decimal = official.notation === 'decimal' ? official : other;
  if (evidence.decided) return { settled: evidence.decided === official.mark ? thousands : decimal };
  if (evidence.unit?.dimension === 'percent') return { settled: decimal };
  const { like } = evidence;
  if (like && like.mark === official.mark && like.notation !== 'plain')
    return { settled: like.notation === 'thousands' ? thousands : decimal };
  if (evidence.bound !== null) {
    const fitting = [official, other].filter((reading) => compareDecimals(reading.value, evidence.bound!) <= 0);
    if (fitting.length === 1) return { settled: fitting[0]! };
  }
  if (evidence.unit?.whole && evidence.scale === 0) return { settled: thousands };
  if (evidence.unit?.name === 'đồng' && evidence.scale <= 3) return { settled: thousands };
  const near = nearest(thousands, decimal, evidence);
  if (near) return { settled: near };
  return byNotation(official, thousands, decimal, evidence);
}

function byNotation(
  official: NumeralReading,
  thousands: NumeralReading,
  decimal: NumeralReading,
  evidence: ScaleEvidence,
): ScaleVerdict {
  if (!evidence.unit) return ranked(official, official === thousands ? decimal : thousands, evidence, true);
  const money = evidence.unit.dimension === 'money';
  const roundThousands = thousands.value.endsWith('0');
  const ceiling = evidence.perPerson ? PER_PERSON_CEILING : MONEY_CEILING[evidence.level ?? 'commune'];
  const possible = !money || magnitude(thousands.value) + evidence.scale <= ceiling;
  const unknownLevel = money && evidence.level === null && !evidence.perPerson;
  const unsupported =
    (evidence.strict && !thousands.value.endsWith('000')) ||
    (evidence.alone && evidence.level === null && evidence.siblings.length === 0 && !roundThousands);
  if (unsupported && !money) return ranked(official, official === thousands ? decimal : thousands, evidence, possible);
  if (official === thousands) {
    if (possible || (unknownLevel && roundThousands)) return { settled: thousands };
    return unknownLevel
      ? ranked(thousands, decimal, evidence, possible)
      : ranked(decimal, thousands, evidence, possible);
  }
  if (money && !possible && !unknownLevel) return { settled: decimal };
  return roundThousands
    ? ranked(thousands, decimal, evidence, possible)
    : ranked(decimal, thousands, evidence, possible);
}

function ranked(
  first: NumeralReading,
  second: NumeralReading,
  evidence: ScaleEvidence,
  possible: boolean,
): ScaleVerdict {
  const level = possible ? null : evidence.level;
  const because = ({ notation, mark }: NumeralReading): Message =>
    notation === 'thousands'
      ? asks.thousands({ mark: mark ?? ' ', tooLargeFor: level })
      : asks.decimals({ mark: mark ?? ',', suits: level });
  return { ranked: [first, second].map((reading) => ({ ...reading, because: because(reading) })) };
}

/** The reading that lies by the siblings, when the other lies a thousandfold off. */
function nearest(thousands: NumeralReading, decimal: NumeralReading, evidence: ScaleEvidence): NumeralReading | null {
  const dimension = evidence.unit?.dimension ?? null;
  const same = evidence.siblings.filter((sibling) => sibling.dimension === dimension);
  if (same.length === 0) return null;
  const marks = same.map((sibling) => magnitude(shiftDecimal(sibling.value, sibling.scale))).sort((a, b) => a - b);
  const middle = marks[Math.floor(marks.length / 2)]!;
  const distance = (reading: NumeralReading) => Math.abs(magnitude(reading.value) + evidence.scale - middle);
  const best = distance(thousands) < distance(decimal) ? thousands : decimal;
  return distance(best) <= SIBLING_DISTANCE ? best : null;
}
