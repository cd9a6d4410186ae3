import { boundsOf } from './bounds.ts';
import { isShare } from './change.ts';
import { baseline, confidence, type Draft, NOTHING } from './draft.ts';
import type { View } from './view.ts';

/** "giảm 0,8-1,0%", "tăng thêm 7 xã": points of a share, growth of an amount, or more or fewer of a thing. */
export function changing(view: View, change: 'rise' | 'fall'): Draft {
  const main = view.main!;
  const value = view.value!;
  if (main.unit?.unit.dimension === 'percent') {
    if (main.unit.unit.name !== 'điểm %' && !isShare(view, change)) return growth(view, change);
    const unit = main.unit.unit.name === '‰' ? '‰' : `điểm %${main.yearly ? '/năm' : ''}`;
    const bounds = boundsOf(main, value.values, { lower: false, keep: false });
    return {
      ...NOTHING,
      ...bounds,
      kind: 'delta_pp',
      change,
      unit,
      baseline: baseline(view),
      confidence: confidence(view),
    };
  }
  const bounds = boundsOf(main, value.values, { lower: false, keep: false });
  return {
    ...NOTHING,
    ...bounds,
    kind: 'delta_abs',
    change,
    unit: value.unit,
    baseline: baseline(view),
    confidence: confidence(view),
  };
}

/** Percent against a base. */
export function growth(view: View, change: 'rise' | 'fall'): Draft {
  const bounds = boundsOf(view.main!, view.value!.values, { lower: false, keep: false });
  const unit = `%${view.main!.yearly || /(?:^| )(?:hàng|mỗi|bình quân) năm(?= |$)/u.test(view.label) ? '/năm' : ''}`;
  return {
    ...NOTHING,
    ...bounds,
    kind: 'growth',
    change,
    unit,
    baseline: baseline(view),
    confidence: confidence(view),
  };
}

/** "gấp 2,2 lần", "giảm 0,4 lần". */
export function multiple(view: View, falls: boolean): Draft {
  const bounds = boundsOf(view.main!, view.value!.values, { lower: false, keep: false });
  return {
    ...NOTHING,
    ...bounds,
    kind: 'growth',
    change: falls ? 'fall' : 'rise',
    unit: 'lần',
    baseline: baseline(view),
    confidence: confidence(view),
  };
}
