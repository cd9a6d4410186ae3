import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    Regime: 'Chế độ báo cáo',
    WorkingYear: 'Lịch làm việc',
  },
  verbs: {
    createRegime: 'Đặt chế độ báo cáo',
    endRegime: 'Cho kết thúc chế độ báo cáo',
    setWorkingDays: 'Nhập lịch làm việc',
    updateRegime: 'Sửa chế độ báo cáo',
  },
  fields: {
    asked: 'Kỳ báo cáo',
    bounds: 'ranh giới kỳ',
    cutoff: 'số liệu tính đến',
    days: 'Các ngày',
    dues: 'hạn gửi',
    legalBasis: 'Căn cứ',
    locksAfter: 'khóa sau (ngày)',
    only: 'kỳ thứ',
    shift: 'hạn gửi trúng ngày nghỉ',
    vintage: 'loại số liệu',
  },
} satisfies TrailWords;
