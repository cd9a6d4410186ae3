import type { Day } from '@dich/measure';
import { catalogue, type Message, words } from '#kernel/messages.ts';

const counted = (vi: (count: number) => string, en: (count: number) => string) =>
  words<{ count: number }>({ vi: ({ count }) => vi(count), en: ({ count }) => en(count) });

/** What the room says; the terms are those of the glossary in docs/DOMAIN.md. */
export const says = catalogue('analytics', {
  tooManyIndicators: words<{ most: { value: string; unit: null } }>({
    vi: ({ most }) => `Nhiều nhất ${most} chỉ tiêu mỗi lần tổng hợp; hãy chọn ít chỉ tiêu hơn.`,
    en: ({ most }) => `At most ${most} indicators are summed up at once; please choose fewer.`,
  }),
  tooManyCells: words<{ most: { value: string; unit: null } }>({
    vi: ({ most }) => `Nhiều nhất ${most} ô mỗi lần so sánh; hãy chọn ít đơn vị hoặc chỉ tiêu hơn.`,
    en: ({ most }) => `At most ${most} cells are compared at once; please choose fewer units or indicators.`,
  }),
  tooManyPoints: words<{ most: { value: string; unit: null } }>({
    vi: ({ most }) => `Nhiều nhất ${most} điểm mỗi lần xem diễn biến; hãy chọn ít đơn vị, chỉ tiêu hoặc năm hơn.`,
    en: ({ most }) =>
      `At most ${most} points are shown over time at once; please choose fewer units, indicators or years.`,
  }),
  noSeriesOfRequests: {
    vi: 'Báo cáo đột xuất không có diễn biến qua các năm; hãy chọn tháng, quý, 6 tháng, 9 tháng hoặc năm.',
    en: 'Requests of their own days have no course over the years; please choose months, quarters, half-years, nine months or years.',
  },

  comparisonFile: { vi: 'so-sanh', en: 'comparison' },
  boardFile: { vi: 'bang-theo-doi', en: 'board' },
  seriesFile: { vi: 'dien-bien', en: 'over-time' },
  comparisonNeeds: words<{ mostUnits: number; mostIndicators: number }>({
    vi: ({ mostUnits, mostIndicators }) =>
      `Cần unitIds (1–${mostUnits} đơn vị), indicatorIds hoặc indicatorCodes (1–${mostIndicators} chỉ tiêu), cách nhau bằng dấu phẩy, và periodId.`,
    en: ({ mostUnits, mostIndicators }) =>
      `Needs unitIds (1–${mostUnits} units) and indicatorIds or indicatorCodes (1–${mostIndicators} indicators), separated by commas, and periodId.`,
  }),
  seriesNeeds: words<{ mostUnits: number; mostIndicators: number; mostYears: number }>({
    vi: ({ mostUnits, mostIndicators, mostYears }) =>
      `Cần unitIds (1–${mostUnits} đơn vị), indicatorIds hoặc indicatorCodes (1–${mostIndicators} chỉ tiêu), years (1–${mostYears} năm), cách nhau bằng dấu phẩy, và kind (YEAR, HALF_YEAR, NINE_MONTHS, QUARTER, MONTH).`,
    en: ({ mostUnits, mostIndicators, mostYears }) =>
      `Needs unitIds (1–${mostUnits} units), indicatorIds or indicatorCodes (1–${mostIndicators} indicators), years (1–${mostYears}), separated by commas, and kind (YEAR, HALF_YEAR, NINE_MONTHS, QUARTER, MONTH).`,
  }),
  boardNeeds: { vi: 'Cần unitId và periodId.', en: 'Needs unitId and periodId.' },

  boardTitle: words<{ unit: Message; period: Message }>({
    vi: ({ unit, period }) => `Bảng theo dõi: ${unit}, ${period}`,
    en: ({ unit, period }) => `Monitoring: ${unit}, ${period}`,
  }),
  comparisonTitle: words<{ period: Message }>({
    vi: ({ period }) => `So sánh các đơn vị: ${period}`,
    en: ({ period }) => `Comparison of units: ${period}`,
  }),
  seriesTitle: { vi: 'Diễn biến qua các kỳ', en: 'Over time' },
  asOf: { vi: 'Xem lại tại ngày', en: 'As of' },
  onDay: words<{ day: Day }>({ vi: ({ day }) => day, en: ({ day }) => day }),
  viewOfPast: words<{ day: Day }>({
    vi: ({ day }) =>
      `Bảng xem lại, như đã biết đến hết ngày ${day}: không tính những gì được duyệt, đính chính, ban hành hoặc điều chỉnh sau ngày này.`,
    en: ({ day }) =>
      `A look back, as it was known at the end of ${day}: nothing that was accepted, corrected, issued or adjusted after that day counts.`,
  }),
  coverage: { vi: 'Số đơn vị đã báo cáo', en: 'Units reporting' },
  unitsReporting: words<{ reporting: number; expected: number }>({
    vi: ({ reporting, expected }) => `${reporting}/${expected} đơn vị`,
    en: ({ reporting, expected }) => `${reporting} of ${expected}`,
  }),
  someMissing: counted(
    (count) => `${count} dòng còn thiếu số liệu của đơn vị cấp dưới; tên ở cột "Chưa báo cáo".`,
    (count) => `${count} rows lack figures of lower units, named in the column "Not reported".`,
  ),
  someProvisional: counted(
    (count) => `${count} dòng có kết quả tạm tính, vì còn đơn vị hoặc kỳ chưa có số liệu.`,
    (count) => `${count} rows have a provisional assessment: units or periods are still missing.`,
  ),
  someNotOfficial: counted(
    (count) => `${count} dòng là số ước hoặc số sơ bộ; xem cột "Loại số liệu".`,
    (count) => `${count} rows are estimates or preliminary, see the column "Vintage".`,
  ),
  someIllustrative: counted(
    (count) => `${count} dòng có số liệu minh họa.`,
    (count) => `${count} rows hold illustrative figures.`,
  ),
  someRestated: counted(
    (count) => `${count} dòng đã tính lại sau khi có bản đính chính.`,
    (count) => `${count} rows were recalculated after a correction.`,
  ),
  someOwn: counted(
    (count) => `${count} dòng do lãnh đạo đơn vị duyệt, chưa được cấp trên duyệt.`,
    (count) => `${count} rows are approved by the leader of the unit and not accepted above.`,
  ),
  somePending: counted(
    (count) => `${count} dòng có báo cáo đang chờ duyệt, chưa tính vào số này.`,
    (count) => `${count} rows have reports awaiting review, which are not counted yet.`,
  ),
  departmentFile: { vi: 'chi-tieu-cua-phong', en: 'department' },
  departmentNeeds: { vi: 'Cần id của phòng, ban và periodId.', en: 'Needs the id of a department and periodId.' },
  departmentTitle: words<{ department: string; period: Message }>({
    vi: ({ department, period }) => `Chỉ tiêu của phòng, ban: ${department}, ${period}`,
    en: ({ department, period }) => `Indicators of a department: ${department}, ${period}`,
  }),
  department: { vi: 'Phòng, ban', en: 'Department' },
  ofWholeUnit: {
    vi: 'Mức chỉ tiêu và kết quả là của cả đơn vị, ở những chỉ tiêu phòng, ban chủ trì hoặc phối hợp.',
    en: 'Targets and results are those of the whole unit, of what the department leads or supports.',
  },
  remark: { vi: 'Ghi chú', en: 'Remark' },

  accordingTo: words<{ shared: string; own: string }>({
    vi: ({ shared, own }) => `${shared} (theo chỉ tiêu "${own}" của đơn vị)`,
    en: ({ shared, own }) => `${shared} (by the unit’s own "${own}")`,
  }),
  unitCode: { vi: 'Mã đơn vị', en: 'Unit code' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  indicatorCode: { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unitOfMeasure: { vi: 'Đơn vị tính', en: 'Unit of measure' },
  period: { vi: 'Kỳ', en: 'Period' },
  value: { vi: 'Giá trị', en: 'Result' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  statusOrGrade: { vi: 'Đạt chuẩn, xếp loại', en: 'Status, grade' },
  target: { vi: 'Mức chỉ tiêu', en: 'Target' },
  attainment: { vi: 'Kết quả', en: 'Assessment' },
  percentOfTarget: { vi: 'Phần trăm so với mức', en: 'Per cent of target' },
  score: { vi: 'Điểm', en: 'Score' },
  colour: { vi: 'Màu', en: 'Colour' },
  scoring: { vi: 'Cách chấm', en: 'Scoring rule' },
  expected: { vi: 'Số đơn vị phải báo cáo', en: 'Units expected' },
  reporting: { vi: 'Số đơn vị đã báo cáo', en: 'Units reporting' },
  missing: { vi: 'Chưa báo cáo', en: 'Not reported' },
  pending: { vi: 'Báo cáo chờ duyệt', en: 'Reports awaiting review' },
  vintage: { vi: 'Loại số liệu', en: 'Vintage' },
  illustrative: { vi: 'Số liệu minh họa', en: 'Illustrative' },
  restated: { vi: 'Đã tính lại', en: 'Recalculated' },
  overTime: { vi: 'Tổng hợp theo thời gian', en: 'Over time' },
  ofParts: { vi: 'Các kỳ ngắn hơn cộng lại', en: 'Made of shorter periods' },
  level: { vi: 'Cấp đã duyệt', en: 'Approved by' },
  OWN: {
    vi: 'đã được lãnh đạo đơn vị duyệt, chưa được cấp trên duyệt',
    en: 'approved by the leader of the unit, not accepted above',
  },
  UPWARD: { vi: 'nơi nhận báo cáo đã duyệt', en: 'accepted by who receives the report' },

  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
});
