import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  menu: {
    plans: 'Plans',
  },
  work: {
    title: 'Plans and targets',
    ASSIGNMENT_TO_ACKNOWLEDGE: 'Acknowledge receipt',
    PLAN_SUBMITTED: 'Look and issue',
    PLAN_RETURNED: 'Change and submit again',
    PLAN_DRAFT: 'Open the plan',
  },
};
