import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    IndicatorRule: 'Grades and scoring',
  },
  verbs: {
    setIndicatorRule: 'Set grades and scoring',
  },
  fields: {
    grades: 'Scale of grades',
    illustrative: 'Illustrative',
    indicatorCode: 'Indicator',
    indicatorId: 'Indicator',
    scoring: 'Scoring rule',
  },
};
