/** Verdicts on what happens at moments, and how a period under way stands. */
import { type Day, type Message, type Quantity, vietnamese, words } from '../messages.ts';

export type SubPeriod = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'period';

const NAMES_VI: Record<SubPeriod, string> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
  period: 'kỳ con',
};

export const says = vietnamese('occasions', {
  /** "tháng", "6 tháng". */
  subPeriod: words<{ count: number; unit: SubPeriod }>(({ count, unit }) =>
    count === 1 ? NAMES_VI[unit] : `${count} ${NAMES_VI[unit]}`,
  ),
  needsEach: words<{ per: Message }>(({ per }) => `Cần số lần của từng ${per} đã hết, không phải một số tổng.`),
  noneCompleted: words<{ per: Message }>(({ per }) => `Chưa có ${per} nào kết thúc.`),
  subPeriodCount: words<{ position: number; times: Quantity }>(
    ({ position, times }) => `thứ ${position} (${times} lần)`,
  ),
  namedCount: words<{ name: Message; times: Quantity }>(
    ({ name, times }) => `${name.charAt(0).toLowerCase()}${name.slice(1)} (${times} lần)`,
  ),
  short: words<{ short: number; total: number; per: Message; need: Quantity; which: readonly Message[] }>(
    ({ short, total, per, need, which }) => `${short}/${total} ${per} chưa đủ ${need} lần: ${which.join(', ')}.`,
  ),
  gaps: words<{ gaps: number; total: number; per: Message }>(
    ({ gaps, total, per }) => `Còn ${gaps}/${total} ${per} chưa có số liệu.`,
  ),
  keptOnce: words<{ times: Quantity; per: Message; need: Quantity }>(
    ({ times, per, need }) => `Đã có ${times} lần trong ${per}; mục tiêu ít nhất ${need} lần.`,
  ),
  keptInEach: words<{ total: number; per: Message; need: Quantity }>(
    ({ total, per, need }) => `Cả ${total} ${per} đã hết đều có ít nhất ${need} lần.`,
  ),

  noDate: 'Mục tiêu chưa có ngày cụ thể: ghi đủ ngày, tháng, năm.',
  late: words<{ done: Day; tooLate: Day }>(
    ({ done, tooLate }) => `Hoàn thành ngày ${done}, không trước ngày ${tooLate}.`,
  ),
  datesMissing: words<{ missing: number; total: number }>(
    ({ missing, total }) => `Còn ${missing}/${total} thời hạn chưa có ngày hoàn thành.`,
  ),
  inTime: words<{ deadlines: readonly Day[] }>(
    ({ deadlines }) => `Hoàn thành trước ${deadlines.map((day) => `ngày ${day}`).join(', ')}.`,
  ),
});

export const paceSays = vietnamese('pace', {
  stockAtEnd: 'Số liệu thời điểm chỉ so sánh với mục tiêu năm khi hết kỳ.',
  notConcluded: words<{ reason: Message }>(({ reason }) => `${reason} Chưa hết kỳ nên chưa thể kết luận.`),
  stockBeforeEnd: 'Số liệu thời điểm không so sánh trước khi hết kỳ.',
  natureUnknown: 'Chưa biết số liệu là cộng dồn trong năm hay tại thời điểm.',
  ofPeriodAlone:
    'Số liệu là của riêng kỳ này, còn mức phân kỳ tính từ đầu năm: hãy xem ở kỳ 6 tháng, 9 tháng hoặc cả năm.',
  noPhaseCompleted: 'Chưa có giai đoạn nào của năm kết thúc.',
  inPhase: words<{ phase: string; reason: Message }>(({ phase, reason }) => `${phase}: ${reason}`),
  elapsedUnknown: 'Chưa biết phần thời gian đã qua của kỳ.',
  nothingToCompare: 'Chưa có số liệu để so sánh.',
  elapsed: words<{ figure: Quantity | Message; due: Quantity; share: Quantity; bound: Quantity | Message }>(
    ({ figure, due, share, bound }) => `${figure} so với ${due}, tức ${share} thời gian của mức ${bound}.`,
  ),
});
