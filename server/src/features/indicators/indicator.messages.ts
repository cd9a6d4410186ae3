import { catalogue, type Message, words } from '#kernel/messages.ts';

export const says = catalogue('indicators', {
  whichIndicator: words<{ name: string }>({
    vi: ({ name }) => `“${name}” là chỉ tiêu nào?`,
    en: ({ name }) => `Which indicator is “${name}”?`,
  }),
  skipRow: { vi: 'Không phải chỉ tiêu nào, bỏ qua dòng này', en: 'None of them, pass the row over' },
  inUnit: words<{ name: string; unit: { unitOfMeasure: string } }>({
    vi: ({ name, unit }) => `${name} (${unit})`,
    en: ({ name, unit }) => `${name} (${unit})`,
  }),
  whichIndicators: {
    vi: 'Hãy nêu chỉ tiêu cần xem: indicatorIds (mã định danh) hoặc indicatorCodes (mã chỉ tiêu, ví dụ "VIEC_LAM").',
    en: 'Please say which indicators: indicatorIds (identities) or indicatorCodes (codes such as "VIEC_LAM").',
  },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  mayNotAsk: {
    vi: 'Chỉ lãnh đạo và cán bộ tổng hợp đặt được chế độ của đơn vị hỏi thêm chỉ tiêu.',
    en: 'Only leaders and planning officers let regimes of the unit ask for an indicator.',
  },
  mayNotKeep: {
    vi: 'Chỉ lãnh đạo và cán bộ tổng hợp của đơn vị được lập và sửa chỉ tiêu của đơn vị. Hãy nhờ người giữ chức vụ đó.',
    en: 'Only leaders and planning officers of a unit make and change its indicators. Please ask one of them.',
  },
  mayNotSetRule: {
    vi: 'Thang xếp loại và cách chấm của danh mục chung do lãnh đạo, cán bộ tổng hợp của tỉnh quy định; của chỉ tiêu riêng thì do đơn vị có chỉ tiêu đó. Hãy nhờ người giữ chức vụ đó.',
    en: 'Grades and scoring of the shared catalogue are set by leaders and planning officers of the province, those of a unit’s own indicator by its unit. Please ask one of them.',
  },
  gradesOfKind: {
    vi: 'Chỉ chỉ tiêu xếp loại mới có thang xếp loại. Hãy bỏ thang này.',
    en: 'Only an indicator that is graded has a scale of grades. Please leave it out.',
  },
  gradesOfAll: {
    vi: 'Thang xếp loại là của từng chỉ tiêu. Hãy chọn chỉ tiêu, hoặc bỏ thang này.',
    en: 'A scale of grades is that of one indicator. Please choose the indicator, or leave it out.',
  },
  noMargin: {
    vi: 'Chấm theo dung sai cần dung sai, từ 0% trở lên.',
    en: 'Scoring by tolerance needs the tolerance, 0% or more.',
  },
  noBounds: {
    vi: 'Chấm theo ngưỡng cần các ngưỡng phần trăm tăng dần, mỗi ngưỡng một màu; ngưỡng cuối để trống số cho mọi mức cao hơn.',
    en: 'Scoring by bounds needs bounds in per cent that rise, each with its colour; the last one without a number, for whatever is above.',
  },
  noSpan: {
    vi: 'Chấm tuyến tính cần mức báo động và mức mong muốn, hai mức khác nhau.',
    en: 'Linear scoring needs a red flag and a goal that differ.',
  },
  linearOfAll: {
    vi: 'Mức báo động và mức mong muốn là của từng chỉ tiêu. Hãy chọn chỉ tiêu, hoặc chọn cách chấm khác.',
    en: 'A red flag and a goal are those of one indicator. Please choose the indicator, or another rule.',
  },
  totalOfMembers: {
    vi: 'Cách chấm này cộng điểm của chỉ tiêu thành phần, nên chỉ dùng cho chỉ tiêu tổng hợp. Hãy chọn cách chấm khác.',
    en: 'This rule adds up the scores of members, so it is for composites alone. Please choose another rule.',
  },
  decimals: words<{ max: number }>({
    vi: ({ max }) => `Số chữ số sau dấu phẩy của điểm từ 0 đến ${max}.`,
    en: ({ max }) => `A score has 0 to ${max} decimals.`,
  }),
});

