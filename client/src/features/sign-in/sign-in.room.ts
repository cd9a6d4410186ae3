import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '#lib/routes.ts';
import { signInSearch } from './search.ts';

/** Before anybody is known. */
export const doors = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/dang-nhap',
    validateSearch: signInSearch,
    component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/loi-moi',
    component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
  }),
] as const;
