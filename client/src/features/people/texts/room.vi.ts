export const vi = {
  menu: {
    ownAccount: 'Tài khoản của tôi',
    accounts: 'Quản trị tài khoản',
    confirmation: 'Xác nhận người dùng',
  },
  work: { title: 'Tài khoản', PEOPLE_TO_CONFIRM: 'Xác nhận', SUBSTITUTION: 'Xem ủy quyền' },
};
