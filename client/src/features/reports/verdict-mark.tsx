import { AttainmentMark } from '#ui/marks.tsx';
import classes from './report-form.module.css';
import type { RowVerdict } from './row-verdict.ts';

/** How the figure of a row stands against its target, with the numbers compared on pointing. */
export function VerdictMark({ verdict }: { verdict: RowVerdict | null }) {
  if (!verdict) return null;
  return (
    <div className={classes.verdict} title={verdict.reason}>
      <AttainmentMark attainment={verdict.attainment} label={verdict.label} />
    </div>
  );
}
