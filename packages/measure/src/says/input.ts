/** What is wrong with input that no user can have meant. */
import { catalogue, words } from '../messages.ts';

export const says = catalogue('input', {
  notADecimal: words<{ value: string }>({
    vi: ({ value }) => `Không phải số thập phân viết dạng "1234.5": ${value}.`,
    en: ({ value }) => `Not a decimal of the form "1234.5": ${value}.`,
  }),
  notADay: words<{ value: string }>({
    vi: ({ value }) => `Không phải ngày viết dạng "2023-06-15": ${value}.`,
    en: ({ value }) => `Not a day of the form "2023-06-15": ${value}.`,
  }),
  badShare: {
    vi: 'Phần thời gian đã qua phải từ 0 đến 1.',
    en: 'The share of time that has elapsed must be from 0 to 1.',
  },
});
