import { IconUserCheck, IconUserCircle, IconUserShare, IconUsers } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { accountsSearch, confirmationSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/people/room', vi);

export const pages = [
  page('/tai-khoan', async () => (await import('./account/account-page.tsx')).AccountPage),
  page(
    '/quan-tri/tai-khoan',
    async () => (await import('./administration/accounts-page.tsx')).AccountsPage,
    accountsSearch,
  ),
  page(
    '/quan-tri/xac-nhan',
    async () => (await import('./confirmation/confirmation-page.tsx')).ConfirmationPage,
    confirmationSearch,
  ),
  page('/quan-tri/tai-khoan/nhap', async () => (await import('./administration/import-page.tsx')).ImportPage),
  page('/quan-tri/tai-khoan/$accountId', async () => (await import('./administration/person-page.tsx')).PersonPage),
] as const;

export const room: Room = {
  setUp: {
    SECOND_FACTOR: linkOptions({ to: '/tai-khoan' }),
    OFFICES: linkOptions({ to: '/quan-tri/tai-khoan', search: {} }),
    ACCOUNTS_OPENED: linkOptions({ to: '/quan-tri/tai-khoan', search: {} }),
  },
  menu: [
    {
      place: 'PERSON',
      order: 1,
      name: texts.menu.ownAccount,
      icon: IconUserCircle,
      link: linkOptions({ to: '/tai-khoan' }),
    },
    {
      place: 'PERSON',
      order: 2,
      name: texts.menu.accounts,
      icon: IconUsers,
      link: linkOptions({ to: '/quan-tri/tai-khoan', search: {} }),
      right: 'ADMINISTER_ACCOUNTS',
    },
    {
      place: 'PERSON',
      order: 3,
      name: texts.menu.confirmation,
      icon: IconUserCheck,
      link: linkOptions({ to: '/quan-tri/xac-nhan', search: {} }),
      right: 'CONFIRM_PEOPLE',
    },
  ],
  work: {
    PEOPLE_TO_CONFIRM: {
      group: { title: texts.work.title, order: 5 },
      icon: IconUserCheck,
      action: texts.work.PEOPLE_TO_CONFIRM,
      link: () => linkOptions({ to: '/quan-tri/xac-nhan', search: {} }),
    },
    SUBSTITUTION: {
      group: { title: texts.work.title, order: 5 },
      icon: IconUserShare,
      action: texts.work.SUBSTITUTION,
      link: () => linkOptions({ to: '/tai-khoan' }),
    },
  },
};
