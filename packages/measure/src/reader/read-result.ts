import { changeOf } from './change.ts';
import { confidence, type Draft, isLower, NOTHING } from './draft.ts';
import { type Outcome, planRelation } from './plan.ts';
import { said } from './said.ts';
import type { View } from './view.ts';
import { RANK } from './words.ts';

/** What was reached: a count of a whole, an actual over its plan, a score, a rank, or a plain value. */
export function result(view: View, { percentOfPlan, plan }: Outcome): Draft {
  const main = view.main!;
  const value = view.value!;
  const [x = null, y = null] = main.form === 'over' ? value.values : [null, null];
  const common = {
    ...NOTHING,
    kind: 'result',
    percentOfPlan,
    evalRule: 'result',
    unit: value.unit,
    confidence: confidence(view),
  } as const;
  const relation = planRelation(view);
  const unit = relation ? '%' : value.unit;
  if (main.form === 'over') {
    const score = main.unit?.unit.dimension === 'score';
    if (said(`${view.label} ${view.hint}`, RANK))
      return { ...common, cmp: 'eq', lo: x, hi: x, x, y, unit: 'hạng', direction: 'lower' };
    const cmp = score ? 'score' : main.unit?.measure ? 'actual_over_plan' : 'count_of';
    return { ...common, cmp, lo: x, hi: y, x, y, direction: 'higher' };
  }
  if (plan !== null && !relation)
    return {
      ...common,
      cmp: 'actual_over_plan',
      lo: value.values[0]!,
      hi: plan,
      x: value.values[0]!,
      y: plan,
      direction: 'higher',
    };
  const change = changeOf(view);
  const lower = isLower(view);
  if (change?.kind === 'into' && change.falls)
    return { ...common, cmp: 'decrease_to', hi: value.values[0]!, direction: 'lower' };
  const cmp = main.cmp === 'approx' ? 'approx' : main.cmp === 'gt' ? 'gt' : main.cmp === 'lt' ? 'lt' : 'eq';
  const upper = main.form === 'range' ? (value.values[1] ?? null) : null;
  const shown = cmp === 'lt' ? { lo: null, hi: value.values[0]! } : { lo: value.values[0]!, hi: upper };
  return { ...common, cmp, ...shown, unit, relativeTo: relation?.name ?? null, direction: lower ? 'lower' : 'higher' };
}
