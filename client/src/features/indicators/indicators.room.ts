import { IconListSearch } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { indicatorsSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/indicators/room', vi);

export const pages = [
  page('/danh-muc', async () => (await import('./indicators-page.tsx')).IndicatorsPage, indicatorsSearch),
  page('/danh-muc/$indicatorId', async () => (await import('./indicator-page.tsx')).IndicatorPage),
  page('/danh-muc/nhap', async () => (await import('./import-page.tsx')).ImportPage),
  page('/danh-muc/sao-chep', async () => (await import('./copy-page.tsx')).CopyPage),
  page('/danh-muc/goi-y', async () => (await import('./proposals-page.tsx')).ProposalsPage),
] as const;

export const room: Room = {
  setUp: { INDICATORS: linkOptions({ to: '/danh-muc' }) },
  menu: [
    {
      place: 'PAGES',
      order: 7,
      name: texts.menu.indicators,
      icon: IconListSearch,
      link: linkOptions({ to: '/danh-muc' }),
    },
  ],
};
