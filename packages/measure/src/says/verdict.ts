/** What a verdict by number says: the figure, the bound it was compared with, and how the two stand. */
import { type Message, type Quantity, same, type UnitAlone, vietnamese, words } from '../messages.ts';
import type { Operator } from '../target-values.ts';

/** How the figure stands to a bound. */
export type Relation = 'BELOW' | 'EQUAL' | 'ABOVE';

/** A figure or a bound in words. */
type Amount = Quantity | Message;

const KEPT_VI: Record<Relation, string> = { BELOW: 'nhỏ hơn', EQUAL: 'bằng', ABOVE: 'lớn hơn' };

const FAILED_VI: Record<Operator, string> = {
  GE: 'nhỏ hơn mức đạt',
  GT: 'không lớn hơn',
  LE: 'lớn hơn mức đạt',
  LT: 'không nhỏ hơn',
  EQ: 'khác mức đạt',
};

export const says = vietnamese('verdict', {
  exceeded: 'vượt',
  met: 'đạt',
  notYetMet: 'chưa đạt',
  notMet: 'không đạt',
  notAssessed: 'chưa đánh giá',
  notArising: 'không phát sinh',
  provisional: words<{ label: Message }>(({ label }) => `${label} (tạm tính)`),

  noFigure: 'Chưa có số liệu.',
  noCases: 'Trong kỳ không phát sinh trường hợp nào (0/0).',
  badDenominator: 'Mẫu số phải lớn hơn 0: kiểm tra lại số liệu.',
  noBaseline: 'Chưa có số liệu kỳ gốc để tính mức tăng, giảm: nhập số liệu kỳ gốc.',
  badBaseline: 'Số liệu kỳ gốc phải lớn hơn 0 mới tính được tỷ lệ tăng, giảm.',
  notANumber: 'Mục tiêu này so sánh bằng con số: nhập giá trị, hoặc tử số và mẫu số.',
  isResult: 'Đây là kết quả đã đạt được, không phải mục tiêu.',
  notAssigned: 'Chưa xác định cho đến khi cấp trên giao chỉ tiêu.',

  unlikeUnits: words<{ target: UnitAlone; figure: UnitAlone }>(
    ({ target, figure }) =>
      `Mục tiêu tính bằng ${target}, số liệu tính bằng ${figure}: hai đơn vị tính khác nhau nên không so được, sửa lại mục tiêu.`,
  ),
  negativeCount: 'Số lượng không thể là số âm: kiểm tra lại.',
  pointsOfNoShare: words<{ unit: UnitAlone }>(
    ({ unit }) => `Chỉ tiêu tính bằng ${unit} nên không có điểm %: ghi tăng, giảm bao nhiêu % hoặc bao nhiêu ${unit}.`,
  ),
  timesUnclear: words<{ times: Quantity }>(
    ({ times }) =>
      `"Tăng ${times}" có thể là gấp ${times} hoặc tăng thêm ${times} so với kỳ gốc: ghi "gấp … lần" hoặc "tăng …%".`,
  ),
  noNumber: 'Mục tiêu chưa có con số để so sánh: ghi mức cần đạt, hoặc để người có thẩm quyền đánh giá.',
  approximate: 'Mức "khoảng", "gần" không có ngưỡng: hỏi lại mức tối thiểu.',
  riseOrFall: 'Chưa rõ mục tiêu là tăng hay giảm: ghi "tăng" hoặc "giảm" trước con số.',
  reversedRange: 'Cận dưới lớn hơn cận trên: kiểm tra lại khoảng của mục tiêu.',
  noDirection: 'Chỉ tiêu chưa nêu hướng: chọn "càng cao càng tốt" hoặc "càng thấp càng tốt".',

  /** The operands of a percentage, or of a mean. */
  quotient: same<{ level: Quantity; numerator: Quantity; denominator: Quantity }>(
    ({ level, numerator, denominator }) => `${level} (${numerator}/${denominator})`,
  ),
  change: words<{ way: 'RISE' | 'FALL' | 'MULTIPLE'; size: Quantity }>(
    ({ way, size }) => `${way === 'FALL' ? 'Giảm' : way === 'RISE' ? 'Tăng' : 'Gấp'} ${size}`,
  ),
  fromTo: words<{ change: Message; from: Quantity; to: Quantity }>(
    ({ change, from, to }) => `${change} (từ ${from} thành ${to})`,
  ),
  /** A number whose sign says which way it goes, beside a bound below 0. */
  signedChange: words<{ way: 'RISE' | 'FALL'; size: Quantity }>(
    ({ way, size }) => `Mức ${way === 'RISE' ? 'tăng' : 'giảm'} ${size}`,
  ),
  /** A bound as it is written, and in the unit of the figure. */
  converted: same<{ written: Quantity; same: Quantity }>(({ written, same }) => `${written} = ${same}`),
  likeForLike: words<{ places: number; of: number; all: Message | null }>(
    ({ places, of, all }) =>
      `So trên ${places}/${of} nơi có số liệu ở cả hai kỳ${all === null ? '' : `; tính cả những nơi chỉ có một kỳ: ${all}`}.`,
  ),
  magnitude: words<{ figure: Amount; bound: Amount }>(
    ({ figure, bound }) => `Số liệu ${figure} và mức ${bound} chênh nhau hàng trăm lần: kiểm tra lại đơn vị tính.`,
  ),
  ofAssigned: words<{ bound: Quantity; share: Quantity; assigned: Quantity }>(
    ({ bound, share, assigned }) => `${bound} (${share} của mức giao ${assigned})`,
  ),

  rightWay: words<{ figure: Amount }>(({ figure }) => `${figure}: đúng hướng của mục tiêu.`),
  wrongWay: words<{ figure: Amount }>(({ figure }) => `${figure}: không đúng hướng của mục tiêu.`),
  exceeds: words<{ figure: Amount; relation: Relation; bound: Amount }>(
    ({ figure, relation, bound }) => `${figure} ${KEPT_VI[relation]} mức vượt ${bound}.`,
  ),
  meets: words<{ figure: Amount; relation: Relation; bound: Amount; more: Message | null }>(
    ({ figure, relation, bound, more }) => `${figure} ${KEPT_VI[relation]} mức đạt ${bound}${more ?? ''}.`,
  ),
  /** Beside a target that is met: what would have exceeded it. */
  notExceeding: words<{ side: 'ABOVE' | 'BELOW'; bound: Amount }>(
    ({ side, bound }) => `, chưa ${KEPT_VI[side]} mức vượt ${bound}`,
  ),
  /** An end of a range that is itself outside. */
  openEnd: words<{ side: 'ABOVE' | 'BELOW'; bound: Amount }>(
    ({ side, bound }) => `${side === 'ABOVE' ? 'trên' : 'dưới'} ${bound}`,
  ),
  within: words<{ figure: Amount; low: Amount; high: Amount }>(
    ({ figure, low, high }) => `${figure} nằm trong khoảng từ ${low} đến ${high}.`,
  ),
  outside: words<{ figure: Amount; low: Amount; high: Amount }>(
    ({ figure, low, high }) => `${figure} nằm ngoài khoảng từ ${low} đến ${high}.`,
  ),
  fails: words<{ figure: Amount; needed: Operator; bound: Amount }>(
    ({ figure, needed, bound }) => `${figure} ${FAILED_VI[needed]} ${bound}.`,
  ),
  overAll: words<{ figure: Amount; bound: Amount }>(
    ({ figure, bound }) => `${figure} khác mức đạt ${bound}; tỷ lệ không thể quá 100%, kiểm tra lại số liệu.`,
  ),
  goesBackwards: words<{ figure: Amount; bound: Amount }>(
    ({ figure, bound }) => `${figure} là ngược hướng, mức đạt ${bound}.`,
  ),
  withNotes: same<{ sentences: readonly Message[] }>(({ sentences }) => sentences.join(' ')),
  wholeDiffers: words<{ whole: Quantity; stated: Quantity }>(
    ({ whole, stated }) => `Tổng số ${whole} khác ${stated} trong mục tiêu: kiểm tra lại.`,
  ),
});
