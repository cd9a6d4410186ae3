import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    Regime: 'Reporting regime',
    WorkingYear: 'Working days',
  },
  verbs: {
    createRegime: 'Set a reporting regime',
    endRegime: 'Ended a reporting regime',
    setWorkingDays: 'Stated the working days',
    updateRegime: 'Changed a reporting regime',
  },
  fields: {
    asked: 'Periods',
    bounds: 'bounds',
    cutoff: 'data up to',
    days: 'Days',
    dues: 'due',
    legalBasis: 'Legal basis',
    locksAfter: 'closes after (days)',
    only: 'which',
    shift: 'due on a day off',
    vintage: 'kind of figures',
  },
};
