import { describe, expect, test } from 'vitest';
import { levelOf, loadCases } from '../bin/score/cases.ts';
import { chosenReading, LEVELS, readWords, type WordsContext } from '../src/index.ts';

const real = loadCases('target-expressions.csv').map((row) => {
  const level = (Object.keys(LEVELS) as WordsContext['level'][]).find((name) => LEVELS[name] === levelOf(row));
  const context: WordsContext = {
    ...{ indicator: row.indicator, unitOfMeasure: row.unit, direction: 'HIGHER' },
    level: level ?? 'COMMUNE',
  };
  return { words: row.verbatim, context };
});

describe('the words of a target', () => {
  test('what officials wrote is read, or asked about with the ways to read it', () => {
    expect(real.length).toBeGreaterThan(150);
    for (const { words, context } of real) {
      const { text, target, means, questions } = readWords(words, context, null);
      expect(text).toBe(words.normalize('NFC').trim());
      expect(means === null).toBe(target === null);
      if (target === null) expect(questions, words).not.toEqual([]);
    }
  });

  test('each way that is offered can be chosen, and the choice is found again by what was stored', () => {
    const asked = real
      .map(({ words, context }) => ({ words, context, ...readWords(words, context, null) }))
      .concat([offered('9.398 tỷ đồng', 'tỷ đồng'), offered('trên 3,098 tấn', 'tấn')])
      .filter(({ candidates }) => candidates.length > 1);
    expect(asked.length).toBeGreaterThan(1);
    for (const { words, context, candidates } of asked) {
      for (const [index, candidate] of candidates.entries()) {
        const { target, questions } = readWords(words, context, index);
        expect(target).toEqual(candidate.target);
        expect(questions).toEqual([]);
        const { cmp: comparator, lo, hi } = candidate.target;
        const first = candidates.findIndex(({ target: other }) => other.lo === lo && other.hi === hi);
        expect(chosenReading(words, context, { comparator, lo, hi })).toBe(first);
        const unitOfMeasure = candidate.target.unit;
        const found = chosenReading(words, context, { comparator, lo, hi, unitOfMeasure });
        expect(candidates[found!]!.target.unit).toBe(unitOfMeasure);
      }
    }
  });

  test('words that say one thing need no choice', () => {
    const { words, context, target } = offered('185-190 tỷ đồng', 'tỷ đồng');
    expect(target).toMatchObject({ lo: '185', hi: '190' });
    expect(chosenReading(words, context, { comparator: 'between', lo: '185', hi: '190' })).toBeNull();
  });

  test('another target of the same indicator settles the scale', () => {
    const { words, context } = offered('trên 3,098 tấn', 'tấn');
    const settled = readWords(words, { ...context, siblings: ['trên 3.150,5 tấn'] }, null);
    expect(settled.target).toMatchObject({ lo: '3098' });
  });
});

function offered(words: string, unitOfMeasure: string) {
  const context: WordsContext = { indicator: 'Sản lượng', unitOfMeasure, direction: 'HIGHER', level: 'COMMUNE' };
  return { words, context, ...readWords(words, context, null) };
}
