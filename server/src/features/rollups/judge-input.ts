import { DIRECTIONS, type JudgedTarget, type JudgeInput, natureOf, type PeriodState, periodState } from '@dich/measure';
import { spanOf } from '#features/periods/span.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** What every judgement of a value begins with; its figure is put in by who knows how it is made. */
export function inputOf(value: IndicatorValue, target: JudgedTarget, day: string): JudgeInput {
  const { indicator } = value;
  return {
    target,
    figure: null,
    direction: DIRECTIONS[indicator.direction],
    unit: indicator.unitOfMeasure,
    operandUnit: indicator.operandUnit,
    indicator: indicator.name,
    period: stateOf(value, day),
    percentFormula: indicator.percentFormula,
  };
}

export const isAttained = (attainment: string): boolean => attainment === 'MET' || attainment === 'EXCEEDED';

/**
 * What the value is to the year. Put together of periods, it stands for those of which something is in: while the year runs
 * it is compared with what should be reached by the end of the last of them, and never concluded.
 */
function stateOf({ indicator, period, overTime }: IndicatorValue, day: string): PeriodState {
  const asTyped = periodState(period, indicator, day);
  const asked = spanOf(period);
  const last = overTime?.parts.findLast(({ isIn }) => isIn);
  if (!overTime || !asked || !last || asTyped.state === 'CLOSED') return asTyped;
  const nature = natureOf(indicator);
  const { to } = last.part.node.span;
  const elapsed = { numerator: String(to - asked.from + 1), denominator: '12' };
  return { state: 'OPEN', nature, elapsed, through: nature === 'STOCK' || asked.from === 1 ? to : null };
}
