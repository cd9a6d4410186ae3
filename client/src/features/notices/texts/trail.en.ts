import type { TrailWords } from '#lib/trail-words.ts';

export const en = {
  verbs: {
    markNoticesRead: 'Marked notices as read',
  },
  fields: {
    noticesRead: 'Notices read',
  },
} satisfies TrailWords;
