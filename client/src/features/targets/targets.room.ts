import { IconArrowBackUp, IconHelpCircle, IconRefreshAlert, IconSend, IconTargetArrow } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import { PLANNING, toPlan } from '#features/plans/plans.room.ts';
import type { Room, WorkKind } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { assignmentSearch, targetsSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/targets/room', vi);

export const pages = [
  page('/ke-hoach/$planId/giao', async () => (await import('./assignment-page.tsx')).AssignmentPage, assignmentSearch),
  page('/chi-tieu', async () => (await import('./targets-page.tsx')).TargetsPage, targetsSearch),
] as const;

/** What is drafted under the plan that something is about. */
const toQuotas: WorkKind['link'] = ({ recordId }) =>
  linkOptions({ to: '/ke-hoach/$planId/giao', params: { planId: recordId ?? '' }, search: { phan: 'don-vi' } });

export const room: Room = {
  work: {
    TARGETS_TO_ACKNOWLEDGE: {
      group: PLANNING,
      icon: IconTargetArrow,
      action: texts.work.TARGETS_TO_ACKNOWLEDGE,
      link: () => linkOptions({ to: '/chi-tieu' }),
    },
    DEPARTMENT_TARGETS_TO_ACKNOWLEDGE: {
      group: PLANNING,
      icon: IconTargetArrow,
      action: texts.work.TARGETS_TO_ACKNOWLEDGE,
      link: ({ recordId }) =>
        linkOptions({ to: '/phong-ban/$departmentId', params: { departmentId: recordId ?? '' }, search: {} }),
    },
    QUOTAS_SUBMITTED: { group: PLANNING, icon: IconSend, action: texts.work.QUOTAS_SUBMITTED, link: toQuotas },
    QUOTAS_RETURNED: { group: PLANNING, icon: IconArrowBackUp, action: texts.work.QUOTAS_RETURNED, link: toQuotas },
    PLAN_STALE: { group: PLANNING, icon: IconRefreshAlert, action: texts.work.PLAN_STALE, link: toPlan },
    TARGET_UNREADABLE: { group: PLANNING, icon: IconHelpCircle, action: texts.work.TARGET_UNREADABLE, link: toPlan },
  },
};
