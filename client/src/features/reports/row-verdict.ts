import {
  attainmentLabel,
  DIRECTIONS,
  type Figure,
  type JudgedTarget,
  judge,
  periodState,
  type ReportingPeriod,
} from '@dich/measure';
import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { said } from '#lib/said.ts';
import type { AttainmentName } from '#ui/marks.tsx';
import { type NumberPart, partKey, statusText } from './figure-keys.ts';
import { type ReportRow, readPart } from './report-row.ts';

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

/** The same of what is typed at the moment. */
export function typedVerdictOf(row: ReportRow, drafts: CellDrafts, period: ReportingPeriod, today: string) {
  return judged(row, typedFigure(row, drafts), period, today);
}

function judged(
  { indicator, target }: ReportRow,
  figure: Figure | null,
  period: ReportingPeriod,
  today: string,
): RowVerdict | null {
  if (!figure || !target?.reading || indicator.kind === 'COMPOSITE') return null;
  const state = periodState(period, indicator, today);
  const { attainment, reason } = judge({
    target: JSON.parse(target.reading) as JudgedTarget,
    figure,
    direction: DIRECTIONS[indicator.direction],
    unit: indicator.unitOfMeasure,
    period: state,
    percentFormula: indicator.percentFormula,
  });
  return { attainment, label: said(attainmentLabel(attainment, state.state)), reason: said(reason) };
}

function sentFigure({ indicator, figure }: ReportRow): Figure | null {
  if (!figure) return null;
  const { kind } = indicator;
  if (kind === 'RATIO') return ratio(figure.numerator, figure.denominator);
  if (kind === 'STATUS') return figure.achieved === null ? null : { status: figure.achieved };
  if (kind === 'GRADE') return figure.grade === null ? null : { grade: figure.grade };
  return amount(kind, figure.value);
}

function typedFigure(row: ReportRow, drafts: CellDrafts): Figure | null {
  const { id, kind } = row.indicator;
  const number = (part: NumberPart): string | null => {
    const read = readPart(row, part, drafts);
    return read.state === 'value' ? read.value : null;
  };
  const text = (part: 'achieved' | 'grade') => cellOf(drafts, partKey(id, part)).text;
  if (kind === 'RATIO') return ratio(number('numerator'), number('denominator'));
  if (kind === 'STATUS') return text('achieved') === '' ? null : { status: statusText(text('achieved')) === 'yes' };
  if (kind === 'GRADE') return text('grade').trim() === '' ? null : { grade: text('grade').trim() };
  return amount(kind, number('value'));
}

const ratio = (numerator: string | null, denominator: string | null): Figure | null =>
  numerator === null || denominator === null ? null : { numerator, denominator };

/** A rate of change is typed as the change itself. */
function amount(kind: ReportRow['indicator']['kind'], value: string | null): Figure | null {
  if (value === null) return null;
  return kind === 'RATE_OF_CHANGE' ? { change: value } : { value };
}
