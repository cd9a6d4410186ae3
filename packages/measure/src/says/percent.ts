/** Percent of target: the formula with its numbers, or why there is none. */
import type { PercentFormula } from '../judge-types.ts';
import { type Quantity, same, vietnamese, words } from '../messages.ts';

const FORMULAS: Record<PercentFormula, string> = {
  R_OVER_T: 'R/T',
  T_OVER_R: 'T/R',
  TWO_T_MINUS_R: '(2T − R)/T',
  BASELINE_GAP: '(B − R)/(B − T)',
};

interface Operands {
  formula: PercentFormula;
  figure: Quantity;
  target: Quantity;
  baseline: Quantity;
}

interface Printed {
  formula: PercentFormula;
  figure: string;
  target: string;
  baseline: string;
}

/** Digits and signs alone: the same in both languages but for the separators. */
function expression({ formula, figure: r, target: t, baseline: b }: Printed): string {
  switch (formula) {
    case 'R_OVER_T':
      return `${r} / ${t}`;
    case 'T_OVER_R':
      return `${t} / ${r}`;
    case 'TWO_T_MINUS_R':
      return `(2 × ${t} − ${r}) / ${t}`;
    case 'BASELINE_GAP':
      return `(${b} − ${r}) / (${b} − ${t})`;
  }
}

export const says = vietnamese('percent', {
  expression: same<{ [K in keyof Operands]: Operands[K] }>(expression),
  ofAnotherForm: 'Dạng mục tiêu này không tính phần trăm hoàn thành.',
  ofRange: 'Mục tiêu giữ trong một khoảng không tính phần trăm hoàn thành.',
  noFormula: 'Chỉ tiêu càng thấp càng tốt chưa nêu công thức: chọn T/R, (2T − R)/T hoặc (B − R)/(B − T).',
  noBaseline: 'Công thức (B − R)/(B − T) cần số liệu kỳ gốc B.',
  baseIsBetter: 'Số liệu kỳ gốc B đã tốt hơn mức T nên công thức (B − R)/(B − T) không có ý nghĩa.',
  floored: 'Phần trăm tính theo công thức nhỏ hơn 0, được ghi là 0%.',
  byNearlyZero: words<{ formula: PercentFormula }>(
    ({ formula }) => `Công thức ${FORMULAS[formula]} chia cho một số gần bằng 0 nên phần trăm không có ý nghĩa.`,
  ),
  byZero: words<{ formula: PercentFormula }>(
    ({ formula }) => `Công thức ${FORMULAS[formula]} không xác định vì mẫu số bằng 0.`,
  ),
});
