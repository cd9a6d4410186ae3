export const vi = {
  menu: {
    reports: 'Báo cáo',
    review: 'Duyệt',
  },
  work: {
    toSubmit: 'Báo cáo phải gửi',
    toReview: 'Chờ duyệt',
    toWatch: 'Cần theo dõi',
    REPORT_DUE: 'Nhập báo cáo',
    REPORT_HANDED_OVER: 'Xem và gửi',
    REPORT_RETURNED: 'Sửa và gửi lại',
    REPORTS_TO_REVIEW: 'Duyệt',
    EXTENSION_TO_DECIDE: 'Trả lời',
    REPORT_TO_APPROVE: 'Duyệt trong đơn vị',
    SUB_UNIT_LATE: 'Xem tình hình nộp',
  },
};
