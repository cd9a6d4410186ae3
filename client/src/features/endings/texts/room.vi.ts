export const vi = {
  menu: { endedUnits: 'Đơn vị đã kết thúc' },
  work: {
    title: 'Đơn vị đã kết thúc',
    ENDED_UNITS: 'Xem từng đơn vị',
    TAKEN_OVER: 'Làm việc thay mặt',
  },
};
