import type { EnglishOf } from '../../messages.ts';
import type { says } from '../input.ts';

export const input: EnglishOf<typeof says> = {
  notADecimal: ({ value }) => `Not a decimal of the form "1234.5": ${value}.`,
  notADay: ({ value }) => `Not a day of the form "2023-06-15": ${value}.`,
  badShare: 'The share of time that has elapsed must be from 0 to 1.',
};
