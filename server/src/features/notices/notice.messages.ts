import { catalogue } from '#kernel/messages.ts';

export const says = catalogue('notices', {
  notice: { vi: 'thông báo', en: 'notice' },
});
