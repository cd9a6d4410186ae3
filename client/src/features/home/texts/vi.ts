export const vi = {
  title: 'Việc đang chờ',
  lead: (count: number) => (count === 1 ? 'Có 1 việc đang chờ bạn.' : `Có ${count} việc đang chờ bạn.`),
  overdue: (count: number) => `${count} việc quá hạn`,
  soon: (count: number) => `${count} việc đến hạn trong 7 ngày`,
  emptyTitle: 'Không có việc nào đang chờ',
  empty: 'Với chức vụ đang chọn, hiện không có việc nào chờ bạn. Việc mới sẽ hiện ở đây ngay khi có.',
  emptyAction: 'Xem bảng theo dõi',
};
