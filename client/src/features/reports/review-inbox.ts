import { graphql } from '#gql/reports/gql.ts';
import type { InboxReportFragment } from '#gql/reports/graphql.ts';
import { unitName } from '#lib/unit-name.ts';

export const InboxReport = graphql(`
  fragment InboxReport on Report {
    id
    version
    state
    overdue
    dueOn
    submittedAt
    submittedBy
    viewerMayAccept
    unit { id name type }
    department { id name }
    period { id label }
  }
`);

/** Who sent it: a department of one's own unit, or a sub-unit. */
export const senderOf = ({ department, unit }: Pick<InboxReportFragment, 'department' | 'unit'>): string =>
  department ? department.name : unitName(unit);

/** The report to look at once this one is decided: the next in the list, else the first that is left. */
export function nextAfter(reports: readonly { id: string }[], decidedId: string): string | null {
  const index = reports.findIndex(({ id }) => id === decidedId);
  const left = reports.filter(({ id }) => id !== decidedId);
  return (left[index === -1 ? 0 : index] ?? left[0])?.id ?? null;
}
