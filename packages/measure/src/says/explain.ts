/** A target in words: when it is đạt (met), when it is vượt (exceeded), what is not known. */
import { catalogue, type Day, listed, type Message, type Quantity, words } from '../messages.ts';
import type { Operator } from '../thresholds.ts';

export type Way = 'RISE' | 'FALL' | 'MULTIPLE' | 'LEVEL';

/** A bound in words: a number, or a share of what is assigned. */
type Bound = Quantity | Message;

const VERB_VI: Record<Way, string> = { RISE: 'tăng ', FALL: 'giảm ', MULTIPLE: 'gấp ', LEVEL: '' };
const VERB_EN: Record<Way, string> = { RISE: 'a rise of ', FALL: 'a fall of ', MULTIPLE: 'a multiple of ', LEVEL: '' };

const COMPARED_VI: Record<Operator, (bound: string) => string> = {
  GE: (bound) => `từ ${bound} trở lên`,
  GT: (bound) => `trên ${bound}`,
  LE: (bound) => `từ ${bound} trở xuống`,
  LT: (bound) => `dưới ${bound}`,
  EQ: (bound) => `đúng ${bound}`,
};
const COMPARED_EN: Record<Operator, (bound: string) => string> = {
  GE: (bound) => `${bound} or more`,
  GT: (bound) => `more than ${bound}`,
  LE: (bound) => `${bound} or less`,
  LT: (bound) => `less than ${bound}`,
  EQ: (bound) => `exactly ${bound}`,
};

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, '');

