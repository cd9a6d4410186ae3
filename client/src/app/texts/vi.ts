export const vi = {
  workingDay: (day: string) => `Ngày làm việc: ${day}`,
  demonstration: 'dữ liệu trình diễn',
  skip: 'Đến nội dung chính',
  menu: 'Các trang',
  notFoundTitle: 'Không có trang này',
  notFound: 'Địa chỉ có thể đã gõ nhầm hoặc trang đã được chuyển đi.',
};
