/** What the reader asks and why it ranks, in words. Numbers stand in official notation in both languages: they are typed so. */
import { catalogue, words } from '../messages.ts';

type Level = 'province' | 'district' | 'commune';
const LEVELS: Readonly<Record<Level, string>> = { province: 'tỉnh', district: 'huyện', commune: 'xã' };

export const asks = catalogue('reading', {
  scale: words<{ printed: string; unit: string | null; candidates: readonly string[] }>({
    vi: ({ printed, unit, candidates }) =>
      `Số “${printed}”${unit ? ` (${unit})` : ''} có thể đọc là ${candidates.join(' hoặc ')}. Hãy chọn giá trị đúng.`,
    en: ({ printed, unit, candidates }) =>
      `The number “${printed}”${unit ? ` (${unit})` : ''} can be read as ${candidates.join(' or ')}. Choose the right value.`,
  }),
  unreadable: words<{ printed: string }>({
    vi: ({ printed }) =>
      `Không đọc được số “${printed}”: các dấu chấm, phẩy không tạo thành một số. Hãy viết lại, ví dụ 1.234,5.`,
    en: ({ printed }) =>
      `The number “${printed}” cannot be read: its points and commas make no number. Write it again, as in 1.234,5.`,
  }),
  notRead: words<{ printed: string }>({
    vi: ({ printed }) =>
      `Chưa hiểu “${printed}” trong lời văn này. Hãy viết lại cho rõ, hoặc xác nhận là phần này không đặt mức.`,
    en: ({ printed }) =>
      `“${printed}” was not understood. Write it again more clearly, or confirm that it sets no level.`,
  }),
  foreign: words<{ printed: string }>({
    vi: ({ printed }) => `Chữ “${printed}” đứng cạnh con số không phải là tiếng Việt. Hãy viết lại cho đúng.`,
    en: ({ printed }) => `“${printed}”, beside a number, is no Vietnamese word. Write it again.`,
  }),
  converted: words<{ font: string; text: string }>({
    vi: ({ font, text }) => `Lời văn này gõ bằng bảng mã ${font}, không phải Unicode. Có phải là “${text}” không?`,
    en: ({ font, text }) => `These words were typed in ${font}, not in Unicode. Do they say “${text}”?`,
  }),
  unmarked: words<{ text: string }>({
    vi: ({ text }) => `Lời văn này gõ không dấu. Có phải là “${text}” không?`,
    en: ({ text }) => `These words were typed without diacritics. Do they say “${text}”?`,
  }),
  spreadsheet: words<{ printed: string }>({
    vi: ({ printed }) => `“${printed}” là lỗi hoặc công thức của bảng tính, không phải một mức. Hãy ghi con số.`,
    en: ({ printed }) => `“${printed}” is an error or a formula of a spreadsheet, no level. Write the number.`,
  }),
  notANumber: {
    vi: 'Đây không phải là một số. Hãy nhập số, ví dụ 1.234,5.',
    en: 'This is no number. Type a number, as in 1.234,5.',
  },
  oneNumber: {
    vi: 'Ô này chỉ nhận một số. Hãy ghi phần giải thích vào cột ghi chú.',
    en: 'This field takes one number. Put explanations into the note.',
  },
  fieldUnit: words<{ unit: string }>({
    vi: ({ unit }) => `Đơn vị tính của ô này là ${unit}. Hãy nhập số theo đơn vị tính đó.`,
    en: ({ unit }) => `This field is in ${unit}. Type the number in that unit.`,
  }),
  wholeNumber: words<{ unit: string }>({
    vi: ({ unit }) => `Số ${unit} phải là số nguyên.`,
    en: ({ unit }) => `A number of ${unit} has no decimals.`,
  }),
  fullDong: words<{ typed: string; unit: string; meant: string }>({
    vi: ({ typed, unit, meant }) =>
      `Ô này tính bằng ${unit}. Số ${typed} là đồng (tức ${meant} ${unit}) hay đúng là ${unit}? Hãy chọn.`,
    en: ({ typed, unit, meant }) =>
      `This field is in ${unit}. Is ${typed} in đồng (${meant} ${unit}), or really in ${unit}? Choose.`,
  }),
  noNumber: words<{ printed: string }>({
    vi: ({ printed }) => `Các dấu chấm, phẩy trong “${printed}” không tạo thành một số.`,
    en: ({ printed }) => `The points and commas in “${printed}” make no number.`,
  }),
  noDigits: { vi: 'Không có số nào.', en: 'There is no number.' },
  unitMissing: words<{ printed: string }>({
    vi: ({ printed }) => `Số “${printed}” chưa có đơn vị tính. Hãy ghi đơn vị tính của chỉ tiêu.`,
    en: ({ printed }) => `The number “${printed}” has no unit of measure. Write the indicator’s unit.`,
  }),
  unitDiffers: words<{ printed: string; unit: string; indicator: string }>({
    vi: ({ printed, unit, indicator }) =>
      `“${printed}” tính bằng ${unit}, còn chỉ tiêu tính bằng ${indicator}. Hãy ghi mức theo đơn vị tính của chỉ tiêu.`,
    en: ({ printed, unit, indicator }) =>
      `“${printed}” is in ${unit}, the indicator is measured in ${indicator}. Write the level in the indicator’s unit.`,
  }),
  birthRate: {
    vi: 'Mức giảm sinh thường tính bằng ‰ (phần nghìn), ở đây ghi %. Hãy xác nhận đơn vị tính.',
    en: 'The fall of the birth rate is usually counted in ‰ (per thousand), here it says %. Confirm the unit.',
  },
  rangeReversed: words<{ low: string; high: string }>({
    vi: ({ low, high }) => `Khoảng “${low}–${high}” có số đầu lớn hơn số cuối. Hãy kiểm tra lại.`,
    en: ({ low, high }) => `The range “${low}–${high}” begins above its end. Check it.`,
  }),
  partAboveWhole: words<{ part: string; whole: string }>({
    vi: ({ part, whole }) =>
      `“${part}/${whole}”: phần lớn hơn tổng số. Nếu đây là kết quả so với kế hoạch, hãy ghi “đạt”.`,
    en: ({ part, whole }) =>
      `“${part}/${whole}”: the part is above its whole. If this is a result against a plan, write “đạt”.`,
  }),
  ratioDiffers: words<{ part: string; whole: string; percent: string }>({
    vi: ({ part, whole, percent }) => `“${part}/${whole}” không bằng ${percent}%. Hãy kiểm tra số nào đúng.`,
    en: ({ part, whole, percent }) => `“${part}/${whole}” is not ${percent}%. Check which of them is right.`,
  }),
  sharesTotal: words<{ total: string }>({
    vi: ({ total }) => `Tổng các tỷ trọng là ${total}%, không phải 100%. Hãy kiểm tra lại.`,
    en: ({ total }) => `The shares total ${total}%, not 100%. Check them.`,
  }),
  partsExceed: words<{ total: string; whole: string }>({
    vi: ({ total, whole }) => `Các phần “trong đó” cộng lại là ${total}, lớn hơn tổng ${whole}. Hãy kiểm tra lại.`,
    en: ({ total, whole }) => `The parts total ${total}, above their whole of ${whole}. Check them.`,
  }),
  partsDiffer: words<{ total: string; whole: string }>({
    vi: ({ total, whole }) => `Các phần trong ngoặc cộng lại là ${total}, khác với ${whole}. Hãy kiểm tra lại.`,
    en: ({ total, whole }) => `The parts in brackets total ${total}, not ${whole}. Check them.`,
  }),
  contrary: words<{ printed: string }>({
    vi: ({ printed }) =>
      `“${printed}” vừa nói mức thấp nhất vừa nói mức cao nhất. Hãy ghi rõ là cận dưới hay cận trên.`,
    en: ({ printed }) => `“${printed}” says a least and a most at once. Say which bound is meant.`,
  }),
  againstDirection: words<{ printed: string; better: string }>({
    vi: ({ printed, better }) =>
      `Chỉ tiêu này càng ${better === 'lower' ? 'thấp' : 'cao'} càng tốt, nhưng “${printed}” nói ngược lại. Hãy xác nhận.`,
    en: ({ printed, better }) =>
      `For this indicator ${better} is better, but “${printed}” says the opposite. Confirm it.`,
  }),
  pointsOrRelative: words<{ printed: string }>({
    vi: ({ printed }) => `“${printed}” là điểm phần trăm, hay là phần trăm của mức kỳ trước? Hãy chọn.`,
    en: ({ printed }) => `Is “${printed}” percentage points, or per cent of the level before? Choose.`,
  }),
  points: { vi: 'tính theo điểm phần trăm', en: 'counted in percentage points' },
  relative: { vi: 'tính theo phần trăm so với mức kỳ trước', en: 'counted in per cent of the level before' },
  timesMore: words<{ printed: string; once: string; twice: string }>({
    vi: ({ printed, once, twice }) =>
      `“${printed}” là gấp ${once} lần, hay thêm ${once} lần nữa (gấp ${twice} lần)? Hãy chọn.`,
    en: ({ printed, once, twice }) =>
      `Does “${printed}” mean ${once} times as much, or ${once} times more (${twice} times as much)? Choose.`,
  }),
  timesLess: words<{ printed: string }>({
    vi: ({ printed }) => `“${printed}” chưa rõ là giảm còn một phần mấy. Hãy ghi phần trăm giảm hoặc mức còn lại.`,
    en: ({ printed }) =>
      `“${printed}” does not say to what share it falls. Write the fall in per cent, or the level that remains.`,
  }),
  fold: words<{ times: string }>({
    vi: ({ times }) => `gấp ${times} lần`,
    en: ({ times }) => `${times} times as much`,
  }),
  bandOrFloor: words<{ printed: string }>({
    vi: ({ printed }) => `“${printed}”: trên cận trên là vượt, hay là ra ngoài khoảng phải giữ? Hãy chọn.`,
    en: ({ printed }) =>
      `“${printed}”: is a value above the upper bound better, or outside a band that has to be kept? Choose.`,
  }),
  floor: { vi: 'đạt từ cận dưới, trên cận trên là vượt', en: 'met from the lower bound, exceeded above the upper' },
  band: { vi: 'phải giữ trong khoảng', en: 'has to stay inside the band' },
  negative: words<{ printed: string }>({
    vi: ({ printed }) => `“${printed}” mang dấu âm. Hãy xác nhận: mức âm, hay mức giảm?`,
    en: ({ printed }) => `“${printed}” has a minus sign. Confirm: a level below zero, or a fall?`,
  }),
  belowZero: words<{ value: string }>({
    vi: ({ value }) => `mức âm: không thấp hơn ${value}`,
    en: ({ value }) => `a level below zero: at least ${value}`,
  }),
  fallBy: words<{ value: string }>({
    vi: ({ value }) => `giảm ít nhất ${value}`,
    en: ({ value }) => `a fall of at least ${value}`,
  }),
  noneOrNot: {
    vi: '“Không” là không để phát sinh trường hợp nào, hay là không thực hiện? Hãy ghi rõ.',
    en: 'Does “không” mean that no case may arise, or that it is not done? Say which.',
  },
  valueNotStated: words<{ printed: string }>({
    vi: ({ printed }) => `“${printed}” chưa có con số để so sánh. Hãy ghi mức bằng số.`,
    en: ({ printed }) => `“${printed}” gives no number to compare with. Write the level as a number.`,
  }),
  shareOrCount: words<{ printed: string }>({
    vi: ({ printed }) =>
      `“${printed}” là một phần của tổng số, hay là số đếm trên tổng? Hãy ghi phần trăm hoặc số lượng.`,
    en: ({ printed }) =>
      `Is “${printed}” a fraction of the whole, or a count of a whole? Write a percentage or a number.`,
  }),
  quartersTotal: words<{ printed: string }>({
    vi: ({ printed }) => `Các mức “${printed}” là của riêng từng kỳ hay lũy kế từ đầu năm? Hãy chọn mức của cả năm.`,
    en: ({ printed }) =>
      `Are the levels “${printed}” each period’s own, or counted from the start of the year? Choose the year’s level.`,
  }),
  lastPhase: { vi: 'lũy kế: mức cuối là của cả năm', en: 'counted from the start: the last is the year’s' },
  sumOfPhases: { vi: 'riêng từng kỳ: mức cả năm là tổng', en: 'each period’s own: the year’s is their sum' },
  withoutTheRest: { vi: 'theo phần đã đọc được', en: 'by what was read' },
  asAsked: { vi: 'theo cách hiểu đã nêu', en: 'as the question says' },
  thousands: words<{ mark: string; tooLargeFor: Level | null }>({
    vi: ({ mark, tooLargeFor }) =>
      `dấu ${mark === '.' ? 'chấm' : 'phẩy'} ngăn cách hàng nghìn${mark === '.' ? ' (cách viết chính thức)' : ''}${tooLargeFor ? `, nhưng quá lớn đối với cấp ${LEVELS[tooLargeFor]}` : ''}`,
    en: ({ mark, tooLargeFor }) =>
      `the ${mark === '.' ? 'point' : 'comma'} separates thousands${mark === '.' ? ' (the official notation)' : ''}${tooLargeFor ? `, but that is too large for a ${tooLargeFor}` : ''}`,
  }),
  decimals: words<{ mark: string; suits: Level | null }>({
    vi: ({ mark, suits }) =>
      `dấu ${mark === '.' ? 'chấm' : 'phẩy'} ngăn cách phần thập phân${mark === ',' ? ' (cách viết chính thức)' : ''}${suits ? `, hợp với quy mô cấp ${LEVELS[suits]}` : ''}`,
    en: ({ mark, suits }) =>
      `the ${mark === '.' ? 'point' : 'comma'} stands before decimals${mark === ',' ? ' (the official notation)' : ''}${suits ? `, which suits a ${suits}` : ''}`,
  }),
});
