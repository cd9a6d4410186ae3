export const vi = {
  menu: {
    board: 'Theo dõi',
  },
  work: {
    RED_INDICATOR: 'Xem vì sao',
  },
};
