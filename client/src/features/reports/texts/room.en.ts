import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  menu: {
    reports: 'Reports',
    review: 'Review',
  },
  work: {
    toSubmit: 'Reports to submit',
    toReview: 'Awaiting your review',
    toWatch: 'To keep an eye on',
    REPORT_DUE: 'Fill in the report',
    REPORT_HANDED_OVER: 'Look and submit',
    REPORT_RETURNED: 'Correct and resubmit',
    REPORTS_TO_REVIEW: 'Review',
    EXTENSION_TO_DECIDE: 'Answer',
    REPORT_TO_APPROVE: 'Approve in the unit',
    SUB_UNIT_LATE: 'See who has submitted',
  },
};
