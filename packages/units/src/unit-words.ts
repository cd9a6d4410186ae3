/** How an administrative unit is called: its kind in the language, its name as it is. */
import type { UnitType } from './types.ts';

/** `type`: the kind as the data print it ("Thị xã"); `name`: without it ("Hương Trà"). */
export interface NamedUnit {
  readonly type: string;
  readonly name: string;
}

type Called = (unit: NamedUnit) => string;

interface UnitWords {
  /** "Thị xã Hương Trà". */
  readonly full: Called;
  /** Inside a sentence: "thị xã Hương Trà". */
  readonly inSentence: Called;
  /** For heads of narrow columns: "TX. Hương Trà". */
  readonly short: Called;
}

/** Kinds as Vietnam itself translates them (Circular 03/2009/TT-BNG), and those that came later; an unknown one stays. */
const ENGLISH: Readonly<Record<UnitType, string>> = {
  Tỉnh: 'Province',
  'Thành phố': 'City',
  Huyện: 'District',
  Quận: 'District',
  'Thị xã': 'Town',
  Xã: 'Commune',
  Phường: 'Ward',
  'Thị trấn': 'Township',
  'Đặc khu': 'Special Zone',
};

const kindInEnglish = (type: string): string => ENGLISH[type as UnitType] ?? type;
const inEnglish: Called = ({ type, name }) => `${name} ${kindInEnglish(type)}`;

const initials = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

export const unitWords: Readonly<Record<'vi' | 'en', UnitWords>> = {
  vi: {
    full: ({ type, name }) => `${type} ${name}`,
    inSentence: ({ type, name }) => `${type.charAt(0).toLowerCase()}${type.slice(1)} ${name}`,
    short: ({ type, name }) => `${initials(type)}. ${name}`,
  },
  en: {
    full: inEnglish,
    inSentence: inEnglish,
    short: ({ type, name }) => `${name} ${initials(kindInEnglish(type))}.`,
  },
};