export const says = catalogue('explain', {
  sentence: words<{ body: Message }>({
    vi: ({ body }) => `${capitalised(body)}.`,
    en: ({ body }) => `${capitalised(body)}.`,
  }),
  /** A whole sentence inside another. */
  clause: words<{ of: Message }>({ vi: ({ of }) => lowered(of), en: ({ of }) => lowered(of) }),
  isResult: {
    vi: 'đây là kết quả đã đạt được, không phải mục tiêu',
    en: 'this is a result that was reached, not a target',
  },
  allParts: words<{ parts: readonly Message[] }>({
    vi: ({ parts }) => `đạt khi mọi phần đều đạt: ${parts.map((part, i) => `(${i + 1}) ${part}`).join('; ')}`,
    en: ({ parts }) => `met when every part is: ${parts.map((part, i) => `(${i + 1}) ${part}`).join('; ')}`,
  }),
  part: words<{ name: string | null; body: Message }>({
    vi: ({ name, body }) => (name === null ? body : `${name}: ${body}`),
    en: ({ name, body }) => (name === null ? body : `${name}: ${body}`),
  }),

  bounds: words<{ met: Message; against: Message | null; exceeded: Message | null; remark: Message | null }>({
    vi: ({ met, against, exceeded, remark }) =>
      `đạt khi ${met}${against ?? ''}; ${exceeded === null ? 'không xét mức vượt' : `vượt khi ${exceeded}`}${remark ?? ''}`,
    en: ({ met, against, exceeded, remark }) =>
      `met (đạt) with ${met}${against ?? ''}; ${exceeded === null ? 'never exceeded' : `exceeded (vượt) with ${exceeded}`}${remark ?? ''}`,
  }),
  against: words<{ base: string | null }>({
    vi: ({ base }) => ` so với ${base ?? 'kỳ gốc'}`,
    en: ({ base }) => ` against ${base ?? 'the base period'}`,
  }),
  compared: words<{ way: Way; op: Operator; bound: Bound }>({
    vi: ({ way, op, bound }) => `${VERB_VI[way]}${COMPARED_VI[op](bound)}`,
    en: ({ way, op, bound }) => `${VERB_EN[way]}${COMPARED_EN[op](bound)}`,
  }),
  anyChange: words<{ way: Way }>({
    vi: ({ way }) => VERB_VI[way].trim(),
    en: ({ way }) => (way === 'FALL' ? 'any fall' : 'any rise'),
  }),
  range: words<{ low: Bound; high: Bound }>({
    vi: ({ low, high }) => `từ ${low} đến ${high}`,
    en: ({ low, high }) => `${low} to ${high}`,
  }),
  noCase: { vi: 'không có trường hợp nào', en: 'no case at all' },
  allCases: {
    vi: 'đủ 100% (kỳ không có trường hợp nào là không phát sinh)',
    en: 'all 100% (a period without any case did not arise)',
  },
  shareOfAssigned: words<{ share: Quantity }>({
    vi: ({ share }) => `${share} mức được giao`,
    en: ({ share }) => `${share} of what is assigned`,
  }),
  assignedBound: words<{ bound: Quantity; share: Quantity }>({
    vi: ({ bound, share }) => `${bound} (${share} mức được giao)`,
    en: ({ bound, share }) => `${bound} (${share} of what is assigned)`,
  }),
  untilAssigned: {
    vi: '; chưa xác định cho đến khi cấp trên giao chỉ tiêu',
    en: '; undefined until the level above assigns its target',
  },
  wholeIsChecked: words<{ whole: Quantity }>({
    vi: ({ whole }) => `; tổng số ${whole} chỉ để kiểm tra`,
    en: ({ whole }) => `; the whole of ${whole} is only checked`,
  }),

  grade: words<{ grade: string; hasScale: 'YES' | 'NO' }>({
    vi: ({ grade, hasScale }) =>
      `đạt khi xếp loại "${grade}" trở lên; vượt khi xếp trên loại "${grade}"${hasScale === 'YES' ? '' : '; cần khai thang xếp loại từ thấp đến cao'}`,
    en: ({ grade, hasScale }) =>
      `met (đạt) with the grade "${grade}" or better; exceeded (vượt) with a better one than "${grade}"${hasScale === 'YES' ? '' : '; the scale of grades has to be stated from worst to best'}`,
  }),
  members: words<{ wanted: Quantity; of: Quantity | null }>({
    vi: ({ wanted, of }) =>
      `đạt khi ít nhất ${wanted}${of === null ? '' : ` trong ${of}`} chỉ tiêu đạt hoặc vượt; ${WAITING_VI}`,
    en: ({ wanted, of }) =>
      `met (đạt) when at least ${wanted}${of === null ? '' : ` of ${of}`} indicators are met or exceeded; ${WAITING_EN}`,
  }),
  shareOfMembers: words<{ share: Quantity }>({
    vi: ({ share }) => `đạt khi ${share} số chỉ tiêu đạt hoặc vượt; ${WAITING_VI}`,
    en: ({ share }) => `met (đạt) when ${share} of the indicators are met or exceeded; ${WAITING_EN}`,
  }),
  shares: words<{ doubt: Message | null }>({
    vi: ({ doubt }) =>
      `đạt khi các phần cộng lại đủ 100% và từng phần, cộng với các phần trước nó, không thấp hơn mức đề ra${doubt ?? ''}`,
    en: ({ doubt }) =>
      `met (đạt) when the shares add up to 100% and each, together with those before it, is not below its plan${doubt ?? ''}`,
  }),
  structure: words<{ doubt: Message | null }>({
    vi: ({ doubt }) => `các phần cộng lại phải đủ 100%; cơ cấu do người có thẩm quyền đánh giá${doubt ?? ''}`,
    en: ({ doubt }) =>
      `the shares have to add up to 100%; the structure is assessed by whoever is competent${doubt ?? ''}`,
  }),
  sharesDoubt: words<{ total: Quantity }>({
    vi: ({ total }) => `; các phần đang cộng được ${total}, kiểm tra lại`,
    en: ({ total }) => `; the shares add up to ${total}, check them`,
  }),
  frequencyUnsaid: words<{ times: Quantity }>({
    vi: ({ times }) => `đạt khi có ít nhất ${times} lần trong mỗi kỳ con đã hết`,
    en: ({ times }) => `met (đạt) with at least ${times} times in each completed sub-period`,
  }),
  frequency: words<{ times: Quantity; per: Message }>({
    vi: ({ times, per }) => `đạt khi mỗi ${per} đã hết đều có ít nhất ${times} lần; không xét mức vượt`,
    en: ({ times, per }) => `met (đạt) with at least ${times} times in each completed ${per}; never exceeded`,
  }),
  noDate: {
    vi: 'chưa xác định được ngày: ghi đủ ngày, tháng, năm của thời hạn',
    en: 'the day is not known: write day, month and year of the deadline',
  },
  deadline: words<{ days: readonly Day[] }>({
    vi: ({ days }) => `đạt khi hoàn thành trước ${days.map((day) => `ngày ${day}`).join(' và trước ')}`,
    en: ({ days }) => `met (đạt) when completed before ${listed(days, 'en')}`,
  }),
  forPerson: {
    vi: 'không có con số: người có thẩm quyền đánh giá, ghi đạt hoặc không đạt',
    en: 'no number: whoever is competent assesses it as met (đạt) or not met (không đạt)',
  },
  keeping: { vi: 'đạt khi giữ vững được', en: 'met (đạt) when it is kept' },
  status: {
    vi: 'đạt khi được ghi nhận là đạt; không xét mức vượt',
    en: 'met (đạt) when it is recognised as achieved; never exceeded',
  },
});

const WAITING_VI = 'chỉ tiêu chưa có số liệu là chưa đánh giá, không phải không đạt';
const WAITING_EN = 'an indicator without a figure is not assessed yet, which is no failure';
