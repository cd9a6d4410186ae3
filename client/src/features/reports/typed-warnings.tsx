import type { CellDrafts } from '#lib/cell-drafts.ts';
import { said } from '#lib/said.ts';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { findingsOfRow } from './row-checks.ts';

/** What looks wrong about what is typed of a row at the moment. */
export function TypedWarnings({ row, drafts }: { row: ReportRow; drafts: CellDrafts }) {
  return findingsOfRow(row, drafts).map(({ message }) => (
    <div key={message.key} className={classes.warning}>
      {said(message)}
    </div>
  ));
}
