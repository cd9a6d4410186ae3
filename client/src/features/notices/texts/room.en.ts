import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  menu: {
    notices: 'Notices',
  },
  bell: (unread) => (unread === 0 ? 'Notices: nothing new' : `Notices: ${unread} not read`),
  many: '99+',
};
