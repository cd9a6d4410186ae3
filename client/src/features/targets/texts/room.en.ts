import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  work: {
    TARGETS_TO_ACKNOWLEDGE: 'Acknowledge receipt',
    QUOTAS_SUBMITTED: 'Look and assign',
    QUOTAS_RETURNED: 'Change and submit again',
    PLAN_STALE: 'Look at the plan again',
    TARGET_UNREADABLE: 'Clarify the target',
  },
};
