export const vi = {
  title: 'Thông báo',
  text: 'Những việc vừa xảy ra có liên quan đến bạn. Việc bạn cần làm nằm ở Trang chủ.',
  unread: 'chưa đọc',
  unreadCount: (count: number) => `${count} thông báo chưa đọc`,
  markRead: 'Đánh dấu đã đọc',
  markOneRead: (title: string) => `Đánh dấu đã đọc: ${title}`,
  markAllRead: 'Đánh dấu tất cả đã đọc',
  emptyTitle: 'Chưa có thông báo nào',
  empty:
    'Khi có việc liên quan đến bạn, ví dụ báo cáo bị trả lại hoặc bạn được giao chức vụ mới, thông báo sẽ hiện ở đây. Thông báo đã đọc được giữ 180 ngày.',
};
