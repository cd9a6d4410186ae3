import { DIRECTIONS, type JudgedTarget, type JudgeInput, periodState } from '@dich/measure';
import type { IndicatorValue } from './indicator-value.ts';

/** What every judgement of a value begins with; its figure is put in by who knows how it is made. */
export function inputOf({ indicator, period }: IndicatorValue, target: JudgedTarget, day: string): JudgeInput {
  return {
    target,
    figure: null,
    direction: DIRECTIONS[indicator.direction],
    unit: indicator.unitOfMeasure,
    operandUnit: indicator.operandUnit,
    indicator: indicator.name,
    period: periodState(period, indicator, day),
    percentFormula: indicator.percentFormula,
  };
}

export const isAttained = (attainment: string): boolean => attainment === 'MET' || attainment === 'EXCEEDED';
