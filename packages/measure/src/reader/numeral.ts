import type { Decimal } from '../target.ts';
import { tidy } from './decimal.ts';

/** How the separators of a printed numeral were understood. */
export type Notation = 'plain' | 'thousands' | 'decimal';

export interface NumeralReading {
  value: Decimal;
  notation: Notation;
  /** The mark that was read as thousands or decimal separator. */
  mark: '.' | ',' | ' ' | null;
}

const DIGITS = /^\d+$/;
const NUMERAL = /^\d[\d.,' ]*$/;
/** Fractions of one character that end as decimals. */
const FRACTIONS: Record<string, string> = {
  '½': '5',
  '¼': '25',
  '¾': '75',
  '⅕': '2',
  '⅖': '4',
  '⅗': '6',
  '⅘': '8',
  '⅛': '125',
  '⅜': '375',
  '⅝': '625',
  '⅞': '875',
};
const WITH_FRACTION = /^(\d*)([^\d.,' e+-])$/u;

/**
 * Every value a printed numeral can have, the one of the official notation (dot: thousands, comma: decimals) first.
 * One value for most; two for one separator followed by exactly three digits; none when the separators make no number
 * ("1.23.4"). Linear in the length of the numeral.
 */
export function numeralReadings(printed: string): NumeralReading[] {
  const [, whole = '', sign = ''] = WITH_FRACTION.exec(printed) ?? [];
  if (sign)
    return FRACTIONS[sign] ? [{ value: tidy(whole || '0', FRACTIONS[sign]), notation: 'decimal', mark: null }] : [];
  if (!NUMERAL.test(printed)) return [];
  if (printed.includes("'")) return apostrophes(printed);
  const compact = printed.replace(/ /g, '');
  const spaced = compact.length !== printed.length;
  if (DIGITS.test(compact))
    return [{ value: tidy(compact, ''), notation: spaced ? 'thousands' : 'plain', mark: spaced ? ' ' : null }];
  const marks = compact.replace(/\d/g, '');
  const first = marks[0] as '.' | ',';
  const last = marks[marks.length - 1] as '.' | ',';
  const uniform = marks === first.repeat(marks.length);
  const groups = compact.split(/[.,]/);
  if (spaced) return marks.length === 1 ? [decimal(groups, last)] : [];
  if (!uniform) return mixed(groups, marks, last);
  if (marks.length > 1) return grouped(groups) ? [thousands(groups, first)] : [];
  if (!grouped(groups) || groups[0] === '0') return [decimal(groups, first)];
  const both = [thousands(groups, first), decimal(groups, first)];
  return first === '.' ? both : both.reverse();
}

/** "1'234,5": the apostrophe separates thousands and nothing else. */
function apostrophes(printed: string): NumeralReading[] {
  const [wholes = '', fraction, more] = printed.split(/[.,]/);
  const groups = wholes.split("'");
  if (more !== undefined || groups.length < 2 || !grouped(groups) || fraction?.includes("'")) return [];
  return [{ value: tidy(groups.join(''), fraction ?? ''), notation: fraction ? 'decimal' : 'thousands', mark: null }];
}

/** "3 tỷ rưỡi": the reading and a half. None where it has a fraction already. */
export function andHalf(readings: readonly NumeralReading[]): NumeralReading[] {
  return readings
    .filter(({ value }) => !value.includes('.'))
    .map(({ value }) => ({ value: `${value}.5`, notation: 'decimal', mark: null }));
}

/** "1.234,5", "1,234.5": the last mark, used once, is the decimal one; the other separates thousands. */
function mixed(groups: string[], marks: string, last: '.' | ','): NumeralReading[] {
  const wholes = groups.slice(0, -1);
  const once = marks.indexOf(last) === marks.length - 1;
  if (!once || !grouped(wholes)) return [];
  return [{ value: tidy(wholes.join(''), groups[groups.length - 1]!), notation: 'decimal', mark: last }];
}

function grouped(groups: string[]): boolean {
  return groups[0]!.length <= 3 && !/^0\d/.test(groups[0]!) && groups.slice(1).every((group) => group.length === 3);
}

function thousands(groups: string[], mark: '.' | ','): NumeralReading {
  return { value: tidy(groups.join(''), ''), notation: 'thousands', mark };
}

function decimal(groups: string[], mark: '.' | ','): NumeralReading {
  return { value: tidy(groups[0]!, groups[1]!), notation: 'decimal', mark };
}
