export const vi = {
  menu: {
    indicators: 'Chỉ tiêu',
  },
};
