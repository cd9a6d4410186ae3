import type { TypedFigure } from '@dich/measure/figure-form';
import type { ReportingPeriod } from '@dich/measure/period-state';
import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { typedParts } from './asked-parts.ts';
import { type NumberPart, partKey, statusText } from './figure-keys.ts';
import { type ReportRow, readPart } from './report-row.ts';
import { judged, verdictOf } from './row-verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface Props {
  row: ReportRow;
  /** Null where nothing can be typed: the figure sent is judged. */
  drafts: CellDrafts | null;
  period: ReportingPeriod;
  today: string;
}

/** How what is typed stands against the target. */
export function TypedVerdict({ row, drafts, period, today }: Props) {
  const verdict = drafts ? typedVerdictOf(row, drafts, period, today) : verdictOf(row, period, today);
  return <VerdictMark verdict={verdict} />;
}

/** The verdict on what is typed at the moment, by the same rules. */
export function typedVerdictOf(row: ReportRow, drafts: CellDrafts, period: ReportingPeriod, today: string) {
  return judged(row, typedFigure(row, drafts), period, today);
}

function typedFigure(row: ReportRow, drafts: CellDrafts): TypedFigure {
  const { id } = row.indicator;
  const number = (part: NumberPart): string | null => {
    const read = readPart(row, part, drafts);
    return read.state === 'value' ? read.value : null;
  };
  const text = (part: 'achieved' | 'grade') => cellOf(drafts, partKey(id, part)).text;
  const parts = typedParts(row, drafts);
  return {
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    achieved: text('achieved') === '' ? null : statusText(text('achieved')) === 'yes',
    grade: text('grade').trim() || null,
    parts: parts.length > 0 ? parts : null,
  };
}
