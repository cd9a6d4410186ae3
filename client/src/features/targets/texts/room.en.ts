import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  work: {
    TARGETS_TO_ACKNOWLEDGE: 'Acknowledge receipt',
    PLAN_STALE: 'Look at the plan again',
    TARGET_UNREADABLE: 'Clarify the target',
  },
};
