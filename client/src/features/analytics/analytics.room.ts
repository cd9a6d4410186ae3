import { IconArrowsDiff } from '@tabler/icons-react';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { comparisonSearch, seriesSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/analytics/room', vi);

export const pages = [
  page('/so-sanh', async () => (await import('./comparison-page.tsx')).ComparisonPage, comparisonSearch),
  page('/dien-bien', async () => (await import('./series-page.tsx')).SeriesPage, seriesSearch),
] as const;

export const room: Room = {
  menu: [
    {
      place: 'PAGES',
      order: 6,
      name: texts.menu.comparison,
      icon: IconArrowsDiff,
      link: { to: '/so-sanh' },
    },
  ],
};
