import { formatDecimal, type UnitWords } from '../format-number.ts';
import { NAMED_UNITS, type NamedUnit, POWERS } from './table.ts';
import { unitKey } from './unit-of-measure.ts';

/** What a language has to know of units of measure to name them; handed to it, as its words import nothing. */
export interface KnownUnits {
  readonly named: ReadonlyMap<string, NamedUnit>;
  readonly powers: ReadonlyMap<string, number>;
  readonly keyOf: (unit: string) => string;
  readonly printNumber: (value: string) => string;
}

export const namedInEnglish = (phrases: (known: KnownUnits) => UnitWords): UnitWords =>
  phrases({
    named: NAMED_UNITS,
    powers: POWERS,
    keyOf: unitKey,
    printNumber: (value) => formatDecimal(value, { language: 'en' }),
  });
