/** What the parts of a figure are called where they are typed. */
import { type Day, same, vietnamese, words } from '../messages.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'];

export const says = vietnamese('figure-form', {
  /** Periods of other lengths are told by the month in which they end. */
  until: words<{ number: number; year: string; months: number }>(({ number, year, months }) =>
    months === 1 ? `Tháng ${number}/${year}` : `${months} tháng đến tháng ${number}/${year}`,
  ),
  quarter: words<{ number: number; year: string }>(
    ({ number, year }) => `Quý ${QUARTERS[number - 1] ?? number}/${year}`,
  ),
  halfYear: words<{ number: number; year: string }>(
    ({ number, year }) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  ),
  year: words<{ year: string }>(({ year }) => `Năm ${year}`),
  share: same<{ name: string }>(({ name }) => name),
  nthShare: words<{ position: number }>(({ position }) => `Phần thứ ${position}`),
  rest: 'Phần còn lại',
  before: words<{ deadline: Day }>(({ deadline }) => `Ngày hoàn thành (hạn trước ${deadline})`),
  completion: 'Ngày hoàn thành',
});
