import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTarget } from '../src/read-target.ts';
import { type Good, goodTargets, isAside, isSilent, judgedBy, withWord } from './damaged.ts';

/** PROOF=full tries ten times as many, at random; every day the same. */
const FULL = process.env.PROOF === 'full';
const RUNS = FULL ? { numRuns: 20_000 } : { numRuns: 2_000, seed: 20_261_129 };

type Place = Good & { at: number };

/** Words that change what a number asks for wherever they stand; `agrees`: what it would say is said already, or a name. */
const MEANINGFUL: { word: string; agrees?: (place: Place) => boolean }[] = [
  { word: 'nếu' },
  { word: 'mỗi thôn', agrees: (place) => isAside(place, place.at) },
  { word: 'trong quý III', agrees: (place) => isAside(place, place.at) || /so với/u.test(place.words.join(' ')) },
  { word: 'so với kế hoạch' },
  { word: 'so với năm 1987' },
  {
    word: '/tháng',
    // "4 lần /tháng" in the name of what a share is of is part of the name
    agrees: ({ target, words, at }) =>
      target.unit?.includes('/tháng') === true || target.kind === 'frequency' || /^lần$/iu.test(words[at - 1] ?? ''),
  },
  { word: '/người', agrees: ({ target }) => target.unit?.includes('/người') === true },
  {
    word: 'trở xuống',
    agrees: ({ target, words, at }) =>
      isCeiling(target) || /(?:tuổi|cấp (?:xã|huyện))$/iu.test(words.slice(Math.max(0, at - 2), at).join(' ')),
  },
];

const isCeiling = ({ cmp, direction }: Good['target']) =>
  direction === 'lower' || direction === 'band' || cmp === 'le' || cmp === 'lt';

const good = goodTargets().filter(({ target }) => target.unit !== 'hạng' && target.lo !== '0');

test('there are good targets of many kinds to put a word into', () => {
  expect(good.length).toBeGreaterThan(500);
  expect(new Set(good.map(({ target }) => target.kind)).size).toBeGreaterThanOrEqual(6);
});

test.each(MEANINGFUL)('“$word” put anywhere into a good target changes the reading or is asked about', (each) => {
  fc.assert(
    fc.property(fc.constantFrom(...good), fc.nat(), (target, place) => {
      const at = place % (target.words.length + 1);
      fc.pre(!each.agrees?.({ ...target, at }));
      const text = withWord(target, at, each.word);
      expect({ text, silent: isSilent(text, target) }).toEqual({ text, silent: false });
    }),
    RUNS,
  );
});

/** What is typed or scanned for a digit. */
const LOOKALIKES: Record<string, readonly string[]> = {
  0: ['O', 'o'],
  1: ['l', 'I'],
  2: ['Z'],
  5: ['S', 's'],
  8: ['B'],
};

test('a letter in the place of a digit is asked about', () => {
  const silent = good.flatMap((each) => {
    const words = each.words.join(' ');
    const digits = [...words.matchAll(/\d/gu)].flatMap(({ index, 0: digit }) =>
      (LOOKALIKES[digit] ?? []).map((letter) => words.slice(0, index) + letter + words.slice(index + 1)),
    );
    return digits.filter((text) => {
      const { target, questions } = readTarget(text, each.context);
      return questions.length === 0 && !isDeepStrictEqual(target && judgedBy(target), judgedBy(each.target));
    });
  });
  expect(silent).toEqual([]);
});

/** A negation or a bound at any place; the same words are grammatical at a few of them, and what they name is shown. */
test.each([
  { word: 'không', most: 2 },
  { word: 'trên', most: 10 },
])('of every 100 places in a good target “$word” is put into, hardly one says nothing', ({ word, most }) => {
  const places = good.flatMap((target) => target.words.map((_, at) => ({ target, at })));
  const tried = places.filter((_, i) => FULL || i % 6 === 0);
  const silent = tried.filter(({ target, at }) => isSilent(withWord(target, at, word), target));
  expect(tried.length).toBeGreaterThan(1_500);
  expect((100 * silent.length) / tried.length).toBeLessThan(most);
});
