export const vi = {
  menu: {
    ownAccount: 'Tài khoản của tôi',
    accounts: 'Quản trị tài khoản',
  },
};
