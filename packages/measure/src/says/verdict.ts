/** What a verdict by number says: the figure, the bound it was compared with, and how the two stand. */
import { catalogue, type Message, type Quantity, words } from '../messages.ts';
import type { Operator } from '../thresholds.ts';

/** How the figure stands to a bound. */
export type Relation = 'BELOW' | 'EQUAL' | 'ABOVE';

/** A figure or a bound in words. */
type Amount = Quantity | Message;

const KEPT_VI: Record<Relation, string> = { BELOW: 'nhỏ hơn', EQUAL: 'bằng', ABOVE: 'lớn hơn' };
const KEPT_EN: Record<Relation, string> = { BELOW: 'is below', EQUAL: 'equals', ABOVE: 'is above' };

const FAILED_VI: Record<Operator, string> = {
  GE: 'nhỏ hơn mức đạt',
  GT: 'không lớn hơn',
  LE: 'lớn hơn mức đạt',
  LT: 'không nhỏ hơn',
  EQ: 'khác mức đạt',
};
const FAILED_EN: Record<Operator, string> = {
  GE: 'is below the target of',
  GT: 'is not above',
  LE: 'is above the target of',
  LT: 'is not below',
  EQ: 'differs from the target of',
};

export const says = catalogue('verdict', {
  exceeded: { vi: 'vượt', en: 'exceeded' },
  met: { vi: 'đạt', en: 'met' },
  notYetMet: { vi: 'chưa đạt', en: 'not met yet' },
  notMet: { vi: 'không đạt', en: 'not met' },
  notAssessed: { vi: 'chưa đánh giá', en: 'not assessed' },
  notArising: { vi: 'không phát sinh', en: 'did not arise' },
  provisional: words<{ label: Message }>({
    vi: ({ label }) => `${label} (tạm tính)`,
    en: ({ label }) => `${label} (provisional)`,
  }),

  noFigure: { vi: 'Chưa có số liệu.', en: 'There is no figure yet.' },
  noCases: {
    vi: 'Trong kỳ không phát sinh trường hợp nào (0/0).',
    en: 'No case arose in the period (0/0).',
  },
  badDenominator: {
    vi: 'Mẫu số phải lớn hơn 0: kiểm tra lại số liệu.',
    en: 'The denominator must be above 0: check the figure.',
  },
  noBaseline: {
    vi: 'Chưa có số liệu kỳ gốc để tính mức tăng, giảm: nhập số liệu kỳ gốc.',
    en: 'There is no figure of the base period to measure the change against: enter it.',
  },
  badBaseline: {
    vi: 'Số liệu kỳ gốc phải lớn hơn 0 mới tính được tỷ lệ tăng, giảm.',
    en: 'The figure of the base period must be above 0 for a rate of change.',
  },
  notANumber: {
    vi: 'Mục tiêu này so sánh bằng con số: nhập giá trị, hoặc tử số và mẫu số.',
    en: 'This target compares numbers: enter a value, or a numerator and a denominator.',
  },
  isResult: {
    vi: 'Đây là kết quả đã đạt được, không phải mục tiêu.',
    en: 'This is a result that was reached, not a target.',
  },
  notAssigned: {
    vi: 'Chưa xác định cho đến khi cấp trên giao chỉ tiêu.',
    en: 'Undefined until the level above assigns its target.',
  },

  unlikeUnits: words<{ target: string; figure: string }>({
    vi: ({ target, figure }) =>
      `Mục tiêu tính bằng ${target}, số liệu tính bằng ${figure}: hai đơn vị tính khác nhau nên không so được, sửa lại mục tiêu.`,
    en: ({ target, figure }) =>
      `The target is in ${target}, the figure in ${figure}: they do not measure the same; correct the target.`,
  }),
  negativeCount: {
    vi: 'Số lượng không thể là số âm: kiểm tra lại.',
    en: 'A number of things cannot be negative: check it.',
  },
  pointsOfNoShare: words<{ unit: string }>({
    vi: ({ unit }) =>
      `Chỉ tiêu tính bằng ${unit} nên không có điểm %: ghi tăng, giảm bao nhiêu % hoặc bao nhiêu ${unit}.`,
    en: ({ unit }) =>
      `The indicator is in ${unit}, so there are no percentage points: write by how many % or ${unit} it is to change.`,
  }),
  timesUnclear: words<{ times: Quantity }>({
    vi: ({ times }) =>
      `"Tăng ${times}" có thể là gấp ${times} hoặc tăng thêm ${times} so với kỳ gốc: ghi "gấp … lần" hoặc "tăng …%".`,
    en: ({ times }) =>
      `"Tăng ${times}" may mean that many times the base, or that much more than it: write "gấp … lần" or "tăng …%".`,
  }),
  noNumber: {
    vi: 'Mục tiêu chưa có con số để so sánh: ghi mức cần đạt, hoặc để người có thẩm quyền đánh giá.',
    en: 'The target has no number to compare with: write the level to reach, or have it assessed by whoever is competent.',
  },
  approximate: {
    vi: 'Mức "khoảng", "gần" không có ngưỡng: hỏi lại mức tối thiểu.',
    en: '"About" has no threshold: ask for the lowest level that counts.',
  },
  riseOrFall: {
    vi: 'Chưa rõ mục tiêu là tăng hay giảm: ghi "tăng" hoặc "giảm" trước con số.',
    en: 'It is not clear whether a rise (tăng) or a fall (giảm) is meant: write which before the number.',
  },
  reversedRange: {
    vi: 'Cận dưới lớn hơn cận trên: kiểm tra lại khoảng của mục tiêu.',
    en: 'The lower bound is above the upper one: check the range of the target.',
  },
  noDirection: {
    vi: 'Chỉ tiêu chưa nêu hướng: chọn "càng cao càng tốt" hoặc "càng thấp càng tốt".',
    en: 'The indicator has no direction: choose "higher is better" or "lower is better".',
  },

  /** The operands of a percentage, or of a mean. */
  quotient: words<{ level: Quantity; numerator: Quantity; denominator: Quantity }>({
    vi: ({ level, numerator, denominator }) => `${level} (${numerator}/${denominator})`,
    en: ({ level, numerator, denominator }) => `${level} (${numerator}/${denominator})`,
  }),
  change: words<{ way: 'RISE' | 'FALL' | 'MULTIPLE'; size: Quantity }>({
    vi: ({ way, size }) => `${way === 'FALL' ? 'Giảm' : way === 'RISE' ? 'Tăng' : 'Gấp'} ${size}`,
    en: ({ way, size }) => `${way === 'FALL' ? 'A fall of' : way === 'RISE' ? 'A rise of' : 'A multiple of'} ${size}`,
  }),
  fromTo: words<{ change: Message; from: Quantity; to: Quantity }>({
    vi: ({ change, from, to }) => `${change} (từ ${from} thành ${to})`,
    en: ({ change, from, to }) => `${change} (from ${from} to ${to})`,
  }),
  /** A number whose sign says which way it goes, beside a bound below 0. */
  signedChange: words<{ way: 'RISE' | 'FALL'; size: Quantity }>({
    vi: ({ way, size }) => `Mức ${way === 'RISE' ? 'tăng' : 'giảm'} ${size}`,
    en: ({ way, size }) => `A ${way === 'RISE' ? 'rise' : 'fall'} of ${size}`,
  }),
  /** A bound as it is written, and in the unit of the figure. */
  converted: words<{ written: Quantity; same: Quantity }>({
    vi: ({ written, same }) => `${written} = ${same}`,
    en: ({ written, same }) => `${written} = ${same}`,
  }),
  likeForLike: words<{ places: number; of: number; all: Message | null }>({
    vi: ({ places, of, all }) =>
      `So trên ${places}/${of} nơi có số liệu ở cả hai kỳ${all === null ? '' : `; tính cả những nơi chỉ có một kỳ: ${all}`}.`,
    en: ({ places, of, all }) =>
      `Compared over the ${places} of ${of} places with figures in both periods${all === null ? '' : `; with those of one period alone: ${all}`}.`,
  }),
  magnitude: words<{ figure: Amount; bound: Amount }>({
    vi: ({ figure, bound }) => `Số liệu ${figure} và mức ${bound} chênh nhau hàng trăm lần: kiểm tra lại đơn vị tính.`,
    en: ({ figure, bound }) =>
      `The figure ${figure} and the bound ${bound} are hundreds of times apart: check the unit of measure.`,
  }),
  ofAssigned: words<{ bound: Quantity; share: Quantity; assigned: Quantity }>({
    vi: ({ bound, share, assigned }) => `${bound} (${share} của mức giao ${assigned})`,
    en: ({ bound, share, assigned }) => `${bound} (${share} of the ${assigned} assigned)`,
  }),

  rightWay: words<{ figure: Amount }>({
    vi: ({ figure }) => `${figure}: đúng hướng của mục tiêu.`,
    en: ({ figure }) => `${figure}: in the direction of the target.`,
  }),
  wrongWay: words<{ figure: Amount }>({
    vi: ({ figure }) => `${figure}: không đúng hướng của mục tiêu.`,
    en: ({ figure }) => `${figure}: not in the direction of the target.`,
  }),
  exceeds: words<{ figure: Amount; relation: Relation; bound: Amount }>({
    vi: ({ figure, relation, bound }) => `${figure} ${KEPT_VI[relation]} mức vượt ${bound}.`,
    en: ({ figure, relation, bound }) => `${figure} ${KEPT_EN[relation]} the ${bound} that exceeds the target.`,
  }),
  meets: words<{ figure: Amount; relation: Relation; bound: Amount; more: Message | null }>({
    vi: ({ figure, relation, bound, more }) => `${figure} ${KEPT_VI[relation]} mức đạt ${bound}${more ?? ''}.`,
    en: ({ figure, relation, bound, more }) => `${figure} ${KEPT_EN[relation]} the target of ${bound}${more ?? ''}.`,
  }),
  /** Beside a target that is met: what would have exceeded it. */
  notExceeding: words<{ side: 'ABOVE' | 'BELOW'; bound: Amount }>({
    vi: ({ side, bound }) => `, chưa ${KEPT_VI[side]} mức vượt ${bound}`,
    en: ({ side, bound }) => `, and is not ${side === 'ABOVE' ? 'above' : 'below'} the ${bound} that exceeds it`,
  }),
  within: words<{ figure: Amount; low: Amount; high: Amount }>({
    vi: ({ figure, low, high }) => `${figure} nằm trong khoảng từ ${low} đến ${high}.`,
    en: ({ figure, low, high }) => `${figure} lies within the range from ${low} to ${high}.`,
  }),
  outside: words<{ figure: Amount; low: Amount; high: Amount }>({
    vi: ({ figure, low, high }) => `${figure} nằm ngoài khoảng từ ${low} đến ${high}.`,
    en: ({ figure, low, high }) => `${figure} lies outside the range from ${low} to ${high}.`,
  }),
  fails: words<{ figure: Amount; needed: Operator; bound: Amount }>({
    vi: ({ figure, needed, bound }) => `${figure} ${FAILED_VI[needed]} ${bound}.`,
    en: ({ figure, needed, bound }) => `${figure} ${FAILED_EN[needed]} ${bound}.`,
  }),
  overAll: words<{ figure: Amount; bound: Amount }>({
    vi: ({ figure, bound }) => `${figure} khác mức đạt ${bound}; tỷ lệ không thể quá 100%, kiểm tra lại số liệu.`,
    en: ({ figure, bound }) =>
      `${figure} differs from the target of ${bound}; a share cannot be above 100%, check the figure.`,
  }),
  goesBackwards: words<{ figure: Amount; bound: Amount }>({
    vi: ({ figure, bound }) => `${figure} là ngược hướng, mức đạt ${bound}.`,
    en: ({ figure, bound }) => `${figure} goes the wrong way; the target is ${bound}.`,
  }),
  withNotes: words<{ sentences: readonly Message[] }>({
    vi: ({ sentences }) => sentences.join(' '),
    en: ({ sentences }) => sentences.join(' '),
  }),
  wholeDiffers: words<{ whole: Quantity; stated: Quantity }>({
    vi: ({ whole, stated }) => `Tổng số ${whole} khác ${stated} trong mục tiêu: kiểm tra lại.`,
    en: ({ whole, stated }) => `The whole of ${whole} differs from the ${stated} of the target: check it.`,
  }),
});
