import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTarget } from '../src/format-target.ts';
import { readFigure } from '../src/read-figure.ts';
import { readNumber } from '../src/read-number.ts';
import { readTarget } from '../src/read-target.ts';
import type { Target } from '../src/target.ts';
import { anything, expressions, REAL } from './arbitrary.ts';
import { core } from './core.ts';

/** The same cases in everyday runs; FAST_CHECK_RUNS=10000 looks for others. */
const LOOKED_FOR = process.env.FAST_CHECK_RUNS;
const RUN = LOOKED_FOR === undefined ? { numRuns: 1500, seed: 2026 } : { numRuns: Number(LOOKED_FOR) };

describe('no input of any kind throws', () => {
  test('random and mutated expressions', () => {
    fc.assert(
      fc.property(
        anything,
        fc.option(anything, { nil: undefined }),
        fc.constantFrom(undefined, 'commune' as const, 'province' as const),
        (text, indicator, level) => {
          const reading = readTarget(text, { indicator, level, siblings: indicator === undefined ? [] : [indicator] });
          for (const target of reading.target ? [reading.target] : reading.readings) formatTarget(target);
        },
      ),
      RUN,
    );
  });

  test('random and mutated numbers and figures', () => {
    fc.assert(
      fc.property(anything, fc.option(anything, { nil: undefined }), (text, unitOfMeasure) => {
        readNumber(text, { unitOfMeasure });
        readFigure(text, { unitOfMeasure });
      }),
      RUN,
    );
  });
});

describe('what is read can be kept', () => {
  const targets = (text: string): Target[] => {
    const { target, readings } = readTarget(text);
    return target ? [target] : readings;
  };
  const everyTarget = (target: Target): Target[] => [target, ...target.children.flatMap(everyTarget)];

  test('as JSON, without loss', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readTarget(text);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
      RUN,
    );
  });

  test('with the words unchanged and spans that lie in them', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const target of targets(text)) {
          expect(target.text).toBe(text);
          for (const { start, end } of everyTarget(target).flatMap((each) => each.spans))
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
      RUN,
    );
  });
});

describe('formatting and reading again gives the same target', () => {
  /** The same target; of words that stay open, the same among the meanings they are asked about. */
  const again = (target: Target, context: object) => {
    const printed = formatTarget(target);
    const { target: read, readings } = readTarget(printed, context);
    const [meant] = [read ? [read] : readings].map(
      (all) => all.find((each) => isDeepStrictEqual(core(each), core(target))) ?? all[0],
    );
    return { printed, target: meant && core(meant) };
  };

  test('for every real expression', () => {
    for (const row of REAL) {
      const context = { indicator: row.indicator };
      const reading = readTarget(row.verbatim, context);
      for (const target of reading.target ? [reading.target] : reading.readings) {
        const { printed, target: reread } = again(target, context);
        expect({ printed, target: reread }).toEqual({ printed, target: core(target) });
      }
    }
  });

  test('for targets of every form with any number', () => {
    fc.assert(
      fc.property(expressions, (words) => {
        const reading = readTarget(words);
        for (const target of reading.target ? [reading.target] : reading.readings) {
          const { printed, target: reread } = again(target, {});
          expect({ words, printed, target: reread }).toEqual({ words, printed, target: core(target) });
        }
      }),
      RUN,
    );
  });
});
