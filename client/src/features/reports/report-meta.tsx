import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { DueMark, PeriodVintageMark, ReportStateMark, VintageMark } from '#ui/marks.tsx';
import classes from './report-form.module.css';
import type { ReportOnPage } from './report-on-page.ts';
import { texts } from './texts/index.ts';

/** Where a report stands, until when it is on time, how firm its figures are and up to when they are counted. */
export function ReportMeta({ report: { state, dueOn, endsInUnit, versions, period } }: { report: ReportOnPage }) {
  const { today } = useFrame();
  const isOpen = state === 'DRAFT' || state === 'RETURNED';
  const isEstimate = !isOpen && state !== 'APPROVED' && versions.at(-1)?.estimate;
  return (
    <span className={classes.meta}>
      <ReportStateMark state={state} />
      {dueOn && (isOpen || (state === 'APPROVED' && !endsInUnit)) ? <DueMark dueOn={dueOn} today={today} /> : null}
      {isEstimate ? <VintageMark vintage="ESTIMATE" /> : <PeriodVintageMark period={period} />}
      <span>{texts.cutoff(formatDay(period.cutoffOn))}</span>
    </span>
  );
}
