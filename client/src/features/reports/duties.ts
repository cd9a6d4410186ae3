import type { PeriodWithDutyFragment, ReportInListFragment } from '#gql/reports/graphql.ts';

export interface Duty {
  period: PeriodWithDutyFragment;
  /** null: not begun. */
  report: ReportInListFragment | null;
}

/** What is owed for each period of a year: still to be sent first, the earliest due before; then what was sent. */
export function dutiesOf(
  periods: readonly PeriodWithDutyFragment[],
  reports: readonly ReportInListFragment[],
  departmentId: string | null,
): Duty[] {
  const own = reports.filter(({ department }) => (department?.id ?? null) === departmentId);
  return periods
    .map((period) => ({ period, report: own.find((report) => report.period.id === period.id) ?? null }))
    .filter(({ period, report }) => period.dueOn !== null || report !== null)
    .toSorted((a, b) => Number(isSent(a)) - Number(isSent(b)) || dueOf(a).localeCompare(dueOf(b)));
}

const isSent = ({ report }: Duty): boolean => report?.state === 'SUBMITTED' || report?.state === 'ACCEPTED';
const dueOf = ({ period, report }: Duty): string => report?.dueOn ?? period.dueOn ?? '9999';
