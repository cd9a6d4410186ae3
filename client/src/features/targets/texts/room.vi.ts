export const vi = {
  work: {
    TARGETS_TO_ACKNOWLEDGE: 'Xác nhận đã nhận',
    QUOTAS_SUBMITTED: 'Xem và giao',
    QUOTAS_RETURNED: 'Sửa và trình lại',
    PLAN_STALE: 'Xem lại kế hoạch',
    TARGET_UNREADABLE: 'Làm rõ chỉ tiêu',
  },
};
