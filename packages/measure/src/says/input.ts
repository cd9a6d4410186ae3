/** What is wrong with input that no user can have meant. */
import { vietnamese, words } from '../messages.ts';

export const says = vietnamese('input', {
  notADecimal: words<{ value: string }>(({ value }) => `Không phải số thập phân viết dạng "1234.5": ${value}.`),
  notADay: words<{ value: string }>(({ value }) => `Không phải ngày viết dạng "2023-06-15": ${value}.`),
  badShare: 'Phần thời gian đã qua phải từ 0 đến 1.',
});
