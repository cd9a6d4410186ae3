import { withoutEntities } from './entities.ts';
import { type Encoding, fromLegacy } from './legacy-fonts.ts';
import { LONGEST_SYLLABLE, toneInPlace } from './syllable.ts';
import { traced } from './traced.ts';

/**
 * The text as the reader works on it: out of the fonts of before Unicode, composed (NFC), lower case, one kind of dash,
 * space and quote, legacy vowels repaired, the tone mark on the syllable's modern place, nothing invisible. Every
 * character remembers where it came from, so that spans always refer to the text as it was given.
 */
export interface NormalText {
  value: string;
  /** `origin[i]`: offset in the given text of the i-th character; one entry more than characters. */
  origin: number[];
  /** The text in Unicode, where it was typed for another encoding. */
  converted: { text: string; encoding: Encoding } | null;
}

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const SPACES = /[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
/** The soft hyphen, spaces without width, marks of direction, variants of shape. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** Variants of shape that follow a character. */
const SHAPES = /[\uFE00-\uFE0F]/g;
const QUOTES = /[“”„«»‟″]/;
const APOSTROPHES = /[‘’‛′´`]/;
/** "㎡", "㎞": one character for a unit of measure. */
const SQUARED = /[\u3380-\u33DF]/;
const MARK = /\p{M}/u;

/** Longest run of combining marks composed at once: canonical ordering sorts the run, so it must stay short. */
const MAX_MARKS = 8;

/** U+01A3 ƣ and U+01A2 Ƣ stand for ư in texts converted from old fonts. */
const LEGACY: Record<string, string> = { ƣ: 'ư', Ƣ: 'Ư' };

function segmentEnd(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  for (let marks = 0; marks < MAX_MARKS && end < text.length && MARK.test(text[end]!); marks++) end++;
  return end;
}

function mapped(segment: string): string {
  const c = segment.length > 1 ? segment.normalize('NFC').replace(SHAPES, '') : segment;
  if (c.length > 1) return c.toLowerCase();
  if (LEGACY[c]) return LEGACY[c].toLowerCase();
  if (DASHES.test(c)) return '-';
  if (SPACES.test(c)) return ' ';
  if (c === '\r') return '\n';
  if (c === '' || INVISIBLE.test(c)) return '';
  if (QUOTES.test(c)) return '"';
  if (APOSTROPHES.test(c)) return "'";
  if (SQUARED.test(c)) return c.normalize('NFKC').toLowerCase();
  const code = c.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return c.toLowerCase();
}

/** Words as they were given, without what cannot be seen in them. */
export function visible(words: string): string {
  return words.replace(new RegExp(INVISIBLE, 'g'), '').replace(SHAPES, '');
}

const LETTER = /\p{L}/u;

/** "hoá" → "hóa", "khỏang" → "khoảng": every syllable with its tone where it is written today. */
function placeTones(chars: string[]): void {
  for (let i = 0; i < chars.length; ) {
    let end = i;
    while (end < chars.length && LETTER.test(chars[end]!)) end++;
    if (end - i > 1 && end - i <= LONGEST_SYLLABLE) {
      const placed = toneInPlace(chars.slice(i, end).join(''));
      if (placed.length === end - i) for (const [k, letter] of placed.split('').entries()) chars[i + k] = letter;
    }
    i = Math.max(end, i + 1);
  }
}

export function normalise(given: string): NormalText {
  const legacy = fromLegacy(traced(given));
  const { value: text, origin: from } = withoutEntities(legacy?.text ?? traced(given));
  const chars: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = segmentEnd(text, at);
    for (const c of mapped(text.slice(at, end))) {
      for (const unit of raised(c, chars.at(-1)).split('')) {
        chars.push(unit);
        origin.push(from[at]!);
      }
    }
    at = end;
  }
  origin.push(given.length);
  placeTones(chars);
  const converted = legacy && { text: legacy.text.value, encoding: legacy.encoding };
  return { value: chars.join(''), origin, converted };
}

/** "m²" is "m2"; a raised digit after anything else stays what it is. */
function raised(c: string, before: string | undefined): string {
  if (before !== 'm') return c;
  return c === '²' ? '2' : c === '³' ? '3' : c;
}
