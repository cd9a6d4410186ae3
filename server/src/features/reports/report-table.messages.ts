import { catalogue, type Message, words } from '#kernel/messages.ts';

/** Of reports, and of who has sent one, as spreadsheets. */
export const saysOfReportTable = catalogue('report-table', {
  file: { vi: 'bieu-so-lieu', en: 'report' },
  needs: { vi: 'Cần id của báo cáo.', en: 'Needs the id of a report.' },
  title: words<{ whose: string | Message; period: Message }>({
    vi: ({ whose, period }) => `Biểu số liệu: ${whose}, ${period}`,
    en: ({ whose, period }) => `Report: ${whose}, ${period}`,
  }),
  department: words<{ department: string; unit: Message }>({
    vi: ({ department, unit }) => `${department} (${unit})`,
    en: ({ department, unit }) => `${department} (${unit})`,
  }),
  who: { vi: 'Đơn vị báo cáo', en: 'Reporting' },
  period: { vi: 'Kỳ', en: 'Period' },
  regime: { vi: 'Chế độ báo cáo', en: 'Regime' },
  state: { vi: 'Trạng thái', en: 'State' },
  stateOfVersion: words<{ state: Message; version: number }>({
    vi: ({ state, version }) => `${state} (bản ${version})`,
    en: ({ state, version }) => `${state} (version ${version})`,
  }),
  DRAFT: { vi: 'đang soạn', en: 'draft' },
  APPROVED: { vi: 'đã duyệt trong đơn vị', en: 'approved in the unit' },
  SUBMITTED: { vi: 'đã gửi, chờ duyệt', en: 'sent, awaiting review' },
  RETURNED: { vi: 'trả lại', en: 'returned' },
  ACCEPTED: { vi: 'đã duyệt', en: 'accepted' },
  none: { vi: 'chưa có', en: 'none' },
  toFill: {
    vi: 'Điền vào các cột Số liệu, Tử số, Mẫu số, Ghi chú, Minh chứng rồi nhập lại ở trang báo cáo. Được đổi chỗ, xóa dòng, thêm cột; đừng xóa các cột ẩn. Ô để trống thì giữ nguyên số đã có.',
    en: 'Fill in Figure, Numerator, Denominator, Note and Evidence and take it in on the page of the report. Rows may be moved or taken out and columns added; leave the hidden columns. What is left empty stays as it is.',
  },
  gaps: words<{ reason: string }>({
    vi: ({ reason }) => `Lý do còn thiếu số liệu: ${reason}`,
    en: ({ reason }) => `Why figures are missing: ${reason}`,
  }),
  someIllustrative: words<{ count: number }>({
    vi: ({ count }) => `${count} dòng có số liệu minh họa.`,
    en: ({ count }) => `${count} rows hold illustrative figures.`,
  }),
  someBeside: words<{ count: number }>({
    vi: ({ count }) => `${count} dòng để đối chiếu, không cộng vào số tổng hợp.`,
    en: ({ count }) => `${count} rows are kept beside and not added up.`,
  }),

  reportCode: { vi: 'Mã biểu', en: 'Report code' },
  indicatorCode: { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
  partCode: { vi: 'Mã phần', en: 'Part code' },
  seen: { vi: 'Số khi tải', en: 'As downloaded' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  part: { vi: 'Phần', en: 'Part' },
  unitOfMeasure: { vi: 'Đơn vị tính', en: 'Unit of measure' },
  target: { vi: 'Mức chỉ tiêu', en: 'Target' },
  previous: { vi: 'Kỳ trước', en: 'Period before' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  quotient: { vi: 'Tỷ lệ tính được', en: 'Computed ratio' },
  note: { vi: 'Ghi chú', en: 'Note' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  files: { vi: 'Tệp minh chứng', en: 'Evidence files' },
  required: { vi: 'Bắt buộc', en: 'Required' },
  counted: { vi: 'Cộng vào tổng hợp', en: 'Added up' },
  illustrative: { vi: 'Số liệu minh họa', en: 'Illustrative' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },

  statusFile: { vi: 'tinh-hinh-gui-bao-cao', en: 'who-has-sent' },
  statusNeeds: {
    vi: 'Cần periodId; unitId là đơn vị xem danh sách, để trống là đơn vị của bạn.',
    en: 'Needs periodId; unitId is whose list it is, your own unit unless told.',
  },
  statusTitle: words<{ unit: Message; period: Message }>({
    vi: ({ unit, period }) => `Tình hình gửi báo cáo: ${unit}, ${period}`,
    en: ({ unit, period }) => `Who has sent: ${unit}, ${period}`,
  }),
  unit: { vi: 'Đơn vị', en: 'Unit' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  sentOf: words<{ sent: number; owed: number }>({
    vi: ({ sent, owed }) => `${sent}/${owed} báo cáo phải gửi`,
    en: ({ sent, owed }) => `${sent} of ${owed} that are owed`,
  }),
  unitCode: { vi: 'Mã đơn vị', en: 'Unit code' },
  departmentName: { vi: 'Phòng, ban', en: 'Department' },
  dueOn: { vi: 'Hạn gửi', en: 'Due' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  terms: { vi: 'Gia hạn, khóa kỳ', en: 'Extended, closed' },
  EXTENDED: words<{ day: { day: string } }>({
    vi: ({ day }) => `gia hạn đến ${day}`,
    en: ({ day }) => `extended until ${day}`,
  }),
  CLOSED: words<{ day: { day: string } }>({
    vi: ({ day }) => `khóa sau ${day}`,
    en: ({ day }) => `closed after ${day}`,
  }),
  sentAt: { vi: 'Ngày gửi', en: 'Sent on' },
  sentBy: { vi: 'Người gửi', en: 'Sent by' },
  version: { vi: 'Bản', en: 'Version' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  estimate: { vi: 'Ước thực hiện', en: 'Estimate' },
  returnReason: { vi: 'Lý do trả lại', en: 'Why returned' },
});

/** As tables of figures head their columns besides. */
export const SPELLINGS = {
  name: ['Tên chỉ tiêu', 'Nội dung', 'Nội dung chỉ tiêu', 'Chỉ tiêu, nhiệm vụ', 'Chỉ tiêu chủ yếu', 'Tiêu chí'],
  unitOfMeasure: ['ĐVT', 'Đơn vị', 'Unit'],
  value: [
    ...['Giá trị', 'Kết quả', 'Thực hiện', 'Kết quả thực hiện', 'Số thực hiện', 'Thực hiện trong kỳ', 'Số báo cáo'],
    ...['Value', 'Result'],
  ],
  note: ['Giải trình', 'Diễn giải', 'Remark'],
  evidence: ['Tài liệu kiểm chứng', 'Nguồn'],
};
