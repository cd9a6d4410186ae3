/** Numbers as officials print them (dot between thousands, comma before decimals), and as English has them. */

import type { Decimal } from './exact.ts';
import { decimal, plain } from './exact.ts';

export type Language = 'vi' | 'en';

/** What a unit of measure is called beside a number; without one, null, where it stands alone. */
export type UnitWords = (unit: string, value: Decimal | null) => string;

/** Units are data in Vietnamese; what English calls them comes with its words. */
const unitWords: Record<Language, UnitWords> = { vi: (unit) => unit, en: (unit) => unit };

export function nameUnitsIn(language: Language, words: UnitWords): void {
  unitWords[language] = words;
}

/** "tỷ đồng", "billion dong": at the head of a column. */
export const printUnit = (unit: string, language: Language): string => unitWords[language](unit.trim(), null);

/** Between thousands, and before decimals. */
const SEPARATORS: Readonly<Record<Language, readonly [string, string]>> = { vi: ['.', ','], en: [',', '.'] };

export interface FormatOptions {
  /** Vietnamese without it. */
  language?: Language;
  /** Decimal places to round to, half away from zero; without it every digit is kept as written ("3.0" stays "3,0"). */
  scale?: number;
  /** Drop zeros at the end of the decimals. */
  trim?: boolean;
}

/** "1809.5" → "1.809,5", in English "1,809.5". @throws RangeError when `value` is not a decimal in plain notation. */
export function formatDecimal(value: Decimal, options: FormatOptions = {}): string {
  const number = decimal(value);
  const text = options.scale === undefined ? unsigned(value) : plain(number.abs(), options.scale);
  const [integer = '0', decimals = ''] = text.split('.');
  const kept = options.trim ? decimals.replace(/0+$/, '') : decimals;
  const [thousands, point] = SEPARATORS[options.language ?? 'vi'];
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = number.lt(0) && /[1-9]/.test(text) ? '-' : '';
  return `${sign}${grouped}${kept === '' ? '' : `${point}${kept}`}`;
}

/** The printed digits without sign and without zeros before them. */
function unsigned(value: Decimal): string {
  return value.replace(/^-/, '').replace(/^0+(?=\d)/, '');
}

/** "95%", "185 tỷ đồng", "14,3/1 vạn dân": per cent, per mille and "per" units stand without a space. */
export function formatWithUnit(value: Decimal, unit: string | null | undefined, options: FormatOptions = {}): string {
  const number = formatDecimal(value, options);
  const given = unit?.trim() ?? '';
  if (given === '') return number;
  const name = unitWords[options.language ?? 'vi'](given, number);
  return /^[%‰/]/.test(name) ? `${number}${name}` : `${number} ${name}`;
}
