export const vi = {
  newPassword: {
    label: 'Mật khẩu mới',
    hint: 'Nên dùng một câu dễ nhớ, kể cả dấu cách và dấu tiếng Việt. Có thể dán từ trình quản lý mật khẩu.',
    length: (shortest: number, typed: number) =>
      `Ít nhất ${shortest} ký tự${typed > 0 && typed < shortest ? ` (đang có ${typed})` : ''}`,
    different: (fewest: number) => `Có ít nhất ${fewest} ký tự khác nhau`,
    login: 'Không chứa tên đăng nhập',
    common: 'Không phải mật khẩu phổ biến: máy chủ kiểm tra khi lưu',
    held: 'đạt',
    notYet: 'Mật khẩu chưa đủ các điều kiện dưới đây.',
  },
  reveal: 'Hiện hoặc ẩn mật khẩu',
  office: {
    ADMINISTRATOR: 'Quản trị hệ thống',
    LEADER: 'Lãnh đạo',
    PLANNER: 'Cán bộ tổng hợp',
    DEPARTMENT_HEAD: 'Trưởng phòng',
    OFFICER: 'Cán bộ phòng',
    ANALYST: 'Phân tích',
    AUDITOR: 'Đánh giá viên',
    VIEWER: 'Chỉ xem',
  },
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyByHand: 'Trình duyệt không cho sao chép tự động. Hãy bấm Ctrl+C.',
  offline: 'Không kết nối được với máy chủ. Kiểm tra đường truyền rồi thử lại.',
  failed: 'Chưa thực hiện được. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống của đơn vị.',
};
