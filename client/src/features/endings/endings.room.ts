import { IconArrowMerge, IconBuildingBank } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/endings/room', vi);

export const pages = [
  page('/don-vi-ket-thuc', async () => (await import('./ended-units-page.tsx')).EndedUnitsPage),
  page('/tiep-nhan', async () => (await import('./taken-over-page.tsx')).TakenOverPage),
] as const;

const ENDED = { title: texts.work.title, order: 6 };

export const room: Room = {
  menu: [
    {
      ...{ place: 'PERSON', order: 6, name: texts.menu.endedUnits, icon: IconArrowMerge },
      ...{ link: linkOptions({ to: '/don-vi-ket-thuc' }), right: 'SEE_ENDED_UNITS' },
    },
  ],
  work: {
    ENDED_UNITS: {
      ...{ group: ENDED, icon: IconArrowMerge, action: texts.work.ENDED_UNITS },
      link: () => linkOptions({ to: '/don-vi-ket-thuc' }),
    },
    TAKEN_OVER: {
      ...{ group: ENDED, icon: IconBuildingBank, action: texts.work.TAKEN_OVER },
      link: () => linkOptions({ to: '/tiep-nhan' }),
    },
  },
};