/** Of what an own indicator is to a shared one. */
export const saysOfLink = catalogue('indicator-link', {
  link: { vi: 'liên kết chỉ tiêu', en: 'link of an indicator' },
  kinds: words<{ own: Message; shared: Message }>({
    vi: ({ own, shared }) =>
      `Hai chỉ tiêu khác loại (${own}; ${shared}), không so với nhau được. Hãy chọn chỉ tiêu khác.`,
    en: ({ own, shared }) =>
      `The two are of different kinds (${own}; ${shared}) and not compared. Please choose another.`,
  }),
  units: words<{ own: { unitOfMeasure: string }; shared: { unitOfMeasure: string } }>({
    vi: ({ own, shared }) => `Không đổi được từ ${own} sang ${shared}. Hãy chọn chỉ tiêu khác, hoặc sửa đơn vị tính.`,
    en: ({ own, shared }) =>
      `${own} is not converted to ${shared}. Please choose another, or mend the unit of measure.`,
  }),
  sides: {
    vi: 'Một chỉ tiêu càng cao càng tốt, một chỉ tiêu càng thấp càng tốt. Hãy chọn chỉ tiêu khác.',
    en: 'Of one more is better, of the other less. Please choose another.',
  },
  scales: {
    vi: 'Hai chỉ tiêu có thang xếp loại khác nhau. Hãy chọn chỉ tiêu khác.',
    en: 'The two have different scales of grades. Please choose another.',
  },
  twice: {
    vi: 'Trong thời gian này đã có liên kết. Hãy kết thúc liên kết đó trước.',
    en: 'There is a link for this time already. Please end that one first.',
  },
  endsBefore: {
    vi: 'Ngày kết thúc không được trước ngày bắt đầu. Hãy chọn ngày khác.',
    en: 'The last day cannot be before the first. Please choose another.',
  },
});

