import { type AnyRoute, createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/** What every page stands under; `app/router.tsx` says how they look. */
export const rootRoute = createRootRoute();

/** Pages for who is signed in, inside the frame. Those outside it stand under the root itself. */
export const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame' });

/** Under it a page: its address, its code, which comes when it is opened, and what it reads from the address. */
const under =
  <R extends AnyRoute>(parent: R) =>
  <const P extends string, S extends object = object>(
    path: P,
    load: () => Promise<ComponentType>,
    validateSearch: (search: Record<string, unknown>) => S = () => ({}) as S,
  ) =>
    createRoute({
      getParentRoute: () => parent,
      path,
      validateSearch,
      component: lazyRouteComponent(async () => ({ default: await load() })),
    });

export const page = under(frameRoute);
/** Before anybody is known. */
export const door = under(rootRoute);
