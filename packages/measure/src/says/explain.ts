/** A target in words: when it is đạt (met), when it is vượt (exceeded), what is not known. */
import { type Day, type Message, type Quantity, same, vietnamese, words } from '../messages.ts';
import type { Operator } from '../target-values.ts';

export type Way = 'RISE' | 'FALL' | 'MULTIPLE' | 'LEVEL';

/** A bound in words: a number, or a share of what is assigned. */
type Bound = Quantity | Message;

const VERB_VI: Record<Way, string> = { RISE: 'tăng ', FALL: 'giảm ', MULTIPLE: 'gấp ', LEVEL: '' };

const COMPARED_VI: Record<Operator, (bound: string) => string> = {
  GE: (bound) => `từ ${bound} trở lên`,
  GT: (bound) => `trên ${bound}`,
  LE: (bound) => `từ ${bound} trở xuống`,
  LT: (bound) => `dưới ${bound}`,
  EQ: (bound) => `đúng ${bound}`,
};

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, '');

export const says = vietnamese('explain', {
  sentence: same<{ body: Message }>(({ body }) => `${capitalised(body)}.`),
  /** A whole sentence inside another. */
  clause: same<{ of: Message }>(({ of }) => lowered(of)),
  isResult: 'đây là kết quả đã đạt được, không phải mục tiêu',
  allParts: words<{ parts: readonly Message[] }>(
    ({ parts }) => `đạt khi mọi phần đều đạt: ${parts.map((part, i) => `(${i + 1}) ${part}`).join('; ')}`,
  ),
  part: same<{ name: string | null; body: Message }>(({ name, body }) => (name === null ? body : `${name}: ${body}`)),

  bounds: words<{ met: Message; against: Message | null; exceeded: Message | null; remark: Message | null }>(
    ({ met, against, exceeded, remark }) =>
      `đạt khi ${met}${against ?? ''}; ${exceeded === null ? 'không xét mức vượt' : `vượt khi ${exceeded}`}${remark ?? ''}`,
  ),
  against: words<{ base: string | null }>(({ base }) => ` so với ${base ?? 'kỳ gốc'}`),
  compared: words<{ way: Way; op: Operator; bound: Bound }>(
    ({ way, op, bound }) => `${VERB_VI[way]}${COMPARED_VI[op](bound)}`,
  ),
  anyChange: words<{ way: 'RISE' | 'FALL' }>(({ way }) => VERB_VI[way].trim()),
  openEnd: words<{ side: 'ABOVE' | 'BELOW'; bound: Bound }>(
    ({ side, bound }) => `${side === 'ABOVE' ? 'trên' : 'dưới'} ${bound}`,
  ),
  range: words<{ low: Bound; high: Bound }>(({ low, high }) => `từ ${low} đến ${high}`),
  noCase: 'không có trường hợp nào',
  allCases: 'đủ 100% (kỳ không có trường hợp nào là không phát sinh)',
  shareOfAssigned: words<{ share: Quantity }>(({ share }) => `${share} mức được giao`),
  assignedBound: words<{ bound: Quantity; share: Quantity }>(({ bound, share }) => `${bound} (${share} mức được giao)`),
  countOf: words<{ counted: Quantity; count: Quantity; whole: Quantity }>(({ counted }) => counted),
  untilAssigned: '; chưa xác định cho đến khi cấp trên giao chỉ tiêu',
  wholeIsChecked: words<{ whole: Quantity }>(({ whole }) => `; tổng số ${whole} chỉ để kiểm tra`),

  grade: words<{ grade: string; hasScale: 'YES' | 'NO' }>(
    ({ grade, hasScale }) =>
      `đạt khi xếp loại "${grade}" trở lên; vượt khi xếp trên loại "${grade}"${hasScale === 'YES' ? '' : '; cần khai thang xếp loại từ thấp đến cao'}`,
  ),
  members: words<{ wanted: Quantity; of: Quantity | null }>(
    ({ wanted, of }) =>
      `đạt khi ít nhất ${wanted}${of === null ? '' : ` trong ${of}`} chỉ tiêu đạt hoặc vượt; ${WAITING_VI}`,
  ),
  moreThanShareOfMembers: words<{ share: Quantity }>(
    ({ share }) => `đạt khi trên ${share} số chỉ tiêu đạt hoặc vượt; ${WAITING_VI}`,
  ),
  shareOfMembers: words<{ share: Quantity }>(
    ({ share }) => `đạt khi ${share} số chỉ tiêu đạt hoặc vượt; ${WAITING_VI}`,
  ),
  shares: words<{ doubt: Message | null }>(
    ({ doubt }) =>
      `đạt khi các phần cộng lại đủ 100% và từng phần, cộng với các phần trước nó, không thấp hơn mức đề ra${doubt ?? ''}`,
  ),
  structure: words<{ doubt: Message | null }>(
    ({ doubt }) => `các phần cộng lại phải đủ 100%; cơ cấu do người có thẩm quyền đánh giá${doubt ?? ''}`,
  ),
  sharesDoubt: words<{ total: Quantity }>(({ total }) => `; các phần đang cộng được ${total}, kiểm tra lại`),
  frequencyUnsaid: words<{ times: Quantity }>(({ times }) => `đạt khi có ít nhất ${times} lần trong mỗi kỳ con đã hết`),
  frequency: words<{ times: Quantity; per: Message }>(
    ({ times, per }) => `đạt khi mỗi ${per} đã hết đều có ít nhất ${times} lần; không xét mức vượt`,
  ),
  noDate: 'chưa xác định được ngày: ghi đủ ngày, tháng, năm của thời hạn',
  deadline: words<{ days: readonly Day[] }>(
    ({ days }) => `đạt khi hoàn thành trước ${days.map((day) => `ngày ${day}`).join(' và trước ')}`,
  ),
  forPerson: 'không có con số: người có thẩm quyền đánh giá, ghi đạt hoặc không đạt',
  keeping: 'đạt khi giữ vững được',
  status: 'đạt khi được ghi nhận là đạt; không xét mức vượt',
});

const WAITING_VI = 'chỉ tiêu chưa có số liệu là chưa đánh giá, không phải không đạt';
