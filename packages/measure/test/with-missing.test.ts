import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../src/attainment.ts';
import type { JudgedTarget, JudgeInput } from '../src/judge-types.ts';
import { type Incomplete, judgeWithMissing, type MissingUnit } from '../src/with-missing.ts';
import { said } from './said.ts';

const schools: JudgedTarget = { kind: 'ratio_xy', cmp: 'ge', lo: '31', x: '31', y: '38', unit: 'trường' };
const unit = (most: string | null): MissingUnit => ({ name: 'xã Bình Tiến', most });

function verdict(
  input: Pick<JudgeInput, 'target' | 'figure'> & Partial<JudgeInput>,
  missing: MissingUnit[],
  isFinal = false,
) {
  const { attainment, provisional, couldStill } = judgeWithMissing(input, { missing, isFinal });
  return [attainment, provisional, couldStill];
}

describe('a count with a unit missing', () => {
  test('is not missed while it can still be reached', () => {
    expect(verdict({ target: schools, figure: { value: '28' } }, [unit('3')])).toEqual([
      'NOT_ASSESSED',
      true,
      ['NOT_MET', 'MET'],
    ]);
    expect(
      said(judgeWithMissing({ target: schools, figure: { value: '28' } }, { missing: [unit('3')], isFinal: false }))
        .reason,
    ).toBe('28 trường nhỏ hơn mức đạt 31 trường. Còn thiếu xã Bình Tiến nên chưa thể kết luận.');
  });

  test('is missed once it can no longer be', () => {
    expect(verdict({ target: schools, figure: { value: '28' } }, [unit('2')])).toEqual(['NOT_MET', false, ['NOT_MET']]);
  });

  test('of which nothing is known is unbounded', () => {
    expect(verdict({ target: schools, figure: { value: '2' } }, [unit(null)])).toEqual([
      'NOT_ASSESSED',
      true,
      ['NOT_MET', 'MET', 'EXCEEDED'],
    ]);
  });

  test('that is reached stays reached', () => {
    expect(verdict({ target: schools, figure: { value: '31' } }, [unit('3')])).toEqual([
      'MET',
      false,
      ['MET', 'EXCEEDED'],
    ]);
    expect(verdict({ target: schools, figure: { value: '32' } }, [unit('3')])).toEqual([
      'EXCEEDED',
      false,
      ['EXCEEDED'],
    ]);
  });

  test('not to be passed is kept only for the time being', () => {
    const ceiling: JudgedTarget = { kind: 'count', cmp: 'le', hi: '10', unit: 'vụ', direction: 'lower' };
    expect(verdict({ target: ceiling, figure: { value: '9' } }, [unit('5')])).toEqual([
      'MET',
      true,
      ['NOT_MET', 'MET'],
    ]);
    expect(verdict({ target: ceiling, figure: { value: '11' } }, [unit(null)])).toEqual([
      'NOT_MET',
      false,
      ['NOT_MET'],
    ]);
  });

  test('is final on what there is once the period is closed or the gap was accepted', () => {
    const final = judgeWithMissing(
      { target: schools, figure: { value: '28' } },
      { missing: [unit('3')], isFinal: true },
    );
    expect([final.attainment, final.provisional, said(final.notes)]).toEqual([
      'NOT_MET',
      false,
      ['Thiếu 1 đơn vị: xã Bình Tiến.'],
    ]);
  });
});

test('a ratio lies between none and all of what the missing unit had last', () => {
  const target: JudgedTarget = { kind: 'rate', cmp: 'ge', lo: '90', unit: '%' };
  const ratio = (numerator: string, denominator: string) => ({ target, figure: { numerator, denominator } });
  expect(verdict(ratio('890', '1000'), [unit('200')])).toEqual(['NOT_ASSESSED', true, ['NOT_MET', 'MET', 'EXCEEDED']]);
  expect(verdict(ratio('890', '1000'), [unit('10')])).toEqual(['NOT_MET', false, ['NOT_MET']]);
  expect(verdict(ratio('999', '1000'), [unit('10')])).toEqual(['EXCEEDED', false, ['EXCEEDED']]);
  expect(verdict(ratio('999', '1000'), [unit(null)])).toEqual(['EXCEEDED', true, ['NOT_MET', 'MET', 'EXCEEDED']]);
});

test('what nothing is missing from, and a change, is judged as it stands', () => {
  const growth: JudgedTarget = { kind: 'growth', lo: '10', unit: '%', change: 'rise' };
  expect(verdict({ target: growth, figure: { value: '105' }, baseline: '100' }, [unit(null)])).toEqual([
    'NOT_MET',
    false,
    ['NOT_MET'],
  ]);
  expect(verdict({ target: schools, figure: { value: '28' } }, [])).toEqual(['NOT_MET', false, ['NOT_MET']]);
});

test('whatever the missing units report in the end, the verdict is one of those that could still be', () => {
  const number = fc.integer({ min: 0, max: 60 });
  const target = fc
    .tuple(fc.constantFrom('ge', 'gt', 'le', 'lt', 'eq'), fc.constantFrom('higher', 'lower'), number)
    .map(([cmp, direction, bound]) => ({ kind: 'count', cmp, lo: String(bound), direction }) as JudgedTarget);
  const missing = fc.array(fc.tuple(number, fc.boolean()), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(target, number, missing, (asked, now, units) => {
      const incomplete: Incomplete = {
        isFinal: false,
        missing: units.map(([most, known], index) => ({ name: `xã ${index}`, most: known ? String(most) : null })),
      };
      const given = judgeWithMissing({ target: asked, figure: { value: String(now) } }, incomplete);
      for (const part of [0, 0.5, 1]) {
        const reported = units.reduce((sum, [most, known]) => sum + Math.floor((known ? most : most * 9) * part), now);
        const end = judge({ target: asked, figure: { value: String(reported) } }).attainment;
        expect(given.couldStill).toContain(end);
        const better = given.attainment === 'MET' && end === 'EXCEEDED';
        if (!given.provisional) expect(better || end === given.attainment).toBe(true);
      }
    }),
  );
});
