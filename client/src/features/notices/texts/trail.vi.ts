import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  verbs: {
    markNoticesRead: 'Đánh dấu thông báo đã đọc',
  },
  fields: {
    noticesRead: 'Số thông báo đã đọc',
  },
} satisfies TrailWords;
