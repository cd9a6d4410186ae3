/** Ordinal scales: grades in order, worst first. Whoever reads, types or compares a grade asks here which step it is. */
import type { Message } from './messages.ts';
import { says } from './says/parts.ts';

/** A step: its name, or its name with what else it is called ("Hoàn thành tốt nhiệm vụ", also "B"). */
export type GradeStep = string | { readonly name: string; readonly also: readonly string[] };

export const nameOfStep = (step: GradeStep): string => (typeof step === 'string' ? step : step.name);

/** Everything that a step is called, its name first. */
export const namesOfStep = (step: GradeStep): readonly string[] =>
  typeof step === 'string' ? [step] : [step.name, ...step.also];

const SAID_BEFORE_GRADE: ReadonlySet<string> = new Set('xếp loại hạng danh hiệu tập thể mức độ'.split(' '));

/** "Loại Tốt" and "tốt" are one grade, in NFC or NFD. */
export function gradeKey(grade: string): string {
  const words = grade.normalize('NFC').toLowerCase().trim().split(/\s+/);
  while (words.length > 1 && SAID_BEFORE_GRADE.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** Its place from the worst, 0; -1 of what the scale does not have. */
export function rankIn(scale: readonly GradeStep[], grade: string): number {
  const key = gradeKey(grade);
  return scale.findIndex((step) => namesOfStep(step).some((name) => gradeKey(name) === key));
}

/** The step's own name, however the grade is called; null of what the scale does not have. */
export function stepOf(scale: readonly GradeStep[], grade: string): string | null {
  const step = scale[rankIn(scale, grade)];
  return step === undefined ? null : nameOfStep(step);
}

/** What keeps steps from being a scale: fewer than two, one without a name, one name for two of them. */
export function faultOfScale(scale: readonly GradeStep[]): Message | null {
  if (scale.length < 2) return says.fewGrades();
  const names = scale.flatMap(namesOfStep);
  if (names.some((name) => name.trim() === '')) return says.namelessGrade();
  const twice = names.find((name, index) => names.findIndex((other) => gradeKey(other) === gradeKey(name)) < index);
  return twice === undefined ? null : says.gradeTwice({ grade: twice });
}

/** Why it is no grade of the scale, with those that are; null where it is one. */
export const faultOfGrade = (scale: readonly GradeStep[], grade: string): Message | null =>
  rankIn(scale, grade) >= 0 ? null : says.gradeUnknown({ scale: scale.map(nameOfStep), grade });

/** By which scale a grade is typed and judged: the indicator's own, else the known one that the target names; null: by none. */
export const scaleFor = (
  own: readonly GradeStep[] | null | undefined,
  target: { scale?: readonly string[] | null } | null,
): readonly GradeStep[] | null => own ?? target?.scale ?? null;
