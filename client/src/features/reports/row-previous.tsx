import { Illustrative } from '#ui/illustrative.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';

export function Previous({ row: { previous, previousPeriod }, namesPeriod }: { row: ReportRow; namesPeriod: boolean }) {
  if (!previous) return <span className={classes.remark}>{texts.none}</span>;
  return (
    <>
      <Illustrative when={previous.illustrative}>{previous.display}</Illustrative>
      {namesPeriod && previousPeriod ? <small>{previousPeriod.label}</small> : null}
    </>
  );
}
