import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  menu: { endedUnits: 'Units that have ended' },
  work: {
    title: 'Units that have ended',
    ENDED_UNITS: 'See each unit',
    TAKEN_OVER: 'Act in its name',
  },
};
