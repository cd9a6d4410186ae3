import { IconAlertTriangle, IconLayoutDashboard } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import { TO_WATCH } from '#features/reports/reports.room.ts';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { boardSearch, changesSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/rollups/room', vi);

export const pages = [
  page('/theo-doi', async () => (await import('./board-page.tsx')).BoardPage, boardSearch),
  page('/theo-doi/thay-doi', async () => (await import('./changes-page.tsx')).ChangesPage, changesSearch),
  page('/ke-hoach/$planId/tien-do', async () => (await import('./term-page.tsx')).TermPage),
] as const;

export const room: Room = {
  menu: [
    {
      place: 'PAGES',
      order: 5,
      name: texts.menu.board,
      icon: IconLayoutDashboard,
      link: linkOptions({ to: '/theo-doi' }),
    },
  ],
  work: {
    RED_INDICATOR: {
      group: TO_WATCH,
      icon: IconAlertTriangle,
      action: texts.work.RED_INDICATOR,
      link: ({ period }) =>
        linkOptions({ to: '/theo-doi', search: { loc: 'chua-dat', ...(period ? { ky: period.id } : {}) } }),
    },
  },
};
