import type { DueShift, RegimeLevel, RegimePart } from '@dich/measure/regime';

type Kind = RegimePart['kind'];
const ROMAN = ['I', 'II', 'III', 'IV'];

export const vi = {
  title: 'Chế độ báo cáo',
  lead: 'Chế độ báo cáo quy định có những kỳ báo cáo nào, số liệu tính đến ngày nào, ai phải gửi và hạn gửi. Chế độ do đơn vị đặt áp dụng cho đơn vị và các đơn vị cấp dưới, với những chỉ tiêu được giao báo cáo theo chế độ đó.',
  add: 'Đặt chế độ báo cáo',
  own: 'Do đơn vị đặt',
  ownEmpty: 'Đơn vị chưa đặt chế độ nào. Hãy bấm “Đặt chế độ báo cáo”, hoặc lấy một chế độ dưới đây làm mẫu.',
  others: 'Dùng chung và do đơn vị khác đặt',
  shared: 'dùng chung',
  keptBy: (unit: string) => `do ${unit} đặt`,
  from: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  noDue: 'chưa đặt hạn gửi cho ai',
  useAsModel: 'Lấy làm mẫu',
  edit: 'Sửa',
  newTitle: 'Đặt chế độ báo cáo',
  editTitle: (name: string) => `Sửa: ${name}`,
  notYours: 'Chế độ này không có, hoặc không phải do đơn vị của bạn đặt.',
  copyOf: (name: string) => `${name} (của đơn vị)`,
  name: 'Tên chế độ báo cáo',
  legalBasis: 'Căn cứ',
  legalBasisHint: 'Văn bản quy định, ví dụ: Quyết định 12/QĐ-UBND ngày 05/01/2026.',
  description: 'Mô tả',
  validFrom: 'Áp dụng từ ngày',
  validFromHint: 'Không ai phải báo cáo kỳ đã kết thúc trước ngày này.',
  changeFrom: 'Áp dụng thay đổi từ ngày',
  changeFromHint: 'Chỉ các kỳ bắt đầu từ ngày này trở đi theo quy định mới; kỳ đã bắt đầu giữ nguyên.',
  badDay: 'Đây không phải là một ngày. Hãy gõ ngày/tháng/năm, ví dụ 01/01/2026.',
  save: 'Lưu chế độ báo cáo',
  cancel: 'Thôi',
  saved: 'Đã lưu chế độ báo cáo.',
  parts: 'Các kỳ báo cáo',
  part: (index: number) => `Kỳ báo cáo ${index}`,
  addPart: 'Thêm loại kỳ',
  removePart: 'Bỏ loại kỳ này',
  kind: 'Loại kỳ',
  kinds: {
    MONTH: 'Tháng',
    QUARTER: 'Quý',
    HALF_YEAR: '6 tháng',
    NINE_MONTHS: '9 tháng',
    YEAR: 'Cả năm',
    AD_HOC: 'Đột xuất',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  vintage: 'Loại số liệu',
  vintages: { ESTIMATE: 'Ước thực hiện', PRELIMINARY: 'Sơ bộ', OFFICIAL: 'Chính thức' } as Record<
    RegimePart['vintage'],
    string
  >,
  bounds: 'Kỳ tính',
  boundsOf: {
    CALENDAR: 'theo tháng dương lịch',
    FROM_15TH: 'từ ngày 15 tháng trước đến ngày 14 (Nghị định 09/2019)',
  } as Record<RegimePart['bounds'], string>,
  only: 'Những kỳ nào trong năm',
  onlyHint: 'Để trống: tất cả. Ví dụ “1”: chỉ kỳ đầu năm; “1, 3”: kỳ 1 và kỳ 3.',
  badOnly: 'Ghi số thứ tự của kỳ, cách nhau bằng dấu phẩy.',
  adHocFrom: 'Từ ngày',
  adHocTo: 'Đến hết ngày',
  cutoff: 'Số liệu tính đến hết',
  dues: 'Hạn gửi (đến 24 giờ của ngày đó; “trước 15/6” là hết ngày 14/6)',
  levels: { PROVINCE: 'Tỉnh', DISTRICT: 'Huyện', COMMUNE: 'Xã', DEPARTMENT: 'Phòng, ban' } as Record<
    RegimeLevel,
    string
  >,
  due: 'Hạn gửi',
  dueOf: (level: string) => `Hạn gửi của cấp: ${level}`,
  ways: {
    NONE: 'không phải gửi',
    DAYS: 'số ngày sau khi hết kỳ',
    MONTH: 'ngày cố định trong tháng',
  },
  days: 'Số ngày',
  dayOfMonth: 'Ngày',
  month: 'Tháng',
  months: (months: number) =>
    months === 0
      ? 'tháng cuối của kỳ'
      : months > 0
        ? `${months} tháng sau tháng cuối của kỳ`
        : `${-months} tháng trước tháng cuối của kỳ`,
  shift: 'Hạn gửi trúng ngày nghỉ',
  shifts: {
    NONE: 'giữ nguyên',
    BEFORE: 'chuyển lên ngày làm việc liền trước',
    AFTER: 'chuyển sang ngày làm việc liền sau',
  } as Record<DueShift, string>,
  locksAfter: 'Khóa kỳ sau hạn gửi (ngày)',
  locksAfterHint: 'Để trống: không khóa. Sau khi khóa, nơi duyệt báo cáo vẫn gia hạn được.',
  preview: 'Xem trước',
  previewText: (year: number) =>
    `Các kỳ và hạn gửi năm ${year} theo nội dung đang soạn, đã chuyển ngày theo lịch làm việc của tỉnh.`,
  previewEmpty: (year: number) => `Năm ${year} không có kỳ nào.`,
  previewYear: 'Năm',
  period: 'Kỳ',
  span: 'Từ ngày, đến hết ngày',
  periodName: (kind: Kind, endsOn: string): string => {
    const [year, month] = [endsOn.slice(0, 4), Number(endsOn.slice(5, 7))];
    switch (kind) {
      case 'MONTH':
        return `Tháng ${month}/${year}`;
      case 'QUARTER':
        return `Quý ${ROMAN[Math.ceil(month / 3) - 1]}/${year}`;
      case 'HALF_YEAR':
        return month <= 6 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
      case 'NINE_MONTHS':
        return `9 tháng đầu năm ${year}`;
      case 'YEAR':
        return `Năm ${year}`;
      case 'AD_HOC':
        return 'Báo cáo đột xuất';
    }
  },
  nobody: 'không ai',
  locksOn: (day: string) => `khóa sau ${day}`,
  end: {
    open: 'Cho kết thúc',
    title: (name: string) => `Cho kết thúc: ${name}`,
    text: 'Sau ngày kết thúc không mở kỳ mới. Kỳ đã bắt đầu vẫn báo cáo đến hết.',
    lastOn: 'Ngày kết thúc',
    needDay: 'Ghi ngày kết thúc.',
    reason: 'Lý do',
    needReason: 'Ghi lý do.',
    done: 'Đã cho kết thúc chế độ báo cáo.',
  },
  calendar: {
    title: 'Lịch làm việc',
    text: 'Thứ Bảy, Chủ nhật là ngày nghỉ. Ở đây tỉnh ghi thêm ngày Tết, ngày lễ và ngày hoán đổi, làm bù của từng năm; hạn gửi trúng ngày nghỉ được chuyển nếu chế độ báo cáo quy định như vậy.',
    year: (year: number) => `Năm ${year}`,
    none: (year: number) => `Tỉnh chưa nhập lịch làm việc năm ${year}.`,
    off: 'nghỉ',
    worked: 'làm bù',
    /** Before the name of a day that is worked. */
    work: 'làm',
    edit: 'Nhập lịch',
    editTitle: (year: number) => `Lịch làm việc năm ${year}`,
    lines: 'Mỗi dòng một ngày hoặc một khoảng ngày',
    linesHint:
      'Ví dụ: “16/02/2026 - 20/02/2026 Tết Nguyên đán”. Ngày làm bù thì ghi “làm” sau ngày: “22/08/2026 làm bù ngày 31/08”.',
    badLine: (line: string) => `Dòng “${line}” không bắt đầu bằng một ngày thuộc năm này và tên của ngày.`,
    save: 'Lưu lịch làm việc',
    saved: 'Đã lưu lịch làm việc; các hạn gửi sắp tới đã được tính lại.',
  },
};
