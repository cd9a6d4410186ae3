/**
 * The text as the reader works on it: composed (NFC), lower case, one kind of dash, space and quote, legacy vowels
 * repaired, the tone mark on the syllable's modern place. Every character remembers where it came from, so that
 * spans always refer to the text as it was given.
 */
export interface NormalText {
  value: string;
  /** `origin[i]`: offset in the given text of the i-th character; one entry more than characters. */
  origin: number[];
}

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u00AD]/;
const SPACES = /[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/;
const QUOTES = /[“”„«»‟″]/;
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
  const c = segment.normalize('NFC');
  if (c.length > 1) return c.toLowerCase();
  if (LEGACY[c]) return LEGACY[c].toLowerCase();
  if (DASHES.test(c)) return '-';
  if (SPACES.test(c)) return ' ';
  if (c === '\r') return '\n';
  if (INVISIBLE.test(c)) return '';
  if (QUOTES.test(c)) return '"';
  const code = c.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return c.toLowerCase();
}

const TONED: Record<string, string> = {};
for (const [plain, marked] of [
  ['oa', 'oà oá oả oã oạ/òa óa ỏa õa ọa'],
  ['oe', 'oè oé oẻ oẽ oẹ/òe óe ỏe õe ọe'],
  ['uy', 'uỳ uý uỷ uỹ uỵ/ùy úy ủy ũy ụy'],
] as const) {
  const [old, modern] = marked.split('/').map((list) => list.split(' ')) as [string[], string[]];
  for (let i = 0; i < old.length; i++) TONED[old[i]!] = modern[i]!;
  TONED[plain] = plain;
}
const LETTER = /\p{L}/u;

/** "hoá" → "hóa", "uỷ" → "ủy", at the end of a syllable only ("hoàn" stays) and not after q ("quý" stays). */
function modernTone(chars: string[]): void {
  for (let i = 0; i + 1 < chars.length; i++) {
    const modern = TONED[chars[i]! + chars[i + 1]!];
    if (!modern || (chars[i + 2] && LETTER.test(chars[i + 2]!)) || chars[i - 1] === 'q') continue;
    chars[i] = modern[0]!;
    chars[i + 1] = modern[1]!;
  }
}

export function normalise(text: string): NormalText {
  const chars: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = segmentEnd(text, at);
    for (const c of mapped(text.slice(at, end))) {
      for (const unit of c.split('')) {
        chars.push(unit);
        origin.push(at);
      }
    }
    at = end;
  }
  origin.push(text.length);
  modernTone(chars);
  return { value: chars.join(''), origin };
}
