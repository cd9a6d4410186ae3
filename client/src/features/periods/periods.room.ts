import { IconCalendarCog } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/periods/room', vi);

export const pages = [
  page('/che-do-bao-cao', async () => (await import('./regimes-page.tsx')).RegimesPage),
  page('/che-do-bao-cao/moi', async () => (await import('./new-regime-page.tsx')).NewRegimePage, modelSearch),
  page('/che-do-bao-cao/$regimeId', async () => (await import('./edit-regime-page.tsx')).EditRegimePage),
] as const;

/** `mau`: the regime that is taken as a model. */
function modelSearch(search: Record<string, unknown>): { mau?: string } {
  return typeof search.mau === 'string' ? { mau: search.mau } : {};
}

export const room: Room = {
  menu: [
    {
      ...{ place: 'PERSON', order: 3, name: texts.menu.regimes, icon: IconCalendarCog },
      ...{ link: linkOptions({ to: '/che-do-bao-cao' }), right: 'KEEP_REGIMES' },
    },
  ],
  setUp: { PERIODS: linkOptions({ to: '/che-do-bao-cao' }) },
};
