import { asks } from '../says/reading.ts';
import type { Question } from '../target.ts';
import { factorBetween, isCounted, isRank } from '../units/unit-of-measure.ts';
import { ask } from './ask.ts';
import type { Draft } from './draft.ts';
import { printedValue, type View } from './view.ts';

/** Forms whose bounds stand in the indicator's own unit of measure. */
const IN_OWN_UNIT = new Set(['level', 'count', 'rate', 'delta_abs']);

/**
 * "5 tấn" for an indicator in tỷ đồng: a level in a unit that the indicator is not measured in. What is made of members
 * has as many units as these have, and is itself a number of them.
 */
export function unitQuestions(view: View, draft: Draft): Question[] {
  const { main, unitOfMeasure, indicatorKind } = view;
  const { unit } = draft;
  if (indicatorKind === 'COMPOSITE') return [];
  if (!main?.unit || !unitOfMeasure || !unit || !IN_OWN_UNIT.has(draft.kind)) return [];
  // a thing that nobody listed may be what is counted; it is no per cent and no money
  if (main.unit.guessed && isCounted(unitOfMeasure)) return [];
  const named =
    isRank(unit) ||
    unitOfMeasure.includes(unit) ||
    (unit.includes(unitOfMeasure) && !unit.startsWith(`${unitOfMeasure}/`));
  if (named || factorBetween(unit, unitOfMeasure) !== null) return [];
  return [
    ask(
      'UNIT_SUSPECT',
      asks.unitDiffers({ printed: printedValue(view), unit: { unitOfMeasure: unit }, indicator: { unitOfMeasure } }),
    ),
  ];
}
