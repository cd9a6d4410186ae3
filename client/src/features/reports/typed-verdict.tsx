import type { TypedFigure } from '@dich/measure/figure-form';
import type { ReportingPeriod } from '@dich/measure/period-state';
import { memo } from 'react';
import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { typedParts } from './asked-parts.ts';
import { choiceKey, type NumberPart, partKey, statusText } from './figure-keys.ts';
import { MEASURES, type ReportRow, readPart, typedIn } from './report-row.ts';
import { judged, verdictOf } from './row-verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface Props {
  row: ReportRow;
  /** Null where nothing can be typed: the figure sent is judged. */
  drafts: CellDrafts | null;
  period: ReportingPeriod;
  today: string;
}

/** How what is typed stands against the target: judged anew when the figure is another, and not because of a note. */
export const TypedVerdict = memo(function TypedVerdict({ row, drafts, period, today }: Props) {
  const verdict = drafts ? typedVerdictOf(row, drafts, period, today) : verdictOf(row, period, today);
  return <VerdictMark verdict={verdict} />;
}, isSameFigure);

function isSameFigure(before: Props, after: Props): boolean {
  if (before.row !== after.row || before.period !== after.period || before.today !== after.today) return false;
  if (before.drafts === null || after.drafts === null) return before.drafts === after.drafts;
  const [one, other] = [before.drafts, after.drafts];
  const keys = [...MEASURES, ...typedIn(after.row)].map((name) => partKey(after.row.indicator.id, name));
  return keys.flatMap((key) => [key, choiceKey(key)]).every((key) => cellOf(one, key).text === cellOf(other, key).text);
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
