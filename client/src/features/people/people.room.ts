import { IconUserCircle, IconUsers } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent, linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { frameRoute } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { accountsSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/people/room', vi);

export const pages = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/tai-khoan',
    component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/quan-tri/tai-khoan',
    validateSearch: accountsSearch,
    component: lazyRouteComponent(() => import('./administration/accounts-page.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/quan-tri/tai-khoan/$accountId',
    component: lazyRouteComponent(() => import('./administration/person-page.tsx'), 'PersonPage'),
  }),
] as const;

export const room: Room = {
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
  ],
};
