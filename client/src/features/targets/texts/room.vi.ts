export const vi = {
  work: {
    TARGETS_TO_ACKNOWLEDGE: 'Xác nhận đã nhận',
    PLAN_STALE: 'Xem lại kế hoạch',
    TARGET_UNREADABLE: 'Làm rõ chỉ tiêu',
  },
};
