import {
  IconCalendarPlus,
  IconClockExclamation,
  IconCornerUpLeft,
  IconFileText,
  IconRosetteDiscountCheck,
  IconUserCheck,
  IconUserShare,
} from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room, WorkGroup, WorkKind } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { reportsSearch, reviewSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/reports/room', vi);

export const pages = [
  page('/bao-cao', async () => (await import('./reports-page.tsx')).ReportsPage, reportsSearch),
  page('/bao-cao/$reportId', async () => (await import('./report-page.tsx')).ReportPage),
  page('/duyet', async () => (await import('./review-page.tsx')).ReviewPage, reviewSearch),
  page('/duyet/$reportId', async () => (await import('./review-one-page.tsx')).ReviewOnePage),
] as const;

const TO_SUBMIT: WorkGroup = { title: texts.work.toSubmit, order: 1 };
const TO_REVIEW: WorkGroup = { title: texts.work.toReview, order: 2 };
/** What nobody can do at once, and somebody should see to. */
export const TO_WATCH: WorkGroup = { title: texts.work.toWatch, order: 4 };

const toReport: WorkKind['link'] = ({ recordId }) =>
  recordId
    ? linkOptions({ to: '/bao-cao/$reportId', params: { reportId: recordId } })
    : linkOptions({ to: '/bao-cao', search: {} });

export const room: Room = {
  menu: [
    { place: 'PAGES', order: 3, name: texts.menu.reports, icon: IconFileText, link: linkOptions({ to: '/bao-cao' }) },
    { place: 'PAGES', order: 4, name: texts.menu.review, icon: IconUserCheck, link: linkOptions({ to: '/duyet' }) },
  ],
  work: {
    REPORT_DUE: { group: TO_SUBMIT, icon: IconFileText, action: texts.work.REPORT_DUE, link: toReport },
    REPORT_HANDED_OVER: {
      group: TO_SUBMIT,
      icon: IconUserShare,
      action: texts.work.REPORT_HANDED_OVER,
      link: toReport,
    },
    REPORT_RETURNED: { group: TO_SUBMIT, icon: IconCornerUpLeft, action: texts.work.REPORT_RETURNED, link: toReport },
    REPORTS_TO_REVIEW: {
      group: TO_REVIEW,
      icon: IconUserCheck,
      action: texts.work.REPORTS_TO_REVIEW,
      link: ({ recordId }) =>
        recordId
          ? linkOptions({ to: '/duyet/$reportId', params: { reportId: recordId } })
          : linkOptions({ to: '/duyet', search: {} }),
    },
    EXTENSION_TO_DECIDE: {
      group: TO_REVIEW,
      icon: IconCalendarPlus,
      action: texts.work.EXTENSION_TO_DECIDE,
      link: () => linkOptions({ to: '/duyet', search: {} }),
    },
    REPORT_TO_APPROVE: {
      group: TO_REVIEW,
      icon: IconRosetteDiscountCheck,
      action: texts.work.REPORT_TO_APPROVE,
      link: toReport,
    },
    SUB_UNIT_LATE: {
      group: TO_WATCH,
      icon: IconClockExclamation,
      action: texts.work.SUB_UNIT_LATE,
      link: ({ period }) =>
        linkOptions({ to: '/duyet', search: { xem: 'tinh-hinh', ...(period ? { ky: period.id } : {}) } }),
    },
  },
};
