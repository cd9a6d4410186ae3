/** No sentence shows a hole: whatever is judged or read, every message prints in both languages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCases } from '../bin/score/cases.ts';
import { judge } from '../src/attainment.ts';
import { explainTarget } from '../src/explain-target.ts';
import type { JudgedTarget } from '../src/judge-types.ts';
import { addEnglish, type Message, print } from '../src/messages.ts';
import { readTarget } from '../src/read-target.ts';
import { english } from '../src/says/en/index.ts';
import { NUMERIC_CASES, toJudgeInput } from './numeric-cases.ts';
import { takesOfAll } from './parameters-of-messages.ts';

addEnglish(english);

const HOLE = /undefined|null|NaN|\[object|Infinity|^\s*$|\(\s*\)/u;

/** English sentences say it themselves of a division by 0 and of what nobody has assigned yet. */
const WORD = /[Uu]ndefined (?=because it divides|until the unit)/g;

function holesIn(messages: readonly (Message | null | undefined)[]): string[] {
  return messages.flatMap((message) =>
    message
      ? (['vi', 'en'] as const).flatMap((language) => {
          const text = print(message, language);
          return HOLE.test(text.replaceAll(WORD, '')) ? [`${message.key} ${language}: ${text}`] : [];
        })
      : [],
  );
}

const FILES = ['target-expressions.csv', 'more-expressions.csv', 'own-expressions.csv', 'probe-expressions.csv'];
const readings = FILES.flatMap(loadCases).map((row) => readTarget(row.verbatim, { indicator: row.indicator }));
const targets = readings.flatMap(({ target, readings: ways }) => [...(target ? [target] : []), ...ways]);

test('questions and ways of reading', () => {
  const asked = readings.flatMap(({ questions, readings: ways }) => [
    ...questions.map(({ says }) => says),
    ...ways.map(({ because }) => because),
  ]);
  expect(asked.length).toBeGreaterThan(50);
  expect(holesIn(asked)).toEqual([]);
});

test('explanations of real targets, with and without what is known beside them', () => {
  const options = [{}, { direction: 'lower', unit: 'tỷ đồng', assigned: '0.5' }, { direction: 'none' }] as const;
  expect(targets.flatMap((target) => holesIn(options.map((known) => explainTarget(target, known))))).toEqual([]);
});

test('verdicts of every form, on figures of every form', () => {
  const number = fc
    .tuple(fc.integer({ min: -5, max: 300 }), fc.constantFrom('', '.5', '.333333'))
    .map((parts) => parts.join(''));
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const figure = fc.oneof(
    fc.record({ value: maybe(number) }),
    fc.record({ numerator: maybe(number), denominator: maybe(number) }),
    fc.record({ performance: maybe(number), plan: maybe(number) }),
    fc.record({ sum: maybe(number), divisor: maybe(number) }),
    fc.record({ change: maybe(number) }),
    fc.record({ grade: maybe(fc.constantFrom('khá', 'tốt', 'lạ')) }),
    fc.record({ status: maybe(fc.boolean()) }),
    fc.record({ dates: fc.array(maybe(fc.constantFrom('2026-06-30', '2026-07-01'))) }),
    fc.record({ subPeriods: fc.array(maybe(number)) }),
    fc.record({ shares: fc.array(maybe(number)), whole: maybe(number) }),
  );
  const input = fc.record({
    target: fc.oneof(
      fc.constantFrom<JudgedTarget>(...targets),
      fc.constantFrom(...NUMERIC_CASES.map(([row]) => toJudgeInput(row).target)),
    ),
    figure: maybe(figure),
    direction: maybe(fc.constantFrom('higher', 'lower', 'band', 'none' as const)),
    unit: maybe(fc.constantFrom('', '%', 'tỷ đồng', 'triệu đồng/tháng', 'hộ', '% kế hoạch')),
    baseline: maybe(number),
    assigned: maybe(number),
    indicator: maybe(fc.constantFrom('', 'Tốc độ tăng', 'Mức giảm')),
    percentFormula: maybe(fc.constantFrom('R_OVER_T', 'T_OVER_R', 'TWO_T_MINUS_R', 'BASELINE_GAP' as const)),
    period: maybe(
      fc.record({
        state: fc.constantFrom('OPEN', 'CLOSED' as const),
        nature: maybe(fc.constantFrom('FLOW', 'STOCK' as const)),
        elapsed: maybe(fc.constant({ numerator: '200', denominator: '365' })),
      }),
    ),
  });
  fc.assert(
    fc.property(input, (given) => {
      const { reason, whyNoPercent, percent, onTrack, notes } = judge(given);
      expect(holesIn([reason, whyNoPercent, percent?.expression, onTrack?.reason, ...notes])).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('every message of the package, with whatever its parameters can be, in both languages', async () => {
  const all = await takesOfAll();
  const broken = /undefined|NaN|[{}]|\[object|null/u;
  expect(all.length).toBeGreaterThan(150);
  const holes = new Set<string>();
  for (const { room, name, parameters } of all) {
    const generated = fc.record(
      Object.fromEntries(Object.entries(parameters).map(([key, values]) => [key, fc.constantFrom(...values)])),
    );
    for (const given of fc.sample(generated, { numRuns: 40, seed: 7 })) {
      for (const language of ['vi', 'en'] as const) {
        const text = print({ key: `${room}.${name}`, parameters: given }, language);
        if (broken.test(text.replaceAll(WORD, '')) || text.trim() === '')
          holes.add(`${room}.${name} ${language}: ${text} ${JSON.stringify(given)}`);
      }
    }
  }
  expect([...holes]).toEqual([]);
});
