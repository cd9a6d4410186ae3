/** Whether letters can be a Vietnamese syllable: onset, vowels, ending, at most one tone mark, wherever it stands. */
const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]';
const VOWELS =
  'uyê|iêu|yêu|oai|oao|oay|oeo|uao|uây|uôi|ươi|ươu|uya|uyu|uêu|uya|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uă|ue|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]';
const ENDING = 'ch|ng|nh|[cmnpt]';
const SHAPE = new RegExp(`^(?:${ONSET})?(?:${VOWELS})(?:${ENDING})?$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

export function isSyllable(letters: string): boolean {
  const apart = letters.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES)?.length ?? 0;
  return tones <= 1 && SHAPE.test(apart.replace(TONES, '').normalize('NFC'));
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Only letters of ASCII: an abbreviation, a foreign word, or Vietnamese typed without marks. */
export function isUnmarked(letters: string): boolean {
  return PLAIN.test(letters);
}
