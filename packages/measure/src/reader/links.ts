import { phraseSet } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity-types.ts';
import type { Token } from './token.ts';

/** Words that only link a second expression of the same value to the first. */
export const LINKS = new Set(
  'chiếm tỷ lệ tương trương đương ứng đạt bằng tức là khoảng hay từ gần trên còn để và tăng giảm thêm vượt so với : cao hơn thấp được nâng lên xuống tổng số kịch bản kế hoạch nghị quyết chỉ tiêu dự toán'.split(
    ' ',
  ),
);
/** What may follow a second expression without making it a new one. */
export const TAILS = phraseSet(
  'so với | so | kế hoạch | kh | dự toán | chỉ tiêu | nghị quyết | mục tiêu | trong tổng | của | cùng kỳ | tổng | cả | năm | cho',
);
/** A percentage of these is one of the plan. */
const PLANS = phraseSet(
  'so với kế hoạch | so với dự toán | so với chỉ tiêu | so với nghị quyết | kế hoạch | kh | dự toán | chỉ tiêu giao | chỉ tiêu phấn đấu | chỉ tiêu đề ra | chỉ tiêu nghị quyết',
);
/** "nâng tổng số … lên 71 xã": the level that an increase leads to. */
export const LEVEL_AFTER = phraseSet(
  'nâng tổng số | nâng tỷ lệ | đưa tổng số | đưa tỷ lệ | nâng số | đưa số | nâng lên | lũy kế',
);
/** ", tỷ lệ 81,6%", ", chiếm 48%", ", đạt 681,8% so với chỉ tiêu giao", "| 103,2%". */
export function restates(tokens: readonly Token[], piece: Piece, quantity: Quantity): boolean {
  if (LEVEL_AFTER.match(tokens, piece.from)) return true;
  const exceeds = tokens[quantity.from]!.value === 'vượt';
  const lead = tokens.slice(piece.from, exceeds ? quantity.from + 1 : quantity.from);
  if (!lead.every((token) => LINKS.has(token.value))) return false;
  if (piece.opener === 'cell') return true;
  const ofPlan = quantity.unit?.unit.dimension === 'percent' && PLANS.match(tokens, quantity.to) !== null;
  return ofPlan || (lead.length > 0 && endsThere(tokens, quantity.to, piece.to));
}

function endsThere(tokens: readonly Token[], from: number, to: number): boolean {
  return from >= to || tokens[from]!.type === 'sym' || TAILS.match(tokens, from) !== null;
}

/** Where the words begin that link an expression to the one before: "chiếm", "đạt trên". */
export function linkStart(tokens: readonly Token[], quantity: Quantity, floor: number): number {
  let at = quantity.from;
  while (at > floor && LINKS.has(tokens[at - 1]!.value)) at--;
  return at;
}
