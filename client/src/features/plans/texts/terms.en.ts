import type { vi } from './terms.vi.ts';

export const en: typeof vi = {
  divide: 'By years',
  divideText:
    'Targets of the term are entered on the page “Assign targets”. Here it is said whether its years add up, average, count each, or the last one counts, and what each year has to reach.',
  quotasText:
    'What a lower unit is assigned for the term may be divided into its years; the parts are assigned with it.',
  adjustText:
    'Change what a year has to reach, or empty it; the parts hold with the target of the term once it is adjusted. Parts that are not changed stay.',
  indicator: 'Indicator',
  target: 'Target of the term',
  noTarget: 'No target yet',
  how: 'How the years count',
  howOf: (name) => `How the years of ${name} count`,
  hows: {
    END: 'Reached in the last year',
    SUM: 'The years added up',
    MEAN: 'The mean of the years',
    EACH: 'Reached in every year',
  },
  howUnknown: 'Please choose',
  partOf: (name, year) => `${name}, ${year}`,
  propose: 'Take what is proposed',
  proposeOf: (name) => `Take what is proposed for the empty years of ${name}`,
  save: 'Save the parts',
  saved: 'Saved.',
  part: (year) => `What the term asks of ${year}`,
  partText: 'The unit’s plan of the term, and what it was given for a term, have this year reach the following.',
  own: 'Target of the year’s plan',
  ofTerm: (term) => `Term ${term}`,
  given: 'given from above',
  noPart: 'The term names no part for this year',
  take: 'Take as the target of the year',
  takeOf: (name) => `Take what the term asks of the year as the target of ${name}`,
  takeAll: (count) => `Take for ${count} without a target`,
};
