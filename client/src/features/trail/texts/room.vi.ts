export const vi = {
  menu: {
    trail: 'Nhật ký thao tác',
  },
};
