/** Verdicts without arithmetic: a status reached or kept, a grade of an ordinal scale, words that a person assesses. */
import type { JudgeInput, Verdict } from './judge-types.ts';
import { verdict } from './verdict.ts';

/** The official who assesses words without a number reports a status as well. */
export function judgeStatus(input: JudgeInput, rule: 'STATUS' | 'MANUAL'): Verdict {
  const { figure, target } = input;
  if (figure === null || !('status' in figure) || figure.status === null) {
    const reason =
      rule === 'MANUAL' || (figure !== null && !('status' in figure))
        ? 'Mục tiêu không có con số: người có thẩm quyền đánh giá, ghi đạt hoặc không đạt.'
        : 'Chưa có kết quả: ghi đạt hoặc không đạt.';
    return verdict('NOT_ASSESSED', rule, reason);
  }
  const kept = target.cmp === 'maintain';
  if (figure.status) return verdict('MET', rule, kept ? 'Đã giữ vững được.' : 'Đã đạt.');
  return verdict('NOT_MET', rule, kept ? 'Không giữ được.' : 'Chưa được công nhận đạt.');
}

export function judgeGrade(input: JudgeInput): Verdict {
  const rule = 'GRADE_AT_LEAST';
  const { figure, target } = input;
  if (figure === null || !('grade' in figure) || figure.grade === null) {
    return verdict('NOT_ASSESSED', rule, 'Chưa có kết quả xếp loại.');
  }
  const scale = input.gradeScale ?? target.scale ?? null;
  const wanted = target.grade ?? target.lo ?? null;
  if (wanted === null) return verdict('NOT_ASSESSED', rule, 'Mục tiêu chưa nêu loại cần đạt.');
  if (scale === null) {
    return verdict('NOT_ASSESSED', rule, `Chưa có thang xếp loại để so với "${wanted}": khai thang từ thấp đến cao.`);
  }
  const unknown = [wanted, figure.grade].find((grade) => rankIn(scale, grade) < 0);
  if (unknown !== undefined) {
    return verdict('NOT_ASSESSED', rule, `Thang xếp loại (${scale.join(' < ')}) không có loại "${unknown}".`);
  }
  const difference = rankIn(scale, figure.grade) - rankIn(scale, wanted);
  if (difference > 0) return verdict('EXCEEDED', rule, `Loại "${figure.grade}" cao hơn loại "${wanted}".`);
  if (difference === 0) return verdict('MET', rule, `Loại "${figure.grade}" đúng bằng loại cần đạt.`);
  return verdict('NOT_MET', rule, `Loại "${figure.grade}" thấp hơn loại "${wanted}".`);
}

/** "Loại Tốt" and "tốt" are one grade, in NFC or NFD. */
function rankIn(scale: readonly string[], grade: string): number {
  return scale.map(gradeKey).indexOf(gradeKey(grade));
}

function gradeKey(grade: string): string {
  const words = grade.normalize('NFC').toLowerCase().trim().split(/\s+/);
  while (words.length > 1 && ['xếp', 'loại', 'hạng'].includes(words[0] ?? '')) words.shift();
  return words.join(' ');
}
