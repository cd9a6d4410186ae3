import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  verbs: {
    askMailAddress: 'Xin mã xác nhận địa chỉ thư',
    confirmMailAddress: 'Xác nhận địa chỉ thư',
    markNoticesRead: 'Đánh dấu thông báo đã đọc',
    removeMailAddress: 'Bỏ địa chỉ thư',
  },
  fields: {
    noticesRead: 'Số thông báo đã đọc',
  },
} satisfies TrailWords;
