import { DIRECTIONS } from '@dich/measure/directions';
import { figureTyped, type TypedFigure, type TypedPart } from '@dich/measure/figure-form';
import { judge } from '@dich/measure/judge';
import { periodState, type ReportingPeriod } from '@dich/measure/period-state';
import { attainmentLabel, reasonOf } from '@dich/measure/verdict';
import { said } from '#lib/said.ts';
import type { AttainmentName } from '#ui/marks.tsx';
import type { ReportRow } from './report-row.ts';
import { typedTarget } from './typed-target.ts';

export interface RowVerdict {
  attainment: AttainmentName;
  /** "đạt", "không đạt": by the state of the period. */
  label: string;
  /** Why, with the numbers compared. */
  reason: string;
}

/**
 * How the figure sent stands against the row's target, by the rules that the board follows; null without a figure or a
 * target that can be read. What only the server knows (a base year, what was assigned beside an own target) leaves the
 * verdict open: NOT_ASSESSED, with the reason.
 */
export function verdictOf(row: ReportRow, period: ReportingPeriod, today: string): RowVerdict | null {
  return judged(row, sentFigure(row), period, today);
}

/** The verdict on what is typed of the row, as the server takes it. */
export function judged(
  { indicator, target, supplied }: ReportRow,
  typed: TypedFigure | null,
  period: ReportingPeriod,
  today: string,
): RowVerdict | null {
  // what is only asked for here is judged where it counts
  if (!typed || !target?.reading || supplied) return null;
  const reading = typedTarget(target.reading);
  const figure = figureTyped(indicator, typed, reading, period, today);
  if (!figure) return null;
  const state = periodState(period, indicator, today);
  const verdict = judge({
    target: reading,
    figure,
    direction: DIRECTIONS[indicator.direction],
    unit: indicator.unitOfMeasure,
    operandUnit: indicator.operandUnit,
    indicator: indicator.name,
    period: state,
    percentFormula: indicator.percentFormula,
    gradeScale: indicator.grades,
  });
  const { attainment } = verdict;
  return { attainment, label: said(attainmentLabel(attainment, state.state)), reason: said(reasonOf(verdict)) };
}

function sentFigure({ figure }: ReportRow): TypedFigure | null {
  if (!figure) return null;
  const { value, numerator, denominator, achieved, grade, parts } = figure;
  return { value, numerator, denominator, achieved, grade, parts: parts?.map(partSent) ?? null };
}

const partSent = ({ key, number, date }: { key: string; number: string | null; date: string | null }): TypedPart => ({
  key,
  ...(number !== null && { number }),
  ...(date !== null && { date }),
});
