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
    'When something happens that concerns you, such as a report that is returned or an office that you are given, it is told here. What you have read is kept for 180 days.',
};
