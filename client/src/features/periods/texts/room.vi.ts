export const vi = {
  menu: {
    regimes: 'Chế độ báo cáo',
  },
};
