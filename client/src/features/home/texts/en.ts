import { plural } from '#lib/texts/plural.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'What awaits you',
  lead: (count) => `${plural(count, 'item')} awaiting you.`,
  overdue: (count) => `${count} overdue`,
  soon: (count) => `${count} due within 7 days`,
  emptyTitle: 'Nothing awaits you',
  empty: 'Every report is submitted and every target acknowledged. New work appears here as soon as there is any.',
  emptyAction: 'Open the monitoring board',
  groups: {
    reports: 'Reports to submit',
    review: 'Awaiting your review',
    plans: 'Plans and targets',
    watch: 'To keep an eye on',
  },
  kinds: {
    REPORT_DUE: 'Fill in the report',
    REPORT_RETURNED: 'Correct and resubmit',
    REPORTS_TO_REVIEW: 'Review',
    ASSIGNMENT_TO_ACKNOWLEDGE: 'Acknowledge receipt',
    PLAN_DRAFT: 'Open the plan',
    PLAN_STALE: 'Look at the plan again',
    TARGET_UNREADABLE: 'Clarify the target',
    SUB_UNIT_LATE: 'See who has submitted',
    RED_INDICATOR: 'See why',
  },
};
