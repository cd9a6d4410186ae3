export const vi = {
  menu: {
    home: 'Trang chủ',
  },
};
