import type { PeriodWithDutyFragment, ReportInListFragment } from '#gql/reports/graphql.ts';

export interface Duty {
  period: PeriodWithDutyFragment;
  /** null: not begun. */
  report: ReportInListFragment | null;
}

/**
 * Of each period of a year what is owed, as the home page says it, what may be begun all the same, and what was begun
 * or sent. Owed first, the earliest due before; then what nobody waits for; then what was sent.
 */
export function dutiesOf(
  periods: readonly PeriodWithDutyFragment[],
  reports: readonly ReportInListFragment[],
  departmentId: string | null,
): Duty[] {
  const own = reports.filter(({ department }) => (department?.id ?? null) === departmentId);
  return periods
    .map((period) => ({ period, report: own.find((report) => report.period.id === period.id) ?? null }))
    .filter(({ period, report }) => isAwaited({ period, report }) || period.viewerMayOpenReport)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || dueOf(a).localeCompare(dueOf(b)));
}

/** It is owed, and can be begun no more unless it is extended: that may be asked for, or has been. */
export const isClosed = ({
  viewerOwes,
  viewerMayOpenReport,
  viewerMayRequestExtension,
  viewerExtensionRequest,
}: PeriodWithDutyFragment): boolean =>
  !viewerOwes && !viewerMayOpenReport && (viewerMayRequestExtension || viewerExtensionRequest?.state === 'OPEN');

const placeOf = (duty: Duty): number => (isSent(duty) ? 2 : isAwaited(duty) ? 0 : 1);
const isAwaited = ({ period, report }: Duty): boolean => report !== null || period.viewerOwes || isClosed(period);
/** Nothing more is to be done: it was sent, or approved where nobody is above. */
const isSent = ({ period, report }: Duty): boolean =>
  report?.state === 'SUBMITTED' || report?.state === 'ACCEPTED' || (report?.state === 'APPROVED' && !period.viewerOwes);
const dueOf = ({ period, report }: Duty): string => report?.dueOn ?? period.dueOn ?? '9999';
