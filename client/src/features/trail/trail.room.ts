import { IconListSearch } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { trailSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/trail/room', vi);

export const pages = [
  page('/quan-tri/nhat-ky', async () => (await import('./trail-page.tsx')).TrailPage, trailSearch),
] as const;

export const room: Room = {
  menu: [
    {
      place: 'PERSON',
      order: 5,
      name: texts.menu.trail,
      icon: IconListSearch,
      link: linkOptions({ to: '/quan-tri/nhat-ky', search: {} }),
      right: 'SEARCH_TRAIL',
    },
  ],
};
