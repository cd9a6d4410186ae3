import { Illustrative } from '#ui/illustrative.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';

/** What the figure was for the period before and, where that is another one, for the same period a year ago. */
export function Previous({ row, namesPeriod }: { row: ReportRow; namesPeriod: boolean }) {
  const { previous, previousPeriod, lastYear, lastYearPeriod } = row;
  return (
    <>
      {previous ? (
        <Illustrative when={previous.illustrative}>{previous.display}</Illustrative>
      ) : (
        <span className={classes.remark}>{texts.none}</span>
      )}
      {previous && namesPeriod && previousPeriod ? <small>{previousPeriod.label}</small> : null}
      {lastYear && lastYearPeriod && lastYearPeriod.id !== previousPeriod?.id ? (
        <div className={classes.lastYear}>
          <small>{texts.aYearAgo}</small>
          <Illustrative when={lastYear.illustrative}>{lastYear.display}</Illustrative>
        </div>
      ) : null}
    </>
  );
}
