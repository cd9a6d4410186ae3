import { IconArrowsDiff } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { frameRoute } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { comparisonSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/analytics/room', vi);

export const pages = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/so-sanh',
    validateSearch: comparisonSearch,
    component: lazyRouteComponent(() => import('./comparison-page.tsx'), 'ComparisonPage'),
  }),
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
