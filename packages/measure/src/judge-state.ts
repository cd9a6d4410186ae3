/** Verdicts without arithmetic: a status reached or kept, a grade of an ordinal scale, words that a person assesses. */
import type { JudgeInput, Verdict } from './judge-types.ts';
import { says } from './says/parts.ts';
import { verdict } from './verdict.ts';

/** The official who assesses words without a number reports a status as well. */
export function judgeStatus(input: JudgeInput, rule: 'STATUS' | 'MANUAL' | 'EVERY_SUB_PERIOD'): Verdict {
  const { figure, target } = input;
  if (figure === null || !('status' in figure) || figure.status === null) {
    const reason = rule === 'MANUAL' || (figure !== null && !('status' in figure)) ? says.forPerson() : says.noStatus();
    return verdict('NOT_ASSESSED', rule, reason);
  }
  const kept = target.cmp === 'maintain';
  if (figure.status) return verdict('MET', rule, kept ? says.kept() : says.achieved());
  return verdict('NOT_MET', rule, kept ? says.notKept() : says.notAchieved());
}

export function judgeGrade(input: JudgeInput): Verdict {
  const rule = 'GRADE_AT_LEAST';
  const { figure, target } = input;
  if (figure === null || !('grade' in figure) || figure.grade === null) {
    return verdict('NOT_ASSESSED', rule, says.noGrade());
  }
  const scale = input.gradeScale ?? target.scale ?? null;
  const wanted = target.grade ?? target.lo ?? null;
  if (wanted === null) return verdict('NOT_ASSESSED', rule, says.noGradeWanted());
  if (scale === null) {
    return verdict('NOT_ASSESSED', rule, says.noGradeScale({ wanted }));
  }
  const unknown = [wanted, figure.grade].find((grade) => rankIn(scale, grade) < 0);
  if (unknown !== undefined) {
    return verdict('NOT_ASSESSED', rule, says.gradeUnknown({ scale, grade: unknown }));
  }
  const difference = rankIn(scale, figure.grade) - rankIn(scale, wanted);
  if (difference > 0) return verdict('EXCEEDED', rule, says.gradeAbove({ grade: figure.grade, wanted }));
  if (difference === 0) return verdict('MET', rule, says.gradeReached({ grade: figure.grade }));
  return verdict('NOT_MET', rule, says.gradeBelow({ grade: figure.grade, wanted }));
}

const SAID_BEFORE_GRADE: ReadonlySet<string> = new Set('xếp loại hạng danh hiệu tập thể mức độ'.split(' '));

/** "Loại Tốt" and "tốt" are one grade, in NFC or NFD. */
export function rankIn(scale: readonly string[], grade: string): number {
  return scale.map(gradeKey).indexOf(gradeKey(grade));
}

export function gradeKey(grade: string): string {
  const words = grade.normalize('NFC').toLowerCase().trim().split(/\s+/);
  while (words.length > 1 && SAID_BEFORE_GRADE.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}
