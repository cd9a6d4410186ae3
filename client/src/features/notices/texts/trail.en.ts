import type { TrailWords } from '#lib/trail-words.ts';

export const en = {
  verbs: {
    askMailAddress: 'Asked for a code at an e-mail address',
    confirmMailAddress: 'Confirmed an e-mail address',
    markNoticesRead: 'Marked notices as read',
    removeMailAddress: 'Dropped the e-mail address',
  },
  fields: {
    noticesRead: 'Notices read',
  },
} satisfies TrailWords;
