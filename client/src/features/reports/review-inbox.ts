import { graphql } from '#gql/reports/gql.ts';
import type { InboxReportFragment } from '#gql/reports/graphql.ts';
import { unitName } from '#lib/unit-name.ts';

export const InboxReport = graphql(`
  fragment InboxReport on Report {
    id
    version
    state
    dueOn
    submittedAt
    submittedBy
    viewerMayAccept
    unit { id name type }
    department { id name }
    period { id label }
    versions { version onTime }
    rows { indicator { id } warnings { key } }
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

/** Whether what waits was sent by 24:00 of its due date; null: nothing was due. */
export const isOnTime = ({ versions, dueOn }: Pick<InboxReportFragment, 'versions' | 'dueOn'>): boolean | null =>
  dueOn === null ? null : (versions.at(-1)?.onTime ?? null);

/** How many of its figures look unlikely. */
export const warningsIn = ({ rows }: Pick<InboxReportFragment, 'rows'>): number =>
  rows.filter(({ warnings }) => warnings.length > 0).length;
