import { catalogue, words } from '#kernel/messages.ts';

/** Of the spreadsheet of indicators: its columns, as they are headed and filled in. */
export const saysOfSheet = catalogue('catalogue-sheet', {
  title: { vi: 'Danh mục chỉ tiêu', en: 'Indicators' },
  file: { vi: 'danh-muc-chi-tieu', en: 'indicators' },
  code: { vi: 'Mã chỉ tiêu', en: 'Code' },
  codeHint: { vi: 'Để trống: tự đặt theo tên.', en: 'Empty: made of the name.' },
  name: { vi: 'Tên chỉ tiêu', en: 'Indicator' },
  nameHint: { vi: 'Không ghi năm: chỉ tiêu dùng cho mọi năm.', en: 'Without a year in it.' },
  unitOfMeasure: { vi: 'Đơn vị tính', en: 'Unit of measure' },
  unitHint: { vi: 'Ví dụ: %, tỷ đồng, hộ, đạt/không đạt.', en: 'Such as %, tỷ đồng, hộ, đạt/không đạt.' },
  parent: { vi: 'Là một phần của', en: 'Part of' },
  otherHint: {
    vi: 'Mã hoặc tên của chỉ tiêu trong tệp này hoặc đã có.',
    en: 'Code or name of an indicator in this file, or that is there already.',
  },
  kind: { vi: 'Loại chỉ tiêu', en: 'Kind' },
  direction: { vi: 'Chiều tốt', en: 'Which way is better' },
  numeratorName: { vi: 'Tử số', en: 'Numerator' },
  denominatorName: { vi: 'Mẫu số', en: 'Denominator' },
  operandUnit: { vi: 'Tử số, mẫu số tính bằng', en: 'Both counted in' },
  ofRatioHint: { vi: 'Chỉ của tỷ lệ.', en: 'Of a ratio alone.' },
  overTime: { vi: 'Tính cho cả năm', en: 'Over the year' },
  typedAs: { vi: 'Nhập theo', en: 'Typed as' },
  overUnits: { vi: 'Tổng hợp từ cấp dưới', en: 'Over units' },
  weight: { vi: 'Trọng số', en: 'Weighed by' },
  suppliedBy: { vi: 'Nơi báo cáo', en: 'Supplied by' },
  sumPolicy: { vi: 'Cân đối khi giao', en: 'Balance of assigned targets' },
  quotaToSubUnits: { vi: 'Giao cho cấp dưới', en: 'Given down' },
  appliesToTypes: { vi: 'Loại đơn vị áp dụng', en: 'Types of unit' },
  typesHint: { vi: 'Ví dụ: Xã; Phường. Để trống: mọi loại.', en: 'Such as Xã; Phường. Empty: every type.' },
  percentFormula: { vi: 'Công thức phần trăm', en: 'Per cent of target' },
  regime: { vi: 'Chế độ báo cáo', en: 'Reporting regime' },
  regimeHint: { vi: 'Mã chế độ. Để trống: mục tiêu chất lượng.', en: 'Its code. Empty: quality objectives.' },
  askedBy: { vi: 'Chế độ hỏi thêm', en: 'Asked by, too' },
  askedByHint: {
    vi: 'Mã các chế độ khác cùng hỏi; số liệu theo các chế độ này để đối chiếu.',
    en: 'Codes of other regimes that ask for it; what they bring is compared with.',
  },
  grades: { vi: 'Thang xếp loại', en: 'Scale of grades' },
  gradesHint: { vi: 'Từ thấp đến cao, ví dụ: Yếu; Khá; Tốt.', en: 'The worst first, such as: Yếu; Khá; Tốt.' },
  validFrom: { vi: 'Dùng từ ngày', en: 'Since' },
  validFromHint: { vi: 'Để trống: từ đầu năm trước.', en: 'Empty: since the start of last year.' },
  definition: { vi: 'Nội dung, cách tính', en: 'Definition' },
  note: { vi: 'Ghi chú', en: 'Note' },
  empty: { vi: 'Có thể để trống.', en: 'May be left empty.' },
  asItSays: { vi: 'Để trống: hiểu theo tên và đơn vị tính.', en: 'Empty: told by name and unit of measure.' },
  noSuchIndicator: words<{ given: string }>({
    vi: ({ given }) =>
      `Không có chỉ tiêu "${given}" trong tệp hay trong danh mục. Hãy ghi mã hoặc tên của chỉ tiêu khác.`,
    en: ({ given }) => `There is no indicator "${given}" in the file or the catalogue. Please enter another.`,
  }),
  noSuchRegime: words<{ given: string; known: string }>({
    vi: ({ given, known }) => `Không có chế độ báo cáo "${given}". Hãy ghi một trong: ${known}.`,
    en: ({ given, known }) => `There is no reporting regime "${given}". Please enter one of: ${known}.`,
  }),
  nameTwice: words<{ row: number }>({
    vi: ({ row }) => `Trùng tên với dòng ${row}. Hãy bỏ một dòng hoặc đổi tên.`,
    en: ({ row }) => `Row ${row} has the same name. Please take one out or rename it.`,
  }),
  codeTwice: words<{ row: number }>({
    vi: ({ row }) => `Trùng mã với dòng ${row}. Hãy ghi mã khác.`,
    en: ({ row }) => `Row ${row} has the same code. Please enter another.`,
  }),
  circle: words<{ rows: string }>({
    vi: ({ rows }) => `Các dòng ${rows} nối vòng với nhau. Hãy bỏ trống ô này ở một trong các dòng đó.`,
    en: ({ rows }) => `Rows ${rows} lead back to each other. Please empty this cell in one of them.`,
  }),
  itself: {
    vi: 'Chỉ tiêu không thể là một phần hay trọng số của chính nó. Hãy bỏ trống ô này hoặc ghi chỉ tiêu khác.',
    en: 'An indicator is no part of itself and does not weigh itself. Please empty this cell or enter another.',
  },
});

/** As columns are headed in files that were not made here. */
export const SPELLINGS = {
  code: ['Mã', 'Mã số', 'Ký hiệu'],
  name: ['Chỉ tiêu', 'Tên', 'Nội dung chỉ tiêu', 'Name'],
  unitOfMeasure: ['ĐVT', 'Đơn vị', 'Đ.v.t'],
  parent: ['Thuộc chỉ tiêu', 'Chỉ tiêu cha'],
  kind: ['Loại'],
  direction: ['Chiều hướng'],
  validFrom: ['Từ ngày'],
  definition: ['Định nghĩa', 'Cách tính'],
} as const;
