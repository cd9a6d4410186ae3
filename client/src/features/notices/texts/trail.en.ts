import type { TrailWords } from '#lib/trail-words.ts';

export const en = {
  subjects: {
    CalendarFeed: 'Calendar of due days',
  },
  verbs: {
    askMailAddress: 'Asked for a code at an e-mail address',
    confirmMailAddress: 'Confirmed an e-mail address',
    endCalendarFeed: 'Dropped the calendar address',
    markNoticesRead: 'Marked notices as read',
    removeMailAddress: 'Dropped the e-mail address',
    renewCalendarFeed: 'Got a calendar address',
    setMailWishes: 'Set when e-mail comes',
  },
  fields: {
    mailWishes: 'When e-mail comes',
    noticesRead: 'Notices read',
  },
} satisfies TrailWords;
