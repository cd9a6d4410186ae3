import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  menu: {
    board: 'Monitoring',
  },
  work: {
    RED_INDICATOR: 'See why',
  },
};
