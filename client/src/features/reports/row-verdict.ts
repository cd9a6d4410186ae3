import { DIRECTIONS } from '@dich/measure/directions';
import { judge } from '@dich/measure/judge';
import type { Figure } from '@dich/measure/judge-types';
import { KINDS } from '@dich/measure/kinds';
import { periodState, type ReportingPeriod } from '@dich/measure/period-state';
import { isShareOfPlan } from '@dich/measure/unit-of-measure';
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

/** The verdict on a figure of the row. */
export function judged(
  { indicator, target }: ReportRow,
  figure: Figure | null,
  period: ReportingPeriod,
  today: string,
): RowVerdict | null {
  if (!figure || !target?.reading) return null;
  const state = periodState(period, indicator, today);
  const verdict = judge({
    target: typedTarget(target.reading),
    figure,
    direction: DIRECTIONS[indicator.direction],
    unit: indicator.unitOfMeasure,
    operandUnit: indicator.operandUnit,
    indicator: indicator.name,
    period: state,
    percentFormula: indicator.percentFormula,
  });
  const { attainment } = verdict;
  return { attainment, label: said(attainmentLabel(attainment, state.state)), reason: said(reasonOf(verdict)) };
}

function sentFigure({ indicator, figure }: ReportRow): Figure | null {
  if (!figure) return null;
  return figureOf(indicator, {
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    achieved: figure.achieved,
    grade: figure.grade,
  });
}

export interface Parts {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  achieved: boolean | null;
  grade: string | null;
}

/** What the parts make, by the kind of the indicator. */
export function figureOf(
  { kind, unitOfMeasure }: Pick<ReportRow['indicator'], 'kind' | 'unitOfMeasure'>,
  { value, numerator, denominator, achieved, grade }: Parts,
): Figure | null {
  switch (KINDS[kind].judging) {
    case 'CASES':
      if (numerator === null || denominator === null) return null;
      return isShareOfPlan(unitOfMeasure) ? { performance: numerator, plan: denominator } : { numerator, denominator };
    case 'STATUS':
      return achieved === null ? null : { status: achieved };
    case 'GRADE':
      return grade === null ? null : { grade };
    case 'CHANGE':
      return value === null ? null : { change: value };
    case 'LEVEL':
    case 'TIMES':
      return value === null ? null : { value };
    case 'MEMBERS':
      return null;
  }
}
