/** An indicator's own scale: what is read, refused and judged by it. */
import { describe, expect, test } from 'vitest';
import { judge } from '../src/attainment.ts';
import { faultOfScale, type GradeStep, stepOf } from '../src/grade-scale.ts';
import { readWords } from '../src/read-words.ts';
import { misfitOf } from '../src/target-fits.ts';
import { said } from './said.ts';

const COLLECTIVE = ['Hoàn thành nhiệm vụ', 'Lao động tiên tiến', 'Lao động xuất sắc'];
const TASKS: GradeStep[] = [
  { name: 'Không hoàn thành nhiệm vụ', also: ['D'] },
  { name: 'Hoàn thành nhiệm vụ', also: ['C', 'loại C'] },
  { name: 'Hoàn thành tốt nhiệm vụ', also: ['B'] },
  { name: 'Hoàn thành xuất sắc nhiệm vụ', also: ['A'] },
];
const OCOP = ['3 sao', '4 sao', '5 sao'];

const read = (words: string, grades: readonly GradeStep[]) => {
  const about = {
    indicator: 'Danh hiệu',
    unitOfMeasure: 'danh hiệu',
    direction: 'HIGHER',
    indicatorKind: 'GRADE',
  } as const;
  const { target, questions } = readWords(words, { ...about, grades, level: 'COMMUNE' }, null);
  return { grade: target?.kind === 'grade' ? target.grade : null, target, questions };
};

describe('words are read against the scale', () => {
  test.each<[string, readonly GradeStep[], string]>([
    ['tập thể lao động tiên tiến trở lên', COLLECTIVE, 'Lao động tiên tiến'],
    ['tập thể UBND xã đạt danh hiệu tập thể lao động tiên tiến trở lên', COLLECTIVE, 'Lao động tiên tiến'],
    ['Tập thể Lao động xuất sắc.', COLLECTIVE, 'Lao động xuất sắc'],
    ['hoàn thành tốt nhiệm vụ', TASKS, 'Hoàn thành tốt nhiệm vụ'],
    ['phấn đấu hoàn thành xuất sắc nhiệm vụ', TASKS, 'Hoàn thành xuất sắc nhiệm vụ'],
    ['hoàn thành nhiệm vụ trở lên', TASKS, 'Hoàn thành nhiệm vụ'],
    ['loại B trở lên', TASKS, 'Hoàn thành tốt nhiệm vụ'],
    ['không dưới loại C', TASKS, 'Hoàn thành nhiệm vụ'],
    ['đạt 4 sao trở lên', OCOP, '4 sao'],
    ['từ 3 sao', OCOP, '3 sao'],
  ])('%s', (words, scale, grade) => {
    expect(read(words, scale)).toMatchObject({ grade, questions: [] });
  });

  test.each<[string, readonly GradeStep[]]>([
    ['dưới loại C', TASKS],
    ['từ hoàn thành nhiệm vụ đến hoàn thành tốt nhiệm vụ', TASKS],
    ['loại khá trở lên', TASKS],
    ['95%', TASKS],
  ])('%s names no single grade of it, and the list is told', (words, scale) => {
    const { target, questions } = read(words, scale);
    const about = { kind: 'GRADE', name: 'Danh hiệu', unitOfMeasure: 'danh hiệu', grades: scale } as const;
    if (target === null) expect(questions).not.toEqual([]);
    else expect(said(misfitOf(target, about))).toMatch(/Không hoàn thành nhiệm vụ < Hoàn thành nhiệm vụ/);
  });
});

test('whatever a step is called, it is compared as that step', () => {
  const verdict = (grade: string) =>
    judge({
      target: { kind: 'grade', evalRule: 'grade_ge', grade: 'Hoàn thành nhiệm vụ' },
      figure: { grade },
      gradeScale: TASKS,
    }).attainment;
  expect(['D', 'loại c', 'Hoàn thành nhiệm vụ', 'b', 'A', 'E'].map(verdict)).toEqual([
    ...['NOT_MET', 'MET', 'MET', 'EXCEEDED', 'EXCEEDED', 'NOT_ASSESSED'],
  ]);
  expect(['loại A', 'hoàn thành tốt nhiệm vụ', 'E'].map((grade) => stepOf(TASKS, grade))).toEqual([
    ...['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', null],
  ]);
});

test.each<[readonly GradeStep[], RegExp]>([
  [['Tốt'], /ít nhất hai loại/],
  [['Khá', ' '], /có tên/],
  [['Khá', { name: 'Tốt', also: ['Loại khá'] }], /"Loại khá" hai lần/],
])('%j is no scale', (scale, why) => {
  expect(said(faultOfScale(scale))).toMatch(why);
});
