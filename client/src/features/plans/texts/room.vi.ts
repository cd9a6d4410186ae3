export const vi = {
  menu: {
    plans: 'Kế hoạch',
  },
  work: {
    title: 'Kế hoạch và chỉ tiêu',
    ASSIGNMENT_TO_ACKNOWLEDGE: 'Xác nhận đã nhận',
    PLAN_SUBMITTED: 'Xem và ban hành',
    PLAN_RETURNED: 'Sửa và trình lại',
    PLAN_DRAFT: 'Mở kế hoạch',
  },
};
