import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    CalendarFeed: 'Lịch hạn báo cáo',
  },
  verbs: {
    askMailAddress: 'Xin mã xác nhận địa chỉ thư',
    confirmMailAddress: 'Xác nhận địa chỉ thư',
    endCalendarFeed: 'Bỏ địa chỉ lịch',
    markNoticesRead: 'Đánh dấu thông báo đã đọc',
    removeMailAddress: 'Bỏ địa chỉ thư',
    renewCalendarFeed: 'Lấy địa chỉ lịch',
    setMailWishes: 'Đặt giờ nhận thư',
  },
  fields: {
    mailWishes: 'Giờ nhận thư',
    noticesRead: 'Số thông báo đã đọc',
  },
} satisfies TrailWords;
