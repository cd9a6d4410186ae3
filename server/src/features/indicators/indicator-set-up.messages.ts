import { catalogue, words } from '#kernel/messages.ts';

export const saysOfSetUp = catalogue('indicators-set-up', {
  title: { vi: 'Danh mục chỉ tiêu', en: 'Catalogue of indicators' },
  keepers: { vi: 'lãnh đạo, cán bộ tổng hợp', en: 'leader or planning officer' },
  thereAre: words<{ shared: number; own: number }>({
    vi: ({ shared, own }) => `${shared} chỉ tiêu chung của cấp trên, ${own} chỉ tiêu riêng của đơn vị`,
    en: ({ shared, own }) => `Indicators: ${shared} of units above and the shared catalogue, ${own} of the unit’s own`,
  }),
  thereAreNone: {
    vi: 'Chưa có chỉ tiêu nào để đưa vào kế hoạch',
    en: 'There are no indicators yet that a plan could hold',
  },
});
