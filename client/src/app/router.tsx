import { createRouter, Outlet } from '@tanstack/react-router';
import { frameRoute, rootRoute } from '#lib/routes.ts';
import { BrokenPage, NoSuchPage } from './broken.tsx';
import { FramePage } from './frame.tsx';
import { DOORS, PAGES } from './rooms.gen.ts';
import { parseSearch, stringifySearch } from './search-params.ts';

rootRoute.update({ component: Outlet, notFoundComponent: NoSuchPage, errorComponent: BrokenPage });
frameRoute.update({ component: FramePage });

export const router = createRouter({
  routeTree: rootRoute.addChildren([...DOORS, frameRoute.addChildren(PAGES)]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NoSuchPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
