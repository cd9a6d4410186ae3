export const vi = {
  menu: {
    comparison: 'So sánh',
  },
};
