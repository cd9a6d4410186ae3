import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    UnitEnding: 'Unit that has ended',
  },
  verbs: {
    nameHeir: 'Named who takes a unit over',
    setFinishingDays: 'Set the days to finish',
  },
  fields: {
    act: 'Act',
    finishingDays: 'Days to finish',
    heirUnitId: 'Who takes it over',
  },
};
