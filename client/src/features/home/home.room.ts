import { IconHome, IconListCheck } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/home/room', vi);

export const pages = [
  page('/', async () => (await import('./home-page.tsx')).HomePage),
  page('/thiet-lap', async () => (await import('./set-up-page.tsx')).SetUpPage),
] as const;

export const room: Room = {
  menu: [
    {
      place: 'PAGES',
      order: 1,
      name: texts.menu.home,
      icon: IconHome,
      link: linkOptions({ to: '/', activeOptions: { exact: true } }),
    },
    {
      place: 'PERSON',
      order: 5,
      name: texts.menu.setUp,
      icon: IconListCheck,
      link: linkOptions({ to: '/thiet-lap' }),
      right: 'SEE_SET_UP',
    },
  ],
};
