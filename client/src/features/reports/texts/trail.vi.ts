import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    Report: 'Báo cáo',
  },
  verbs: {
    acceptReport: 'Duyệt báo cáo',
    acceptReports: 'Duyệt nhiều báo cáo cùng lúc',
    correctReport: 'Mở đính chính báo cáo',
    openReport: 'Mở báo cáo',
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
    version: 'Phiên bản',
    where: 'chỗ',
  },
  values: {
    ACCEPTED: 'đã duyệt',
    RETURNED: 'trả lại',
    SUBMITTED: 'đã gửi',
  },
} satisfies TrailWords;
