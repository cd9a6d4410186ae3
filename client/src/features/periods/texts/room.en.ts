import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  menu: {
    regimes: 'Reporting regimes',
  },
};
