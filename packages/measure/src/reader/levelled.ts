import type { IndicatorKind } from '../kinds.ts';
import type { Target } from '../target.ts';
import { isMeasured } from './label-unit.ts';

/** Kinds of figures that are judged without a number. */
const NUMBERLESS = new Set<IndicatorKind>(['STATUS', 'GRADE', 'COMPOSITE']);
const WORDED = new Set<Target['kind']>(['boolean', 'text', 'award']);

/** A name of what is measured, without its measure. */
const NAMES_LEVEL =
  /^\s*(?:t[ỷỉ] (?:lệ|trọng)|tổng số|tốc độ tăng|sản lượng|năng suất|diện tích|thu nhập bình quân|giá trị sản xuất) /iu;

/** "giảm so với năm trước": the level before is what it is compared with. */
const FALLS_AGAINST = /(?:^|\s)(?:so (?:với )?|hơn )(?:năm|cùng kỳ|kỳ|đầu|nhiệm kỳ|giai đoạn)/iu;

/** Fewer words than make a sentence: "tối đa", "theo kế hoạch". */
const LONGEST_FRAGMENT = 3;

/** A sentence without a number is for a person to assess; a fragment, or the mere name of what is measured, for nobody. */
export function hasLevel(
  target: Target,
  { unitOfMeasure, indicatorKind }: { unitOfMeasure?: string; indicatorKind?: IndicatorKind },
): boolean {
  if (!WORDED.has(target.kind) || target.children.length > 0) return true;
  if (indicatorKind && NUMBERLESS.has(indicatorKind)) return true;
  if (target.cmp === 'decrease' && FALLS_AGAINST.test(target.text.normalize('NFC'))) return true;
  if (NAMES_LEVEL.test(target.text.normalize('NFC'))) return false;
  const fragment = target.text.trim().split(/\s+/u).length <= LONGEST_FRAGMENT;
  return !fragment || (target.kind !== 'text' && !(unitOfMeasure && isMeasured(unitOfMeasure)));
}
