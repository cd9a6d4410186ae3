export const vi = {
  workingDay: (day: string) => `Ngày làm việc: ${day}`,
  demonstration: 'dữ liệu trình diễn',
  statedDay: 'ngày giả định, không phải hôm nay',
  skip: 'Đến nội dung chính',
  menu: 'Các trang',
  factorSoon: (day: string) =>
    `Từ ngày ${day}, lãnh đạo phải đăng nhập bằng xác thực hai bước mới ban hành, giao, điều chỉnh, duyệt được.`,
  factorLacking: (day: string) =>
    `Từ ngày ${day}, tỉnh yêu cầu lãnh đạo xác thực hai bước. Bạn xem được, nhưng chưa ban hành, giao, điều chỉnh, duyệt được: hãy bật rồi đăng nhập lại bằng mã hoặc khóa truy cập.`,
  newerBuild: 'Có phiên bản mới: tải lại trang khi tiện. Những ô đang nhập dở được giữ trên máy này.',
  backTo: (unit: string) => `Trở về ${unit}`,
  toOwnAccount: 'Đến trang tài khoản',
  notFoundTitle: 'Không có trang này',
  notFound: 'Địa chỉ có thể đã gõ nhầm hoặc trang đã được chuyển đi.',
};
