import { type FormatOptions, formatDecimal, formatWithUnit, printUnit } from '@dich/measure/print-number';
import './english-measure.ts';
import { language } from './language.ts';

type Options = Omit<FormatOptions, 'language'>;

/** An exact decimal as the page prints it: "1.809,5", in English "1,809.5". What is typed is always Vietnamese. */
export const printDecimal = (value: string, options: Options = {}): string =>
  formatDecimal(value, { ...options, language });

/** "1.809,5 tỷ đồng", "95%". */
export const printWithUnit = (value: string, unit: string | null, options: Options = {}): string =>
  formatWithUnit(value, unit, { ...options, language });

/** A unit of measure at the head of a column: "tỷ đồng", "billion dong". */
export const unitInWords = (unit: string): string => printUnit(unit, language);
