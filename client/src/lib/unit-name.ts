import { type NamedUnit, unitWords } from '@dich/units/unit-words';
import { language } from './language.ts';

export type { NamedUnit };

export const {
  /** "Thị xã Hương Trà", "Hương Trà Town". */
  full: unitName,
  /** "thị xã Hương Trà", "Hương Trà Town". */
  inSentence: unitNameInSentence,
  /** "X. Hương Toàn", "P. Tứ Hạ": heads of narrow columns. */
  short: shortUnitName,
} = unitWords[language];
