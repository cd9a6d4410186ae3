import type { ReportingPeriod } from '@dich/measure/period-state';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useFrame } from '#lib/frame.ts';
import { sharedPrevious } from './previous-period.ts';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { ReviewedRow } from './reviewed-row.tsx';
import { type RowVerdict, verdictOf } from './row-verdict.ts';
import { texts } from './texts/index.ts';

/** The figures of a report against their targets and the period before; those to look at first can be seen alone. */
export function ReviewedTable({ rows, period }: { rows: readonly ReportRow[]; period: ReportingPeriod }) {
  const { today } = useFrame();
  const [isNarrowed, setIsNarrowed] = useState(false);
  const judged = rows.map((row) => ({ row, verdict: verdictOf(row, period, today) }));
  const doubtful = judged.filter(needsLook);
  const hasNotes = rows.some(({ figure, files }) => figure?.note || figure?.evidence || files.length > 0);
  const previous = sharedPrevious(rows);
  return (
    <>
      {doubtful.length > 0 ? (
        <SegmentedControl
          className={classes.narrowing}
          aria-label={texts.review.shown}
          value={isNarrowed ? 'doubtful' : 'all'}
          onChange={(value) => setIsNarrowed(value === 'doubtful')}
          data={[
            { value: 'all', label: texts.review.all(rows.length) },
            { value: 'doubtful', label: texts.review.doubtful(doubtful.length) },
          ]}
        />
      ) : null}
      {previous ? <p className={classes.previousOnPhone}>{texts.previousIs(previous)}</p> : null}
      <div className={classes.form}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.wide}>
                {texts.indicator}
              </th>
              <th scope="col" className={classes.wide}>
                {texts.review.figure}
              </th>
              <th scope="col">{texts.target}</th>
              <th scope="col" className={classes.narrow}>
                {texts.previous}
                {previous ? <small>{previous}</small> : null}
              </th>
              {hasNotes ? (
                <th scope="col" className={classes.narrow}>
                  {texts.note}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {(isNarrowed ? doubtful : judged).map(({ row, verdict }) => (
              <ReviewedRow
                key={row.indicator.id}
                row={row}
                verdict={verdict}
                hasNotes={hasNotes}
                namesPrevious={previous === null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Not met, unlikely, changed since it was last sent, or missing though it is required. */
export function needsLook({ row, verdict }: { row: ReportRow; verdict: RowVerdict | null }): boolean {
  const isMissing = row.required && row.figure === null;
  return verdict?.attainment === 'NOT_MET' || row.warnings.length > 0 || row.changed || isMissing;
}
