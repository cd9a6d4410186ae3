/** Something that waits for the viewer. Derived, never stored. */
export interface WorkItem {
  kind: keyof typeof KIND_ORDER;
  title: string;
  detail: string | null;
  /** The last day on time; null where nothing says when. */
  dueOn: string | null;
  overdue: boolean;
  /** How many things it stands for. */
  count: number;
  reportId: string | null;
  planId: string | null;
  periodId: string | null;
  unitId: string | null;
}

/** What presses more stands first among items of the same day. */
const KIND_ORDER = {
  REPORT_RETURNED: 0,
  REPORT_DUE: 1,
  REPORTS_TO_REVIEW: 2,
  SUB_UNIT_LATE: 3,
  ASSIGNMENT_TO_ACKNOWLEDGE: 4,
  PLAN_STALE: 5,
  TARGET_UNREADABLE: 6,
  PLAN_DRAFT: 7,
  RED_INDICATOR: 8,
} as const;

type Named = Pick<WorkItem, 'kind' | 'title'> & Partial<WorkItem>;

export const workItem = (given: Named): WorkItem => ({
  detail: null,
  dueOn: null,
  overdue: false,
  count: 1,
  reportId: null,
  planId: null,
  periodId: null,
  unitId: null,
  ...given,
});

/** Overdue first, then by due date, what has none last. */
export const byUrgency = (items: readonly WorkItem[]): WorkItem[] =>
  items.toSorted(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      a.title.localeCompare(b.title, 'vi'),
  );

const NAMED = 3;

/** "Hương Vân, Hương Xuân, Tứ Hạ và 2 đơn vị khác". */
export function someOf(names: readonly string[], others: string): string {
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${shown} và ${names.length - NAMED} ${others} khác` : shown;
}
