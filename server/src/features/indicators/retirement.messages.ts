import { type Day, lastYearOf, yearsInWords, yearsShown } from '@dich/measure';
import { catalogue, type Message, words } from '#kernel/messages.ts';

const unitsIn = (units: number): string => `${units} ${units === 1 ? 'unit' : 'units'}`;
const others = (quotas: number): { vi: string; en: string } =>
  quotas === 0
    ? { vi: '', en: '' }
    : { vi: `, ${quotas} nơi được giao`, en: `, with targets assigned to ${unitsIn(quotas)}` };

/** Of an indicator that is not used any more from a day on. */
export const saysOfRetiring = catalogue('indicator-retirement', {
  reason: { vi: 'lý do', en: 'reason' },
  already: words<{ name: string; day: Day }>({
    vi: ({ name, day }) =>
      `Chỉ tiêu "${name}" đã có ngày thôi dùng: ${day}. Muốn đổi ngày, hãy dùng lại rồi ghi ngày khác.`,
    en: ({ name, day }) => `“${name}” is retired from ${day} already. To change the day, take it back first.`,
  }),
  inThePast: words<{ today: Day }>({
    vi: ({ today }) => `Ngày thôi dùng không được trước hôm nay (${today}). Hãy chọn ngày khác.`,
    en: ({ today }) => `The day cannot be before today (${today}). Please choose another.`,
  }),
  inUse: words<{ name: string }>({
    vi: ({ name }) => `Chỉ tiêu "${name}" vẫn đang dùng. Không cần làm gì.`,
    en: ({ name }) => `“${name}” is in use. There is nothing to take back.`,
  }),
  tooLate: words<{ name: string; day: Day }>({
    vi: ({ name, day }) =>
      `Chỉ tiêu "${name}" đã thôi dùng từ ngày ${day}, các kỳ sau đó không còn báo cáo. Cần dùng tiếp, hãy lập chỉ tiêu mới.`,
    en: ({ name, day }) =>
      `“${name}” is retired since ${day} and periods after do not ask for it. To go on, please make a new indicator.`,
  }),
  weightRetired: words<{ name: string; day: Day }>({
    vi: ({ name, day }) => `Chỉ tiêu "${name}" thôi dùng từ ngày ${day}. Hãy chọn chỉ tiêu khác làm trọng số.`,
    en: ({ name, day }) => `“${name}” is retired from ${day}. Please choose another to weigh by.`,
  }),

  // where it stands
  planStays: words<{ year: number; units: number; quotas: number; from: Day }>({
    vi: ({ year, units, quotas, from }) =>
      `Kế hoạch ${yearsInWords(year)} của ${units} đơn vị đã ban hành có chỉ tiêu này${others(quotas).vi}. Mức và số liệu giữ nguyên; kỳ bắt đầu từ ngày ${from} không báo cáo nữa.`,
    en: ({ year, units, quotas, from }) =>
      `Issued plans for ${yearsShown(year)} of ${unitsIn(units)} have it${others(quotas).en}. Targets and figures stay; periods that begin from ${from} on do not ask for it.`,
  }),
  planHinders: words<{ year: number; units: number; quotas: number; after: Day }>({
    vi: ({ year, units, quotas, after }) =>
      `Kế hoạch ${yearsInWords(year)} của ${units} đơn vị đã ban hành có chỉ tiêu này${others(quotas).vi}. Hãy chọn ngày thôi dùng từ ${after}.`,
    en: ({ year, units, quotas, after }) =>
      `Issued plans for ${yearsShown(year)} of ${unitsIn(units)} have it${others(quotas).en}. Please choose a day from ${after} on.`,
  }),
  draft: words<{ year: number }>({
    vi: ({ year }) => `Kế hoạch ${yearsInWords(year)} đang soạn của đơn vị có chỉ tiêu này.`,
    en: ({ year }) => `The unit’s draft plan for ${yearsShown(year)} has it.`,
  }),
  composite: words<{ name: string; year: number; units: number }>({
    vi: ({ name, year, units }) =>
      `"${name}" trong kế hoạch ${yearsInWords(year)} của ${units} đơn vị tính chỉ tiêu này là thành phần. Hãy điều chỉnh thành phần trước, hoặc chọn ngày từ 01/01/${lastYearOf(year) + 1}.`,
    en: ({ name, year, units }) =>
      `“${name}” in plans for ${yearsShown(year)} of ${unitsIn(units)} counts it. Please adjust its members first, or choose a day from 01/01/${lastYearOf(year) + 1} on.`,
  }),
  weight: words<{ name: string }>({
    vi: ({ name }) => `"${name}" lấy chỉ tiêu này làm trọng số. Hãy sửa trọng số của chỉ tiêu đó trước.`,
    en: ({ name }) => `“${name}” is weighted by it. Please give that one another weight first.`,
  }),
  linksTo: words<{ units: number }>({
    vi: ({ units }) =>
      `${units} đơn vị liên kết chỉ tiêu riêng với chỉ tiêu này; liên kết giữ nguyên cho các kỳ trước.`,
    en: ({ units }) => `${unitsIn(units)} linked an own indicator to it; links stay for periods before.`,
  }),
  part: words<{ name: string }>({
    vi: ({ name }) => `"${name}" là một phần của chỉ tiêu này và vẫn dùng.`,
    en: ({ name }) => `“${name}” is a part of it and stays in use.`,
  }),

  // to who plans with it below
  toldBelow: words<{ unit: Message; name: string; from: Day }>({
    vi: ({ unit, name, from }) =>
      `${unit} thôi dùng chỉ tiêu "${name}" từ ngày ${from}; kế hoạch của đơn vị đang có chỉ tiêu này`,
    en: ({ unit, name, from }) => `${unit} retires “${name}” from ${from} on; a plan of the unit holds it`,
  }),
  toldMerged: words<{ unit: Message; name: string; from: Day; instead: string }>({
    vi: ({ unit, name, from, instead }) =>
      `${unit} dùng chỉ tiêu "${instead}" thay cho "${name}" từ ngày ${from}; kế hoạch của đơn vị đang có chỉ tiêu cũ`,
    en: ({ unit, name, from, instead }) =>
      `${unit} uses “${instead}” instead of “${name}” from ${from} on; a plan of the unit holds the former`,
  }),

  // of two that are to be one
  itself: {
    vi: 'Không nhập một chỉ tiêu vào chính nó. Hãy chọn chỉ tiêu khác.',
    en: 'An indicator is not merged into itself. Please choose another.',
  },
  retiredToo: words<{ name: string; day: Day }>({
    vi: ({ name, day }) => `Chỉ tiêu "${name}" cũng thôi dùng từ ngày ${day}. Hãy chọn chỉ tiêu đang dùng.`,
    en: ({ name, day }) => `“${name}” is retired from ${day} too. Please choose one in use.`,
  }),
  wholeAndPart: {
    vi: 'Một chỉ tiêu là một phần của chỉ tiêu kia. Hãy chọn chỉ tiêu khác.',
    en: 'One is a part of the other. Please choose another.',
  },
  differs: words<{ what: Message; one: Message; other: Message }>({
    vi: ({ what, one, other }) =>
      `Hai chỉ tiêu khác ${what}: ${one}; ${other}. Hãy chọn chỉ tiêu khác, hoặc sửa cho giống nhau.`,
    en: ({ what, one, other }) =>
      `The two differ in ${what}: ${one}; ${other}. Please choose another, or make them alike.`,
  }),
  kind: { vi: 'loại', en: 'kind' },
  direction: { vi: 'chiều tốt', en: 'better side' },
  overTime: { vi: 'cách tính cho cả năm', en: 'how the year is made' },
  overUnits: { vi: 'cách tổng hợp từ cấp dưới', en: 'how lower units make it' },
  typedAs: { vi: 'cách nhập', en: 'how it is typed' },
  HIGHER: { vi: 'càng cao càng tốt', en: 'more is better' },
  LOWER: { vi: 'càng thấp càng tốt', en: 'less is better' },
  BAND: { vi: 'trong khoảng là tốt', en: 'inside a range is better' },
  NONE: { vi: 'không xét', en: 'none' },
  SUM: { vi: 'tổng', en: 'sum' },
  SUM_OVER_LAST: { vi: 'tổng tử số trên mẫu số của kỳ cuối', en: 'sum of numerators over the last denominator' },
  LAST: { vi: 'số của kỳ cuối', en: 'the last period' },
  AVERAGE: { vi: 'trung bình', en: 'mean' },
  MIN: { vi: 'thấp nhất', en: 'least' },
  MAX: { vi: 'cao nhất', en: 'greatest' },
  RATIO_OF_SUMS: { vi: 'tổng tử số trên tổng mẫu số', en: 'sum of numerators over sum of denominators' },
  WEIGHTED_AVERAGE: { vi: 'trung bình có trọng số', en: 'weighted mean' },
  COUNT_ACHIEVED: { vi: 'số đơn vị đạt', en: 'number of units that met it' },
  PERIOD: { vi: 'số của kỳ', en: 'for the period' },
  CUMULATIVE: { vi: 'lũy kế từ đầu năm', en: 'cumulated from the start of the year' },

  // of a plan
  notInPlan: words<{ name: string; day: Day }>({
    vi: ({ name, day }) => `Chỉ tiêu "${name}" thôi dùng từ ngày ${day}. Hãy bỏ khỏi kế hoạch này.`,
    en: ({ name, day }) => `“${name}” is retired from ${day}. Please take it out of this plan.`,
  }),
  otherInPlan: words<{ name: string; day: Day; instead: string }>({
    vi: ({ name, day, instead }) =>
      `Chỉ tiêu "${name}" thôi dùng từ ngày ${day}, nhập vào "${instead}". Hãy thay bằng chỉ tiêu đó trong kế hoạch này.`,
    en: ({ name, day, instead }) =>
      `“${name}” is merged into “${instead}” from ${day} on. Please use that one in this plan.`,
  }),
});
