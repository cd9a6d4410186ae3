/** Verdicts without arithmetic: a status reached or kept, a grade of an ordinal scale, words that a person assesses. */
import { faultOfGrade, rankIn, scaleFor } from './grade-scale.ts';
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
  const scale = scaleFor(input.gradeScale, target);
  const wanted = target.grade ?? target.lo ?? null;
  if (wanted === null) return verdict('NOT_ASSESSED', rule, says.noGradeWanted());
  if (scale === null) {
    return verdict('NOT_ASSESSED', rule, says.noGradeScale({ wanted }));
  }
  const unknown = faultOfGrade(scale, wanted) ?? faultOfGrade(scale, figure.grade);
  if (unknown !== null) return verdict('NOT_ASSESSED', rule, unknown);
  const difference = rankIn(scale, figure.grade) - rankIn(scale, wanted);
  if (difference > 0) return verdict('EXCEEDED', rule, says.gradeAbove({ grade: figure.grade, wanted }));
  if (difference === 0) return verdict('MET', rule, says.gradeReached({ grade: figure.grade }));
  return verdict('NOT_MET', rule, says.gradeBelow({ grade: figure.grade, wanted }));
}
