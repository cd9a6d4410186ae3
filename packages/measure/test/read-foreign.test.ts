import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCases } from '../bin/score/cases.ts';
import { readTarget } from '../src/read-target.ts';
import type { Target } from '../src/target.ts';
import { REAL } from './arbitrary.ts';
import { core } from './core.ts';

/** The same cases in everyday runs; FAST_CHECK_RUNS=10000 looks for others. */
const LOOKED_FOR = process.env.FAST_CHECK_RUNS;
const RUN = LOOKED_FOR === undefined ? { numRuns: 1500, seed: 2026 } : { numRuns: Number(LOOKED_FOR) };

/** What officials wrote or could have, and what is read without a question. */
const GOOD = [...REAL, ...loadCases('more-expressions.csv')].flatMap(({ verbatim, indicator }) => {
  const { target, questions } = readTarget(verbatim, { indicator });
  return target && questions.length === 0 ? [{ verbatim, indicator, meaning: core(target) }] : [];
});

/** Letters of other scripts, digits of other scripts, signs, marks without letters, what cannot be seen. */
const foreign = fc.oneof(
  fc.constantFrom(...'абвгдеіорсухжαβγδεπωאבעערبتثあいう你好한글กขค'),
  fc.constantFrom(...'٠١٢٣४५६๑๒๓'),
  fc.constantFrom(...'@#$^≠±×√∞¬°¢£¥€§¶†‡©®™¤'),
  fc.constantFrom('\u0327', '\u0336', '\u0338', '\u20dd'),
  fc.constantFrom('\u200b', '\u200e', '\u200f', '\u00ad', '\u2060', '\ufeff', '\u202a', '\ufe0f'),
  fc.constantFrom('\u0000', '\u0001', '\u0007', '\u001b', '\u0085', '\ue000', '\ufffd', '\ud800'),
  fc.constantFrom('😀', '✅', '➡', '⬆', '🇻🇳'),
);

const damaged = fc
  .tuple(fc.constantFrom(...GOOD), fc.array(fc.tuple(fc.nat(), foreign), { minLength: 1, maxLength: 2 }))
  .map(([row, inserted]) => ({
    ...row,
    text: inserted.reduce((text, [at, put]) => {
      const i = at % (text.length + 1);
      return text.slice(0, i) + put + text.slice(i);
    }, row.verbatim),
  }));

/** Beside the value, as another expression of it or of a part. */
const shows = (target: Target, put: string): boolean =>
  (target.also ?? []).some((words) => words.includes(put.trim())) || target.children.some((child) => shows(child, put));

describe('what was not read is asked', () => {
  test('there are expressions to damage', () => expect(GOOD.length).toBeGreaterThan(600));

  test('foreign characters in a good target: it reads the same, or a question is asked', () => {
    fc.assert(
      fc.property(damaged, ({ text, indicator, meaning, verbatim }) => {
        const { target, questions } = readTarget(text, { indicator });
        if (questions.length > 0) return;
        const read = target && core(target);
        expect({ verbatim, text, read: isDeepStrictEqual(read, meaning) ? meaning : read }).toEqual({
          verbatim,
          text,
          read: meaning,
        });
      }),
      RUN,
    );
  });

  test('a digit, sign or comparator put at the end of a good target is read or asked, never dropped', () => {
    const more = fc.constantFrom(
      ' 77,5 ha',
      ' -7%',
      ' > 7',
      ' trên 7%',
      ' dưới 3 hộ',
      ' ~ 5',
      ' ±2%',
      ' 1½',
      ' 1E+05',
      ' rưỡi',
    );
    fc.assert(
      fc.property(fc.constantFrom(...GOOD), more, ({ verbatim, indicator, meaning }, put) => {
        const text = verbatim.replace(/[\s.;,:]+$/u, '') + put;
        const { target, questions } = readTarget(text, { indicator });
        const dropped = questions.length === 0 && target !== null && isDeepStrictEqual(core(target), meaning);
        expect({ text, dropped: dropped && !shows(target, put) }).toEqual({ text, dropped: false });
      }),
      RUN,
    );
  });

  /** Words that change what a number asks for, and that the good targets do not have. */
  const effect = fc.constantFrom(
    ...['nếu đủ kinh phí', 'với điều kiện', 'tùy theo', 'từng xã', 'hàng quý'],
    ...['so với năm 2019', 'trong quý III', 'vào ngày 15/7'],
  );
  const LEVELS = new Set(['rate', 'level', 'count', 'growth', 'ratio_xy']);
  const measured = GOOD.filter(
    ({ meaning, verbatim }) =>
      LEVELS.has(String(meaning.kind)) &&
      meaning.unit !== 'hạng' &&
      meaning.lo !== '0' &&
      /\d/.test(verbatim) &&
      isDeepStrictEqual(meaning.children, []),
  );

  test('words with an effect around a good target: it reads the same, or a question is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measured),
        effect,
        fc.boolean(),
        ({ verbatim, indicator, meaning }, put, first) => {
          const text = first ? `${put} ${verbatim}` : `${verbatim.replace(/[\s.;,:]+$/u, '')} ${put}`;
          const { target, questions } = readTarget(text, { indicator });
          if (questions.length > 0) return;
          const read = target && core(target);
          expect({ text, read: isDeepStrictEqual(read, meaning) ? meaning : read }).toEqual({ text, read: meaning });
        },
      ),
      RUN,
    );
  });
});
