import { catalogue, words } from '#kernel/messages.ts';

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

  comparisonFile: { vi: 'so-sanh.csv', en: 'comparison.csv' },
  boardFile: { vi: 'bang-theo-doi.csv', en: 'board.csv' },

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
