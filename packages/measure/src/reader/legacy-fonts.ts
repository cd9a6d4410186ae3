/**
 * Texts typed for the fonts of before Unicode, recognised by their letters: words that are no Vietnamese syllables become
 * syllables when they are read with the table of the font. Tables: VNI Windows and TCVN 5712:1993 (.VnTime), as their
 * bytes look in Latin-1; and UTF-8 that was taken for Latin-1.
 */
import { isSyllable, isUnmarked } from './syllable.ts';
import { type Replace, rewrite, type Traced } from './traced.ts';

export type Encoding = 'VNI' | 'TCVN3' | 'UTF-8';

const pairs = (letters: string, printed: string): [string, string][] => {
  const [to, from] = [letters.split(' '), printed.split(' ')];
  return to.map((letter, i) => [from[i]!, letter]);
};

const VNI = new Map<string, string>();
for (const [from, to] of [
  ...pairs('á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ', 'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä'),
  ...pairs('é è ẻ ẽ ẹ ê ế ề ể ễ ệ', 'eù eø eû eõ eï eâ eá eà eå eã eä'),
  ...pairs('ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ', 'où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï'),
  ...pairs('ú ù ủ ũ ụ ư ứ ừ ử ữ ự', 'uù uø uû uõ uï ö öù öø öû öõ öï'),
  ...pairs('ý ỳ ỷ ỹ ỵ đ ỉ ĩ ị', 'yù yø yû yõ î ñ æ ó ò'),
]) {
  VNI.set(from, to);
  VNI.set(from.toUpperCase(), to.toUpperCase());
  VNI.set(from[0]!.toUpperCase() + from.slice(1), to.toUpperCase());
}

const TCVN3 = new Map<string, string>([
  ...pairs(
    'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ',
    '\u00b5 \u00b6 \u00b7 \u00b8 \u00b9 \u00a8 \u00bb \u00bc \u00bd \u00be \u00c6 \u00a9 \u00c7 \u00c8 \u00c9 \u00ca \u00cb \u00ae',
  ),
  ...pairs(
    'è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị',
    '\u00cc \u00ce \u00cf \u00d0 \u00d1 \u00aa \u00d2 \u00d3 \u00d4 \u00d5 \u00d6 \u00d7 \u00d8 \u00dc \u00dd \u00de',
  ),
  ...pairs(
    'ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ',
    '\u00df \u00e1 \u00e2 \u00e3 \u00e4 \u00ab \u00e5 \u00e6 \u00e7 \u00e8 \u00e9 \u00ac \u00ea \u00eb \u00ec \u00ed \u00ee',
  ),
  ...pairs(
    'ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ',
    '\u00ef \u00f1 \u00f2 \u00f3 \u00f4 \u00ad \u00f5 \u00f6 \u00f7 \u00f8 \u00f9 \u00fa \u00fb \u00fc \u00fd \u00fe',
  ),
  ...pairs('Ă Â Ê Ô Ơ Ư Đ', '\u00a1 \u00a2 \u00a3 \u00a4 \u00a5 \u00a6 \u00a7'),
]);

/** The characters that Windows-1252 shows for the bytes 0x80 … 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteAt(value: string, at: number): number {
  const code = value.charCodeAt(at);
  if (code <= 0xff) return code;
  const place = WINDOWS.indexOf(value[at] ?? '');
  return place < 0 ? -1 : 0x80 + place;
}

const byTable =
  (table: ReadonlyMap<string, string>, longest: number): Replace =>
  (value, at) => {
    for (let length = longest; length > 0; length--) {
      const put = table.get(value.slice(at, at + length));
      if (put !== undefined) return { put, length };
    }
    return null;
  };

/** A sequence of two to four bytes of UTF-8, each shown as a character. */
const byBytes: Replace = (value, at) => {
  const lead = byteAt(value, at);
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return null;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = byteAt(value, at + i);
    if (next < 0x80 || next > 0xbf) return null;
    code = (code << 6) | (next & 0x3f);
  }
  return code <= 0x10ffff ? { put: String.fromCodePoint(code), length } : null;
};

const TABLES: [Encoding, Replace][] = [
  ['UTF-8', byBytes],
  ['VNI', byTable(VNI, 2)],
  ['TCVN3', byTable(TCVN3, 1)],
];

/** What no word is made of, in any of the encodings. */
const BETWEEN = /[\s\u00a0\d.,;:()[\]%/"'!?|<>=+*&#_^~@$\\{}-]+/u;
/** Marks that a word may carry unseen: the soft hyphen, spaces without width. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** Enough of a text to know its font by. */
const LOOKED_AT = 4_000;

/** How many words bear letters beyond ASCII and are no syllables. */
function strangers(value: string): number {
  let count = 0;
  for (const word of value.slice(0, LOOKED_AT).normalize('NFC').split(BETWEEN)) {
    if (isUnmarked(word) || !/[a-z]/i.test(word)) continue;
    const seen = word.replace(UNSEEN, '');
    if (isUnmarked(seen) || isSyllable(seen) || word.split(UNSEEN).every((part) => part === '' || isSyllable(part)))
      continue;
    count++;
  }
  return count;
}

/** The text in Unicode with the encoding it was typed in; null when it is Unicode, or nothing makes it better. */
export function fromLegacy(text: Traced): { text: Traced; encoding: Encoding } | null {
  const before = strangers(text.value);
  if (before === 0) return null;
  let best: { text: Traced; encoding: Encoding } | null = null;
  let fewest = before / 2;
  for (const [encoding, replace] of TABLES) {
    const converted = rewrite(text, replace);
    const left = strangers(converted.value);
    if (left >= fewest) continue;
    fewest = left;
    best = { text: converted, encoding };
  }
  return best;
}
