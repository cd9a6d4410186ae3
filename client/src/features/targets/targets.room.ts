import { IconHelpCircle, IconRefreshAlert, IconTargetArrow } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent, linkOptions } from '@tanstack/react-router';
import { PLANNING, toPlan } from '#features/plans/plans.room.ts';
import type { Room } from '#lib/room.ts';
import { frameRoute } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { assignmentSearch, targetsSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/targets/room', vi);

export const pages = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/ke-hoach/$planId/giao',
    validateSearch: assignmentSearch,
    component: lazyRouteComponent(() => import('./assignment-page.tsx'), 'AssignmentPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/chi-tieu',
    validateSearch: targetsSearch,
    component: lazyRouteComponent(() => import('./targets-page.tsx'), 'TargetsPage'),
  }),
] as const;

export const room: Room = {
  work: {
    TARGETS_TO_ACKNOWLEDGE: {
      group: PLANNING,
      icon: IconTargetArrow,
      action: texts.work.TARGETS_TO_ACKNOWLEDGE,
      link: () => linkOptions({ to: '/chi-tieu' }),
    },
    PLAN_STALE: { group: PLANNING, icon: IconRefreshAlert, action: texts.work.PLAN_STALE, link: toPlan },
    TARGET_UNREADABLE: { group: PLANNING, icon: IconHelpCircle, action: texts.work.TARGET_UNREADABLE, link: toPlan },
  },
};
