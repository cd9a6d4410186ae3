import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTarget } from '../src/read-target.ts';
import { core } from './core.ts';
import { goodTargets, isAside, withWord } from './damaged.ts';

/** PROOF=full tries ten times as many, at random; every day the same. */
const FULL = process.env.PROOF === 'full';
const RUNS = FULL ? { numRuns: 20_000 } : { numRuns: 2_000, seed: 20_261_129 };
/** Words that change what a number asks for wherever they stand: a condition, a share-out, a time, a plan. */
const MEANINGFUL = ['nếu', 'mỗi thôn', 'trong quý III', 'so với kế hoạch'];

/** Ranks, and levels that are another year's, have no number of their own that a word could be about. */
const good = goodTargets().filter(({ target }) => target.unit !== 'hạng' && target.lo !== '0');

test('there are good targets of many kinds to put a word into', () => {
  expect(good.length).toBeGreaterThan(500);
  expect(new Set(good.map(({ target }) => target.kind)).size).toBeGreaterThanOrEqual(6);
});

test.each(MEANINGFUL)('“%s” put anywhere into a good target changes the reading or is asked about', (word) => {
  fc.assert(
    fc.property(fc.constantFrom(...good), fc.nat(), (target, place) => {
      const at = place % (target.words.length + 1);
      fc.pre(!isAside(target, at));
      const text = withWord(target, at, word);
      const read = readTarget(text, target.context);
      const asked = read.target === null || read.questions.length > 0;
      const same = !asked && isDeepStrictEqual(core(read.target!), core(target.target));
      expect({ text, silent: same }).toEqual({ text, silent: false });
    }),
    RUNS,
  );
});
