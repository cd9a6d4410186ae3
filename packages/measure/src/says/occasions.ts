/** Verdicts on what happens at moments, and how a period under way stands. */
import { catalogue, counted, type Day, listed, type Message, type Quantity, words } from '../messages.ts';

export type SubPeriod = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'period';

const NAMES_VI: Record<SubPeriod, string> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
  period: 'kỳ con',
};
const NAMES_EN: Record<SubPeriod, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  period: 'sub-period',
};

export const says = catalogue('occasions', {
  /** "tháng", "6 tháng". */
  subPeriod: words<{ count: number; unit: SubPeriod }>({
    vi: ({ count, unit }) => (count === 1 ? NAMES_VI[unit] : `${count} ${NAMES_VI[unit]}`),
    en: ({ count, unit }) => (count === 1 ? NAMES_EN[unit] : `${count}-${NAMES_EN[unit]} period`),
  }),
  needsEach: words<{ per: Message }>({
    vi: ({ per }) => `Cần số lần của từng ${per} đã hết, không phải một số tổng.`,
    en: ({ per }) => `The number of times in each completed ${per} is needed, not one total.`,
  }),
  noneCompleted: words<{ per: Message }>({
    vi: ({ per }) => `Chưa có ${per} nào kết thúc.`,
    en: ({ per }) => `No ${per} has ended yet.`,
  }),
  subPeriodCount: words<{ position: number; times: Quantity }>({
    vi: ({ position, times }) => `thứ ${position} (${times} lần)`,
    en: ({ position, times }) => `number ${position} (${times})`,
  }),
  short: words<{ short: number; total: number; per: Message; need: Quantity; which: readonly Message[] }>({
    vi: ({ short, total, per, need, which }) => `${short}/${total} ${per} chưa đủ ${need} lần: ${which.join(', ')}.`,
    en: ({ short, total, per, need, which }) =>
      `${short} of ${total} (${per}) fall short of ${need} times: ${which.join(', ')}.`,
  }),
  gaps: words<{ gaps: number; total: number; per: Message }>({
    vi: ({ gaps, total, per }) => `Còn ${gaps}/${total} ${per} chưa có số liệu.`,
    en: ({ gaps, total, per }) => `${gaps} of ${total} (${per}) have no figure yet.`,
  }),
  keptOnce: words<{ times: Quantity; per: Message; need: Quantity }>({
    vi: ({ times, per, need }) => `Đã có ${times} lần trong ${per}; mục tiêu ít nhất ${need} lần.`,
    en: ({ times, per, need }) => `${times} times in the ${per}; the target is at least ${need}.`,
  }),
  keptInEach: words<{ total: number; per: Message; need: Quantity }>({
    vi: ({ total, per, need }) => `Cả ${total} ${per} đã hết đều có ít nhất ${need} lần.`,
    en: ({ total, per, need }) => `In each of the ${total} completed (${per}) there were at least ${need} times.`,
  }),

  noDate: {
    vi: 'Mục tiêu chưa có ngày cụ thể: ghi đủ ngày, tháng, năm.',
    en: 'The target has no exact date: write day, month and year.',
  },
  late: words<{ done: Day; tooLate: Day }>({
    vi: ({ done, tooLate }) => `Hoàn thành ngày ${done}, không trước ngày ${tooLate}.`,
    en: ({ done, tooLate }) => `Completed on ${done}, not before ${tooLate}.`,
  }),
  datesMissing: words<{ missing: number; total: number }>({
    vi: ({ missing, total }) => `Còn ${missing}/${total} thời hạn chưa có ngày hoàn thành.`,
    en: ({ missing, total }) =>
      `${missing} of ${counted(total, 'deadline', 'deadlines')} have no date of completion yet.`,
  }),
  inTime: words<{ deadlines: readonly Day[] }>({
    vi: ({ deadlines }) => `Hoàn thành trước ${deadlines.map((day) => `ngày ${day}`).join(', ')}.`,
    en: ({ deadlines }) => `Completed before ${listed(deadlines, 'en')}.`,
  }),
});

export const paceSays = catalogue('pace', {
  stockAtEnd: {
    vi: 'Số liệu thời điểm chỉ so sánh với mục tiêu năm khi hết kỳ.',
    en: 'What stands at a moment is compared with the target of the year when the period has ended.',
  },
  notConcluded: words<{ reason: Message }>({
    vi: ({ reason }) => `${reason} Chưa hết kỳ nên chưa thể kết luận.`,
    en: ({ reason }) => `${reason} The period has not ended, so this is not final.`,
  }),
  stockBeforeEnd: {
    vi: 'Số liệu thời điểm không so sánh trước khi hết kỳ.',
    en: 'What stands at a moment is not compared before the period has ended.',
  },
  natureUnknown: {
    vi: 'Chưa biết số liệu là cộng dồn trong năm hay tại thời điểm.',
    en: 'It is not known whether figures add up over the year or stand at a moment.',
  },
  noPhaseCompleted: { vi: 'Chưa có giai đoạn nào của năm kết thúc.', en: 'No phase of the year has ended yet.' },
  inPhase: words<{ phase: string; reason: Message }>({
    vi: ({ phase, reason }) => `${phase}: ${reason}`,
    en: ({ phase, reason }) => `${phase}: ${reason}`,
  }),
  elapsedUnknown: {
    vi: 'Chưa biết phần thời gian đã qua của kỳ.',
    en: 'It is not known how much of the period has elapsed.',
  },
  nothingToCompare: { vi: 'Chưa có số liệu để so sánh.', en: 'There is no figure to compare yet.' },
  elapsed: words<{ figure: Quantity | Message; due: Quantity; share: Quantity; bound: Quantity | Message }>({
    vi: ({ figure, due, share, bound }) => `${figure} so với ${due}, tức ${share} thời gian của mức ${bound}.`,
    en: ({ figure, due, share, bound }) =>
      `${figure} against ${due}, which is the target of ${bound} for ${share} of the time.`,
  }),
});
