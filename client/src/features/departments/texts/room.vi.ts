export const vi = {
  menu: {
    departments: 'Phòng ban',
  },
};
