import { IconBell } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/notices/room', vi);

export const pages = [page('/thong-bao', async () => (await import('./notices-page.tsx')).NoticesPage)] as const;

export const room: Room = {
  menu: [
    {
      place: 'PERSON',
      order: 0,
      name: texts.menu.notices,
      icon: IconBell,
      link: linkOptions({ to: '/thong-bao' }),
    },
  ],
};
