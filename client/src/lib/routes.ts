import { createRootRoute, createRoute } from '@tanstack/react-router';

/** What every page stands under; `app/router.tsx` says how they look. */
export const rootRoute = createRootRoute();

/** Pages for who is signed in, inside the frame. Those outside it stand under the root itself. */
export const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame' });
