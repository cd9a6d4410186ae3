import { catalogue, words } from '#kernel/messages.ts';

export const saysOfSetUp = catalogue('periods-set-up', {
  title: { vi: 'Kỳ báo cáo', en: 'Reporting periods' },
  keepers: { vi: 'lãnh đạo, cán bộ tổng hợp', en: 'leader or planning officer' },
  thereAre: words<{ count: number; year: number }>({
    vi: ({ count, year }) => `${count} kỳ của năm ${year} có hạn gửi`,
    en: ({ count, year }) => `${count} ${count === 1 ? 'period' : 'periods'} of ${year} with a due date`,
  }),
  thereAreNone: words<{ year: number }>({
    vi: ({ year }) => `Năm ${year} chưa có kỳ nào có hạn gửi`,
    en: ({ year }) => `No period of ${year} has a due date yet`,
  }),
});
