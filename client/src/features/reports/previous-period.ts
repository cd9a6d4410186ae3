import type { ReportRow } from './report-row.ts';

/** The one period before that all rows are held against; null where they differ, and each says its own. */
export function sharedPrevious(rows: readonly ReportRow[]): string | null {
  const labels = new Set(rows.map(({ previousPeriod }) => previousPeriod?.label));
  const [label] = labels;
  return labels.size === 1 && label !== undefined ? label : null;
}
