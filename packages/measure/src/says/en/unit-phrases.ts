/** Units of measure in English. Imports nothing but types, so that English waits for nothing else. */
import type { UnitWords } from '../../format-number.ts';
import type { KnownUnits } from '../../units/known-units.ts';
import type { UnitName } from '../../units/table.ts';

/** "household", "branch|branches": one, and several where a plural needs more than a rule. */
type Noun = string;

export interface WordsOfUnits {
  /** Of the table. */
  readonly measured: Readonly<Record<UnitName, Noun>>;
  /** The things that plans count, each with its names in Vietnamese: "trẻ|trẻ em". */
  readonly counted: Readonly<Record<Noun, string>>;
  /** Units that are named as a whole, whatever their parts say. */
  readonly whole: Readonly<Record<string, Noun>>;
  /** What a share is of, where it is nothing that is counted. */
  readonly shareOf: Readonly<Record<string, string>>;
  /** Words for powers of ten. */
  readonly powers: Readonly<Record<number, string>>;
}

/** "%" and "‰" stand at the number, whatever they are of. */
const SHARE = /^([%‰]) (?:của )?(.+)$/;
const AMOUNT = /^(\d{1,3}(?:\.\d{3})+|\d+) (?=\S)/;

/**
 * Beside a number one or several of the unit, without one several: "tỷ đồng/năm" is "billion dong per year", "% hộ" is
 * "% of households". As it is typed where a part of it has no English.
 */
export function phrasesOf(words: WordsOfUnits, { named, powers, keyOf, printNumber }: KnownUnits): UnitWords {
  const nouns: ReadonlyMap<string, Noun> = new Map([
    ...[...named].map(([alias, { name }]) => [alias, words.measured[name]] as const),
    ...Object.entries(words.counted).flatMap(([noun, names]) => names.split('|').map((name) => [name, noun] as const)),
  ]);
  const called = (noun: Noun, isOne: boolean): string => (isOne ? one(noun) : several(noun));

  /** Null: it has no English. */
  const part = (text: string, isOne: boolean): string | null => {
    const noun = nouns.get(text);
    if (noun !== undefined) return called(noun, isOne);
    const [, sign, of = ''] = SHARE.exec(text) ?? [];
    if (sign) return after(`${sign} of`, words.shareOf[of] ?? part(of, false));
    const [amount, digits] = AMOUNT.exec(text) ?? [];
    if (amount && digits) {
      const counted = part(text.slice(amount.length), digits === '1');
      return digits === '1' ? counted : after(printNumber(digits.replaceAll('.', '')), counted);
    }
    const [word = '', ...others] = text.split(' ');
    const power = powers.get(word);
    return power === undefined ? null : after(words.powers[power], part(others.join(' '), false));
  };
  const perOne = (text: string): string | null => (named.get(text)?.name === 'người' ? 'head' : part(text, true));

  return (unit, value) => {
    const key = keyOf(unit);
    const isOne = value === '1';
    const whole = words.whole[key] ?? nouns.get(key);
    if (whole !== undefined) return called(whole, isOne);
    const [first = '', ...below] = key.split('/');
    const parts = [first === '' ? '' : part(first, isOne), ...below.map(perOne)];
    return parts.includes(null) ? unit : parts.join(' per ').trim();
  };
}

const after = (before: string | undefined, words: string | null): string | null =>
  before === undefined || words === null ? null : `${before} ${words}`;

const one = (noun: Noun): string => noun.split('|')[0] as string;

function several(noun: Noun): string {
  const [single = '', many] = noun.split('|');
  if (many !== undefined) return many;
  if (/[^aeiou]y$/.test(single)) return `${single.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(single) ? `${single}es` : `${single}s`;
}
