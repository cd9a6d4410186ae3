export const vi = {
  plans: 'Kế hoạch',
  title: 'Tiến độ giai đoạn',
  indicator: 'Chỉ tiêu',
  target: 'Mức của giai đoạn',
  soFar: 'Đến nay',
  attainment: 'Đánh giá',
  noneTitle: 'Chưa có gì để theo dõi',
  none: 'Tiến độ có khi kế hoạch giai đoạn đã ban hành và có chỉ tiêu, với người được xem số liệu của đơn vị.',
  hows: { END: 'Đạt vào năm cuối', SUM: 'Cộng các năm', MEAN: 'Bình quân các năm', EACH: 'Đạt ở từng năm' },
  coverage: (reporting: number, of: number) => `Có số liệu ${reporting}/${of} năm`,
  foundIn: {
    END: (year: number) => `Số liệu năm ${year}`,
    EACH: (year: number) => `Năm thấp nhất: ${year}`,
  },
  remains: {
    REST: (amount: string) => `Còn ${amount}`,
    MEAN: (amount: string) => `Mỗi năm còn lại cần ${amount}`,
  },
  part: (words: string) => `Phần năm: ${words}`,
  incomplete: (reporting: number, expected: number) => `Chưa đủ: ${reporting}/${expected} đơn vị`,
  otherUnit: 'Báo cáo theo đơn vị tính khác, không tính vào giai đoạn',
};