/** Of what an indicator is made of. */
export const saysOfMeaning = catalogue('indicator-meaning', {
  name: { vi: 'tên chỉ tiêu', en: 'name of the indicator' },
  unitOfMeasure: { vi: 'đơn vị tính', en: 'unit of measure' },
  definition: { vi: 'nội dung, cách tính', en: 'definition' },
  note: { vi: 'ghi chú', en: 'note' },
  regime: { vi: 'chế độ báo cáo', en: 'reporting regime' },
  proposal: { vi: 'chỉ tiêu gợi ý', en: 'proposed indicator' },
  partAndNone: {
    vi: 'Chọn chỉ tiêu lớn hơn, hoặc không thuộc chỉ tiêu nào, không chọn cả hai.',
    en: 'Please choose what it is a part of, or that it is a part of nothing, not both.',
  },
  copiedRetired: words<{ name: string; day: { day: string } }>({
    vi: ({ name, day }) => `"${name}" đã thôi dùng từ ngày ${day}. Hãy bỏ chọn.`,
    en: ({ name, day }) => `“${name}” is retired since ${day}. Please take it out.`,
  }),
  sharedCatalogue: { vi: 'danh mục chung', en: 'shared catalogue' },
  QUANTITY: { vi: 'số lượng', en: 'quantity' },
  RATIO: { vi: 'tỷ lệ', en: 'ratio' },
  RATE_OF_CHANGE: { vi: 'tốc độ tăng, giảm', en: 'rate of change' },
  STATUS: { vi: 'đạt hay chưa đạt', en: 'status' },
  GRADE: { vi: 'xếp loại', en: 'grade' },
  COMPOSITE: { vi: 'tổng hợp từ chỉ tiêu thành phần', en: 'composite' },
  FREQUENCY: { vi: 'số lần', en: 'frequency' },
  yearInName: words<{ year: string; always: string }>({
    vi: ({ year, always }) => `Tên chỉ tiêu dùng cho mọi năm, không gắn với "${year}". Hãy ghi, ví dụ: "${always}".`,
    en: ({ year, always }) =>
      `A name is for every year, not tied to "${year}". Please enter, for instance: "${always}".`,
  }),
  nameTaken: words<{ name: string; code: string; keeper: Message }>({
    vi: ({ name, code, keeper }) =>
      `Đã có chỉ tiêu "${name}" (mã ${code}, ${keeper}). Hãy dùng chỉ tiêu đó; nếu ý khác, hãy đặt tên khác.`,
    en: ({ name, code, keeper }) =>
      `There is an indicator "${name}" already (code ${code}, ${keeper}). Please use that one; if another is meant, give it another name.`,
  }),
  code: words<{ max: number }>({
    vi: ({ max }) =>
      `Mã gồm chữ in hoa không dấu, chữ số, dấu _ hoặc -, dài tối đa ${max} ký tự. Hãy sửa, hoặc để trống để tự đặt.`,
    en: ({ max }) =>
      `A code has capitals without marks, digits, _ or -, at most ${max} characters. Please mend it, or leave it empty.`,
  }),
  codeTaken: words<{ code: string }>({
    vi: ({ code }) => `Mã ${code} đã dùng cho chỉ tiêu khác. Hãy ghi mã khác.`,
    en: ({ code }) => `The code ${code} is that of another indicator. Please enter another.`,
  }),
  overUnitsOfKind: words<{ kind: Message }>({
    vi: ({ kind }) => `Chỉ tiêu loại "${kind}" không tổng hợp từ cấp dưới theo cách này. Hãy chọn cách khác.`,
    en: ({ kind }) =>
      `An indicator of the kind "${kind}" is not aggregated over units in this way. Please choose another.`,
  }),
  overTimeOfKind: words<{ kind: Message }>({
    vi: ({ kind }) => `Chỉ tiêu loại "${kind}" không tính cho cả năm theo cách này. Hãy chọn cách khác.`,
    en: ({ kind }) => `An indicator of the kind "${kind}" does not make a year in this way. Please choose another.`,
  }),
  noNumerator: {
    vi: 'Tỷ lệ cần tử số. Hãy ghi tử số là gì.',
    en: 'A ratio needs its numerator. Please say what it counts.',
  },
  noDenominator: {
    vi: 'Tỷ lệ cần mẫu số. Hãy ghi mẫu số là gì, ví dụ: tổng số hộ.',
    en: 'A ratio needs its denominator. Please say what it is of.',
  },
  noWeight: {
    vi: 'Trung bình có trọng số cần chỉ tiêu làm trọng số, ví dụ dân số. Hãy chọn.',
    en: 'A weighted mean needs an indicator to weigh by, such as the population. Please choose one.',
  },
  weightNoAmount: {
    vi: 'Chỉ tiêu làm trọng số phải là số lượng. Hãy chọn chỉ tiêu khác.',
    en: 'What weighs must be a quantity. Please choose another indicator.',
  },
  amountAsRatio: words<{ unit: { unitOfMeasure: string } }>({
    vi: ({ unit }) => `${unit} là số tiền, không phải tỷ lệ. Hãy chọn loại "số lượng", hoặc sửa đơn vị tính.`,
    en: ({ unit }) => `${unit} is an amount, not a ratio. Please choose a quantity, or mend the unit of measure.`,
  }),
  unitOfKind: words<{ kind: Message; unit: { unitOfMeasure: string } }>({
    vi: ({ kind, unit }) =>
      `Chỉ tiêu loại "${kind}" không tính bằng ${unit}. Hãy chọn loại khác, hoặc sửa đơn vị tính.`,
    en: ({ kind, unit }) =>
      `An indicator of the kind "${kind}" is not counted in ${unit}. Please choose another kind, or mend the unit of measure.`,
  }),
  partOfItself: {
    vi: 'Một chỉ tiêu không thể là một phần của chính nó. Hãy chọn chỉ tiêu khác.',
    en: 'An indicator cannot be a part of itself. Please choose another.',
  },
  needsDay: {
    vi: 'Thay đổi này làm khác cách nhập, tổng hợp hoặc đánh giá số liệu. Hãy ghi ngày bắt đầu áp dụng; số liệu các kỳ trước giữ cách cũ.',
    en: 'This changes how figures are typed, added or judged. Please enter the day from which it holds; periods before keep what was.',
  },
  dayBeforeLast: words<{ last: { day: string } }>({
    vi: ({ last }) => `Ngày bắt đầu áp dụng phải sau ngày ${last} của lần sửa trước. Hãy chọn ngày khác.`,
    en: ({ last }) => `The day has to be after ${last}, from which the edition before holds. Please choose another.`,
  }),
  compositeNotAsked: {
    vi: 'Chỉ tiêu tổng hợp từ chỉ tiêu thành phần không ai nhập số liệu, nên không chế độ nào hỏi thêm. Hãy bỏ chọn.',
    en: 'Nobody types a composite, so no regime asks for it. Please choose none.',
  },
  suppliesAlready: {
    vi: 'Chế độ này đang là chế độ lấy số liệu của chỉ tiêu, không cần hỏi thêm. Hãy bỏ chọn, hoặc chọn chế độ lấy số liệu khác.',
    en: 'This regime supplies the indicator already. Please take it out, or let another one supply.',
  },
  askedTwice: {
    vi: 'Chế độ này đã chọn ở trên. Hãy bỏ một lần.',
    en: 'This regime stands above. Please take it out here.',
  },
  regimeOfLower: words<{ name: string }>({
    vi: ({ name }) =>
      `Chế độ "${name}" do đơn vị cấp dưới đặt cho riêng mình. Hãy chọn chế độ của đơn vị mình, của cấp trên hoặc chế độ chung.`,
    en: ({ name }) =>
      `The regime "${name}" is kept by a lower unit for itself. Please choose one of your own unit, of one above, or a shared one.`,
  }),
  regimeEnded: words<{ name: string; day: { day: string } }>({
    vi: ({ name, day }) => `Chế độ "${name}" kết thúc ngày ${day}. Hãy chọn chế độ khác.`,
    en: ({ name, day }) => `The regime "${name}" ends on ${day}. Please choose another.`,
  }),
  askedFromPast: {
    vi: 'Ngày này đã qua. Hãy chọn từ hôm nay trở đi; kỳ đã kết thúc không hỏi thêm.',
    en: 'The day has passed. Choose today or later: periods that have ended ask for nothing more.',
  },
  firstDay: {
    vi: 'Ngày bắt đầu dùng không được sau hôm nay. Hãy chọn ngày khác.',
    en: 'The first day cannot be after today. Please choose another.',
  },
});
