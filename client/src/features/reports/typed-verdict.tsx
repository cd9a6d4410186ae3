import type { ReportingPeriod } from '@dich/measure/period-state';
import { memo } from 'react';
import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { choiceKey, partKey } from './figure-keys.ts';
import { MEASURES, type ReportRow, typedIn } from './report-row.ts';
import { judged, verdictOf } from './row-verdict.ts';
import { typedFigure } from './typed-figure.ts';
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
