/** Whether letters can be a Vietnamese syllable: onset, vowels, ending, at most one tone mark, wherever it stands. */
const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]';
const VOWELS =
  'uyê|iêu|yêu|oai|oao|oay|oeo|uao|uây|uôi|ươi|ươu|uya|uyu|uêu|uya|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uă|ue|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]';
const ENDING = 'ch|ng|nh|[cmnpt]';
const SHAPE = new RegExp(`^(${ONSET})?(${VOWELS})(${ENDING})?$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

export function isSyllable(letters: string): boolean {
  const apart = letters.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES)?.length ?? 0;
  return tones <= 1 && SHAPE.test(apart.replace(TONES, '').normalize('NFC'));
}

/** "nghiêng". */
export const LONGEST_SYLLABLE = 7;
/** Vowels with a mark of their own carry the tone, the last of two ("ươ"). */
const MARKED = /[ăâêôơư](?!.*[ăâêôơư])/u;

/** The syllable with its tone mark on the letter that bears it; what is no syllable stays as it is. */
export function toneInPlace(word: string): string {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES);
  if (tones?.length !== 1) return word;
  const found = SHAPE.exec(apart.replace(TONES, '').normalize('NFC'));
  if (!found) return word;
  const [, onset = '', vowels = '', ending = ''] = found;
  const bearer = MARKED.exec(vowels)?.index ?? (vowels.length === 3 || (vowels.length === 2 && ending) ? 1 : 0);
  const toned = (vowels[bearer]! + tones[0]).normalize('NFC');
  return onset + vowels.slice(0, bearer) + toned + vowels.slice(bearer + 1) + ending;
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Only letters of ASCII: an abbreviation, a foreign word, or Vietnamese typed without marks. */
export function isUnmarked(letters: string): boolean {
  return PLAIN.test(letters);
}
