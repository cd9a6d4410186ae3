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
import { talk } from './texts/talk.ts';
import type { Remarks } from './use-remarks.ts';

interface Props {
  rows: readonly ReportRow[];
  period: ReportingPeriod;
  /** What who decides is saying about cells; null where nothing is to be decided. */
  remarks: Remarks | null;
}

/** The figures of a report against their targets and the period before; those to look at first can be seen alone. */
export function ReviewedTable({ rows, period, remarks }: Props) {
  const { today } = useFrame();
  const [shown, setShown] = useState<Shown>('all');
  const judged = rows.map((row) => ({ row, verdict: verdictOf(row, period, today) }));
  const lists = { all: judged, doubtful: judged.filter(needsLook), since: judged.filter(({ row }) => isSince(row)) };
  const { doubtful, since } = lists;
  const hasNotes = rows.some(({ figure, files }) => figure?.note || figure?.evidence || files.length > 0);
  const previous = sharedPrevious(rows);
  return (
    <>
      {doubtful.length > 0 || since.length > 0 ? (
        <SegmentedControl
          className={classes.narrowing}
          aria-label={texts.review.shown}
          value={shown}
          onChange={(value) => setShown(value as Shown)}
          data={[
            { value: 'all', label: texts.review.all(rows.length) },
            { value: 'doubtful', label: texts.review.doubtful(doubtful.length) },
            ...(since.length > 0 ? [{ value: 'since', label: talk.remarks.since(since.length) }] : []),
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
            {lists[shown].map(({ row, verdict }) => (
              <ReviewedRow
                key={row.indicator.id}
                row={row}
                verdict={verdict}
                hasNotes={hasNotes}
                namesPrevious={previous === null}
                remark={
                  remarks && {
                    text: remarks.texts[row.indicator.id] ?? '',
                    onSay: (text) => remarks.say(row.indicator.id, text),
                  }
                }
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type Shown = 'all' | 'doubtful' | 'since';

/** It was changed since the version before, or somebody had something to say about it. */
const isSince = (row: ReportRow): boolean => row.changed || row.remarks.length > 0;

/** Not met, unlikely, changed since it was last sent, or missing though it is required. */
export function needsLook({ row, verdict }: { row: ReportRow; verdict: RowVerdict | null }): boolean {
  const isMissing = row.required && row.figure === null;
  return verdict?.attainment === 'NOT_MET' || row.warnings.length > 0 || row.changed || isMissing;
}
