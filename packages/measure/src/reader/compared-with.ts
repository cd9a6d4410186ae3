import type { Comparator } from '../target-values.ts';
import { type Draft, NOTHING, SURE } from './draft.ts';
import { unitNamed } from './label-unit.ts';
import type { View } from './view.ts';

const COMPARES: [words: string, change: 'rise' | 'fall' | null, cmp: Comparator][] = [
  [
    'không thấp hơn|không dưới|không kém|không ít hơn|ít nhất bằng|tối thiểu bằng|bằng hoặc cao hơn|bằng hoặc hơn',
    'rise',
    'ge',
  ],
  ['không cao hơn|không vượt quá|không vượt|không quá|không nhiều hơn|tối đa bằng|bằng hoặc thấp hơn', 'fall', 'ge'],
  ['cao hơn|nhiều hơn|lớn hơn|vượt', 'rise', 'gt'],
  ['thấp hơn|ít hơn|nhỏ hơn|dưới', 'fall', 'gt'],
  ['không tăng', 'fall', 'ge'],
  ['không giảm', 'rise', 'ge'],
  ['bằng|ngang bằng|tương đương|giữ bằng|như|giữ nguyên', null, 'ge'],
];
const LEVEL = '(?: (?:mức|kết quả|số|so với|với|thực hiện|của|ước|số liệu|đạt được))*';
const BASE =
  '((?:ước thực hiện |thực hiện |cùng kỳ )?(?:năm (?:trước|ngoái|\\d{4})|cùng kỳ(?: năm (?:trước|\\d{4}))?|nhiệm kỳ trước|kỳ trước))';
const PATTERNS = COMPARES.map(
  ([list, change, cmp]) =>
    ({ test: new RegExp(`(?:^| )(?:${list})${LEVEL} ${BASE}(?= |$)`, 'u'), change, cmp }) as const,
);

/** "không thấp hơn năm 2025", "bằng năm trước", "thấp hơn cùng kỳ": a change of at least nothing. */
export function comparedWith(view: View): Draft | null {
  for (const { test, change, cmp } of PATTERNS) {
    const base = test.exec(view.words)?.[1];
    if (base === undefined) continue;
    const measured = view.unitOfMeasure ? unitNamed(view.unitOfMeasure)?.unit : null;
    const share = measured
      ? measured.unit.dimension === 'percent'
      : /(?:^| )tỷ (?:lệ|trọng|suất)(?= |$)/u.test(`${view.words} ${view.hint}`);
    return {
      ...NOTHING,
      kind: share ? 'delta_pp' : 'growth',
      change: change ?? (view.direction === 'lower' ? 'fall' : 'rise'),
      cmp,
      lo: '0',
      unit: share ? 'điểm %' : '%',
      baseline: base,
      direction: 'higher',
      evalRule: cmp === 'gt' ? 'gt_lo' : 'ge_lo',
      confidence: SURE,
    };
  }
  return null;
}

const UNSTATED =
  /(?:^| )((?:không thấp hơn|không cao hơn|cao hơn|thấp hơn|bằng|trên|dưới|vượt|ngang bằng|tương đương|không dưới)(?: mức)?(?: với)? (?:bình quân|trung bình|mặt bằng)(?: chung)?(?: \p{L}+){0,4})/u;

/** "bằng bình quân chung của tỉnh": the words that name a level without saying it, or null. */
export function unstatedLevel(words: string): string | null {
  return UNSTATED.exec(words)?.[1] ?? null;
}
