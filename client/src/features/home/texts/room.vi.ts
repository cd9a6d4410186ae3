export const vi = {
  menu: {
    home: 'Trang chủ',
    setUp: 'Thiết lập đơn vị',
  },
};
