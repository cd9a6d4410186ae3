import type { vi } from './terms.vi.ts';

export const en: typeof vi = {
  plans: 'Plans',
  title: 'Progress of the term',
  indicator: 'Indicator',
  target: 'Target of the term',
  soFar: 'So far',
  attainment: 'Assessment',
  noneTitle: 'Nothing to follow yet',
  none: 'Progress is shown once the plan of the term is issued and has indicators, to who may read the figures of the unit.',
  hows: {
    END: 'Reached in the last year',
    SUM: 'The years added up',
    MEAN: 'The mean of the years',
    EACH: 'Reached in every year',
  },
  coverage: (reporting, of) => `Figures of ${reporting}/${of} years`,
  foundIn: {
    END: (year) => `As of ${year}`,
    EACH: (year) => `The year furthest short: ${year}`,
  },
  remains: {
    REST: (amount) => `${amount} to go`,
    MEAN: (amount) => `Each year to come needs ${amount}`,
  },
  part: (words) => `Of the year: ${words}`,
  incomplete: (reporting, expected) => `Incomplete: ${reporting}/${expected} units`,
  otherUnit: 'Reported in another unit of measure, not counted in the term',
};
