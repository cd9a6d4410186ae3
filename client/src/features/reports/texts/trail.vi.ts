import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    PeriodException: 'Gia hạn, khóa kỳ báo cáo',
    Report: 'Báo cáo',
  },
  verbs: {
    acceptReport: 'Duyệt báo cáo',
    acceptReports: 'Duyệt nhiều báo cáo cùng lúc',
    closePeriod: 'Khóa kỳ báo cáo',
    correctReport: 'Mở đính chính báo cáo',
    extendPeriod: 'Gia hạn kỳ báo cáo',
    openReport: 'Mở báo cáo',
    reopenPeriod: 'Bỏ gia hạn, bỏ khóa kỳ báo cáo',
    returnReport: 'Trả lại báo cáo',
    saveFigures: 'Nhập số liệu',
    submitReport: 'Gửi báo cáo',
    withdrawReport: 'Rút lại báo cáo',
  },
  fields: {
    achieved: 'kết quả',
    declaredGaps: 'Lý do thiếu số liệu',
    denominator: 'mẫu số',
    estimate: 'Số ước thực hiện',
    evidence: 'minh chứng',
    grade: 'xếp loại',
    numerator: 'tử số',
    onTime: 'Đúng hạn',
    parts: 'theo phần',
    untilOn: 'Đến hết ngày',
    version: 'Phiên bản',
    where: 'chỗ',
  },
  values: {
    ACCEPTED: 'đã duyệt',
    CLOSED: 'khóa kỳ',
    EXTENDED: 'gia hạn',
    LIFTED: 'theo chế độ báo cáo',
    RETURNED: 'trả lại',
    SUBMITTED: 'đã gửi',
  },
} satisfies TrailWords;
