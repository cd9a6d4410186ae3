import { IconArrowBackUp, IconClipboardList, IconNotes, IconSend, IconTargetArrow } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room, WorkGroup, WorkKind } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/plans/room', vi);

export const pages = [
  page('/ke-hoach', async () => (await import('./plans-page.tsx')).PlansPage),
  page('/ke-hoach/$planId', async () => (await import('./plan-page.tsx')).PlanPage),
] as const;

/** What is to be done with plans and targets. */
export const PLANNING: WorkGroup = { title: texts.work.title, order: 3 };

/** The plan that something is about, or all of them. */
export const toPlan: WorkKind['link'] = ({ recordId }) =>
  recordId ? linkOptions({ to: '/ke-hoach/$planId', params: { planId: recordId } }) : linkOptions({ to: '/ke-hoach' });

export const room: Room = {
  setUp: { PLAN: linkOptions({ to: '/ke-hoach' }) },
  menu: [
    {
      place: 'PAGES',
      order: 2,
      name: texts.menu.plans,
      icon: IconClipboardList,
      link: linkOptions({ to: '/ke-hoach' }),
    },
  ],
  work: {
    ASSIGNMENT_TO_ACKNOWLEDGE: {
      group: PLANNING,
      icon: IconTargetArrow,
      action: texts.work.ASSIGNMENT_TO_ACKNOWLEDGE,
      link: toPlan,
    },
    PLAN_SUBMITTED: { group: PLANNING, icon: IconSend, action: texts.work.PLAN_SUBMITTED, link: toPlan },
    PLAN_RETURNED: { group: PLANNING, icon: IconArrowBackUp, action: texts.work.PLAN_RETURNED, link: toPlan },
    PLAN_DRAFT: { group: PLANNING, icon: IconNotes, action: texts.work.PLAN_DRAFT, link: toPlan },
  },
};
