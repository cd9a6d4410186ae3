import type { ReportingPeriod } from '@dich/measure/period-state';
import { phaseOf } from './phase-of.ts';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';

/** What the target asks for by the end of the period, beneath it. */
export function RowPhase({ row, period }: { row: ReportRow; period: ReportingPeriod }) {
  const phase = phaseOf(row, period);
  return phase ? <div className={classes.phase}>{phase}</div> : null;
}
