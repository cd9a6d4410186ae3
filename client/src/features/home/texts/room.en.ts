import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  menu: {
    home: 'Home',
    setUp: 'Setting up the unit',
  },
};
