export const vi = {
  menu: {
    notices: 'Thông báo',
  },
  bell: (unread: number) =>
    unread === 0 ? 'Thông báo: không có thông báo mới' : `Thông báo: ${unread} thông báo chưa đọc`,
  /** In the mark of the bell. */
  many: '99+',
};
