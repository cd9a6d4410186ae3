import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'Notices',
  text: 'What has happened and concerns you. What you have to do stands on the home page.',
  unread: 'not read',
  unreadCount: (count) => `${count} not read`,
  markRead: 'Mark as read',
  markOneRead: (title) => `Mark as read: ${title}`,
  markAllRead: 'Mark all as read',
  emptyTitle: 'No notices yet',
  empty:
    'When something happens that concerns you, such as a report that is returned or an office that you are given, it is told here. What you have read is kept for 180 days, what you have not for a year.',
  mail: {
    title: 'By e-mail',
    text: 'An e-mail says what happened and where to look; it has no figures in it. Nobody but you sees this address.',
    address: 'E-mail address',
    begin: 'Receive by e-mail',
    change: 'Change the address',
    goOn: 'Continue',
    sendCode: 'Send a code',
    codeSent: 'A code was sent. Look in your mailbox, spam included.',
    code: (address) => `The code that was sent to ${address}`,
    confirm: 'Confirm',
    confirmed: 'The address is confirmed. Notices are sent there as well from now on.',
    sentTo: (address) => `Notices are sent to ${address}`,
    failed: (at) => `The last e-mail did not arrive (${at}). The mail server said:`,
    remove: 'Stop e-mail',
    giveUp: 'Drop this address',
    removed: 'The address was dropped. Notices are shown on this page only.',
  },
};
