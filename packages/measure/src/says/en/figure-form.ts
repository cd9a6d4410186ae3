import type { EnglishOf } from '../../messages.ts';
import type { says } from '../figure-form.ts';

export const figureForm: EnglishOf<typeof says> = {
  until: ({ number, year, months }) =>
    months === 1 ? `Month ${number} of ${year}` : `${months} months to month ${number} of ${year}`,
  quarter: ({ number, year }) => `Quarter ${number} of ${year}`,
  halfYear: ({ number, year }) => `${number === 1 ? 'First' : 'Second'} half of ${year}`,
  year: ({ year }) => `Year ${year}`,
  nthShare: ({ position }) => `Share ${position}`,
  rest: 'The rest',
  before: ({ deadline }) => `Day of completion (due before ${deadline})`,
  completion: 'Day of completion',
};
