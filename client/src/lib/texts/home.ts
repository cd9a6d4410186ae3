import { inLanguage } from './catalogue.ts';

const vi = {
  title: 'Việc đang chờ',
  lead: (count: number) => (count === 1 ? 'Có 1 việc đang chờ bạn.' : `Có ${count} việc đang chờ bạn.`),
  overdue: (count: number) => `${count} việc quá hạn`,
  soon: (count: number) => `${count} việc đến hạn trong 7 ngày`,
  emptyTitle: 'Không có việc nào đang chờ',
  empty: 'Mọi báo cáo đã gửi, mọi chỉ tiêu đã xác nhận. Việc mới sẽ hiện ở đây ngay khi có.',
  emptyAction: 'Xem bảng theo dõi',
  groups: {
    reports: 'Báo cáo phải gửi',
    review: 'Chờ duyệt',
    plans: 'Kế hoạch và chỉ tiêu',
    watch: 'Cần theo dõi',
  },
  kinds: {
    REPORT_DUE: 'Nhập báo cáo',
    REPORT_RETURNED: 'Sửa và gửi lại',
    REPORTS_TO_REVIEW: 'Duyệt',
    ASSIGNMENT_TO_ACKNOWLEDGE: 'Xác nhận đã nhận',
    PLAN_DRAFT: 'Mở kế hoạch',
    PLAN_STALE: 'Xem lại kế hoạch',
    TARGET_UNREADABLE: 'Làm rõ chỉ tiêu',
    SUB_UNIT_LATE: 'Xem tình hình nộp',
    RED_INDICATOR: 'Xem vì sao',
  },
};

export const texts = inLanguage({ vi });
