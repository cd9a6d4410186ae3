/** What the reader asks and why it ranks, in words. Numbers stand in official notation in both languages: they are typed so. */
import { type UnitAlone, vietnamese, words } from '../messages.ts';

export const asks = vietnamese('reading', {
  unreadable: words<{ printed: string }>(
    ({ printed }) =>
      `Không đọc được số “${printed}”: các dấu chấm, phẩy không tạo thành một số. Hãy viết lại, ví dụ 1.234,5.`,
  ),
  notRead: words<{ printed: string }>(
    ({ printed }) =>
      `Chưa hiểu “${printed}” trong lời văn này. Hãy viết lại cho rõ, hoặc xác nhận là phần này không đặt mức.`,
  ),
  foreign: words<{ printed: string }>(
    ({ printed }) => `Chữ “${printed}” đứng cạnh con số không phải là tiếng Việt. Hãy viết lại cho đúng.`,
  ),
  converted: words<{ font: string; text: string }>(
    ({ font, text }) => `Lời văn này gõ bằng bảng mã ${font}, không phải Unicode. Có phải là “${text}” không?`,
  ),
  unmarked: words<{ text: string }>(({ text }) => `Lời văn này gõ không dấu. Có phải là “${text}” không?`),
  unitMissing: words<{ printed: string }>(
    ({ printed }) => `Số “${printed}” chưa có đơn vị tính. Hãy ghi đơn vị tính của chỉ tiêu.`,
  ),
  unitDiffers: words<{ printed: string; unit: UnitAlone; indicator: UnitAlone }>(
    ({ printed, unit, indicator }) =>
      `“${printed}” tính bằng ${unit}, còn chỉ tiêu tính bằng ${indicator}. Hãy ghi mức theo đơn vị tính của chỉ tiêu.`,
  ),
  birthRate: 'Mức giảm sinh thường tính bằng ‰ (phần nghìn), ở đây ghi %. Hãy xác nhận đơn vị tính.',
  rangeReversed: words<{ low: string; high: string }>(
    ({ low, high }) => `Khoảng “${low}–${high}” có số đầu lớn hơn số cuối. Hãy kiểm tra lại.`,
  ),
  partAboveWhole: words<{ part: string; whole: string }>(
    ({ part, whole }) => `“${part}/${whole}”: phần lớn hơn tổng số. Nếu đây là kết quả so với kế hoạch, hãy ghi “đạt”.`,
  ),
  aboveAll: words<{ printed: string }>(
    ({ printed }) => `“${printed}” cao hơn 100% của tổng số. Hãy kiểm tra lại con số, hoặc ghi là phần trăm của gì.`,
  ),
  noSuchDay: words<{ printed: string }>(({ printed }) => `Không có ngày “${printed}”. Hãy ghi lại thời hạn.`),
  ratioDiffers: words<{ part: string; whole: string; percent: string }>(
    ({ part, whole, percent }) => `“${part}/${whole}” không bằng ${percent}%. Hãy kiểm tra số nào đúng.`,
  ),
  sharesTotal: words<{ total: string }>(
    ({ total }) => `Tổng các tỷ trọng là ${total}%, không phải 100%. Hãy kiểm tra lại.`,
  ),
  partsExceed: words<{ total: string; whole: string }>(
    ({ total, whole }) => `Các phần “trong đó” cộng lại là ${total}, lớn hơn tổng ${whole}. Hãy kiểm tra lại.`,
  ),
  partsDiffer: words<{ total: string; whole: string }>(
    ({ total, whole }) => `Các phần trong ngoặc cộng lại là ${total}, khác với ${whole}. Hãy kiểm tra lại.`,
  ),
  amountsDiffer: words<{ first: string; second: string }>(
    ({ first, second }) => `“${first}” không bằng “${second}”. Hãy kiểm tra số nào đúng.`,
  ),
  twoBounds: words<{ first: string; second: string }>(
    ({ first, second }) => `“${first}” và “${second}” là hai mức khác nhau. Hãy ghi rõ mức phải đạt.`,
  ),
  belowPlan: words<{ printed: string }>(
    ({ printed }) =>
      `“${printed}” là mức giảm so với kế hoạch. Hãy ghi mức phải giữ, ví dụ “không quá 90% dự toán”, hoặc mức giảm so với năm trước.`,
  ),
  planAsCeiling: words<{ printed: string }>(
    ({ printed }) =>
      `“${printed}” lấy kế hoạch làm mức trần, mà mức đó chưa có số. Hãy ghi rõ mức trần, ví dụ “không quá 15 tỷ đồng”.`,
  ),
  yearsApart: words<{ years: readonly string[] }>(
    ({ years }) => `Lời văn này đặt mức riêng cho các năm ${years.join(', ')}. Hãy chọn mức của năm kế hoạch.`,
  ),
  stagesApart: words<{ stages: readonly string[] }>(
    ({ stages }) => `Lời văn này đặt mức riêng cho ${stages.join(', ')}. Hãy chọn mức của kỳ kế hoạch.`,
  ),
  ofStage: words<{ stage: string }>(({ stage }) => `mức của ${stage}`),
  ofYear: words<{ year: string }>(({ year }) => `mức của năm ${year}`),
  contrary: words<{ printed: string }>(
    ({ printed }) => `“${printed}” vừa nói mức thấp nhất vừa nói mức cao nhất. Hãy ghi rõ là cận dưới hay cận trên.`,
  ),
  fallOfRank: words<{ printed: string }>(
    ({ printed }) => `Thứ hạng giảm ${printed} là kém đi, hay con số thứ hạng nhỏ đi (tốt lên)? Hãy ghi rõ.`,
  ),
  contraryMoves: words<{ printed: string }>(
    ({ printed }) => `“${printed}” vừa nói tăng vừa nói giảm. Hãy ghi rõ là tăng hay giảm.`,
  ),
  levelOrChange: words<{ printed: string }>(
    ({ printed }) => `“${printed}” là mức phải đạt, hay là mức tăng, giảm? Hãy ghi rõ.`,
  ),
  againstDirection: words<{ printed: string; better: string }>(
    ({ printed, better }) =>
      `Chỉ tiêu này càng ${better === 'lower' ? 'thấp' : 'cao'} càng tốt, nhưng “${printed}” nói ngược lại. Hãy xác nhận.`,
  ),
  pointsOrRelative: words<{ printed: string }>(
    ({ printed }) => `“${printed}” là điểm phần trăm, hay là phần trăm của mức kỳ trước? Hãy chọn.`,
  ),
  points: 'tính theo điểm phần trăm',
  relative: 'tính theo phần trăm so với mức kỳ trước',
  timesMore: words<{ printed: string; once: string; twice: string }>(
    ({ printed, once, twice }) =>
      `“${printed}” là gấp ${once} lần, hay thêm ${once} lần nữa (gấp ${twice} lần)? Hãy chọn.`,
  ),
  timesLess: words<{ printed: string }>(
    ({ printed }) => `“${printed}” chưa rõ là giảm còn một phần mấy. Hãy ghi phần trăm giảm hoặc mức còn lại.`,
  ),
  fold: words<{ times: string }>(({ times }) => `gấp ${times} lần`),
  monthOrYear: words<{ printed: string }>(
    ({ printed }) => `“${printed}” là của một tháng hay một năm? Hãy chọn, hoặc ghi đơn vị tính của chỉ tiêu.`,
  ),
  ofMonth: 'thu nhập của một tháng',
  ofOneYear: 'thu nhập của một năm',
  leastOrMost: words<{ printed: string }>(
    ({ printed }) => `“${printed}” là mức ít nhất phải đạt, hay là mức cao nhất không được vượt? Hãy chọn.`,
  ),
  atLeast: 'mức ít nhất: cao hơn là tốt',
  atMost: 'mức cao nhất: thấp hơn là tốt',
  twoBases: words<{ first: string; second: string }>(
    ({ first, second }) => `“${first}” và “${second}” so với hai mốc khác nhau. Hãy ghi rõ mức phải đạt.`,
  ),
  bandOrFloor: words<{ printed: string }>(
    ({ printed }) => `“${printed}”: trên cận trên là vượt, hay là ra ngoài khoảng phải giữ? Hãy chọn.`,
  ),
  floor: 'đạt từ cận dưới, trên cận trên là vượt',
  band: 'phải giữ trong khoảng',
  negative: words<{ printed: string }>(
    ({ printed }) => `“${printed}” mang dấu âm. Hãy xác nhận: mức âm, hay mức giảm?`,
  ),
  belowZero: words<{ value: string }>(({ value }) => `mức âm: không thấp hơn ${value}`),
  fallBy: words<{ value: string }>(({ value }) => `giảm ít nhất ${value}`),
  noneOrNot: '“Không” là không để phát sinh trường hợp nào, hay là không thực hiện? Hãy ghi rõ.',
  valueNotStated: words<{ printed: string }>(
    ({ printed }) => `“${printed}” chưa có con số để so sánh. Hãy ghi mức bằng số.`,
  ),
  shareOrCount: words<{ printed: string }>(
    ({ printed }) => `“${printed}” là một phần của tổng số, hay là số đếm trên tổng? Hãy ghi phần trăm hoặc số lượng.`,
  ),
  quartersTotal: words<{ printed: string }>(
    ({ printed }) => `Các mức “${printed}” là của riêng từng kỳ hay lũy kế từ đầu năm? Hãy chọn mức của cả năm.`,
  ),
  lastPhase: 'lũy kế: mức cuối là của cả năm',
  sumOfPhases: 'riêng từng kỳ: mức cả năm là tổng',
  withoutTheRest: 'theo phần đã đọc được',
  asAsked: 'theo cách hiểu đã nêu',
});
