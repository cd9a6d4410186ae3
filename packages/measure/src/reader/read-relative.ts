import { asks } from '../says/reading.ts';
import { ask } from './ask.ts';
import { boundsOf } from './bounds.ts';
import { shiftDecimal } from './decimal.ts';
import { confidence, type Draft, NOTHING } from './draft.ts';
import { doubtful, type Meaning, plainly } from './meaning.ts';
import type { PlanRelation } from './plan.ts';
import { printedValue, type View } from './view.ts';

/** "tiết kiệm 10% so với dự toán": below the plan by so much, where nothing but reaching it can be judged. */
export function planned(view: View, plan: PlanRelation, falls: boolean): Meaning {
  const draft = relative(view, plan);
  return falls
    ? doubtful(draft, ask('MEANING_UNCLEAR', asks.belowPlan({ printed: printedValue(view) })))
    : plainly(draft);
}

/** "100% kế hoạch giao", "vượt chỉ tiêu cấp trên giao từ 5-10%": percent of what is assigned. */
function relative(view: View, plan: PlanRelation): Draft {
  const main = view.main!;
  const values = plan.above ? view.value!.values.map(onTop) : view.value!.values;
  const over = view.tokens
    .slice(main.from, main.at)
    .some(({ value }) => value === 'trên' || value === 'hơn' || value === '>');
  // "vượt 5%" names the mark; "vượt trên 5%" lies above it
  const stated = main.cmp === 'gt' && plan.above && !over ? { ...main, cmp: null } : main;
  const bounds = boundsOf(stated, values, { lower: false, keep: false });
  const floor = bounds.cmp === 'eq' ? ({ ...bounds, cmp: 'ge', hi: null } as const) : bounds;
  const unit = plan.above ? `% của ${plan.name}` : `% ${plan.name}`;
  return {
    ...NOTHING,
    ...floor,
    kind: 'relative_to_assigned',
    evalRule: 'ref_ge_lo',
    unit,
    relativeTo: plan.name,
    confidence: confidence(view),
  };
}

/** 105 for "vượt 5%". */
function onTop(percent: string): string {
  const [whole, fraction = ''] = percent.split('.') as [string, string?];
  const total = (BigInt(whole + fraction) + 100n * 10n ** BigInt(fraction.length)).toString();
  return shiftDecimal(total, -fraction.length);
}
