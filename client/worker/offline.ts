import {
  NavigationRoute,
  NetworkOnly,
  type PrecacheEntry,
  Route,
  Serwist,
  Strategy,
  type StrategyHandler,
} from 'serwist';

declare const self: ServiceWorkerGlobalScope;
/** Of this build: what is kept of it from the start (`build-worker.ts`). */
declare const __KEPT__: readonly PrecacheEntry[];
/** Of this build: the script that its page begins with, whose name changes with anything behind it. */
declare const __ENTRY__: string;
/** Of this build: the address under which the page itself is kept. */
declare const __SHELL__: string;

/**
 * Lets the product open without a line. It keeps code, and nothing that says anything of anybody: answers are the page's
 * own to keep, under the account that got them (`src/lib/saved-answers.ts`). What is not asked for here goes to the
 * server as it would without a worker.
 */

const OURS = 'dich-';
const CACHE = `${OURS}${__ENTRY__}`;
/** A tab that is still open on the build before goes on finding its parts. */
const BUILDS_KEPT = 2;
/** A line that gives nothing for so long gives way to what is kept. */
const PATIENCE_SECONDS = 8;
/** What the server itself answers, as files or after a round trip elsewhere; addresses of pages have no dot. */
const NO_PAGE =
  /^\/(graphql|graphiql|session|export|import|uploads|evidence|calendar|outbox|health|ready|metrics)(\/|$)|\./;

/** Parts are named by their content: whichever build kept one, it is the right one. */
class FromAnyBuild extends Strategy {
  async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    return (await caches.match(request, { ignoreVary: true })) ?? (await handler.fetchAndCachePut(request));
  }
}

const serwist = new Serwist({
  precacheEntries: [...__KEPT__],
  precacheOptions: { cacheName: CACHE, directoryIndex: null, cleanURLs: false },
  // nothing shown is touched: pages that are open stay on the build that they began with
  skipWaiting: true,
  clientsClaim: true,
  disableDevLogs: true,
});

/** A page is asked of the server, so that it is the newest; without an answer, the one that is kept opens. */
const page = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`answered with ${response.status}`);
        return response;
      },
      handlerDidError: async () => serwist.matchPrecache(__SHELL__),
    },
  ],
});
serwist.registerRoute(new NavigationRoute(page, { denylist: [NO_PAGE] }));
serwist.registerRoute(
  new Route(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
    new FromAnyBuild({ cacheName: CACHE }),
  ),
);

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([forgetOldBuilds(), tellPages()])));
serwist.addEventListeners();

/** Caches are named in the order in which they were made. */
async function forgetOldBuilds(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(builds.slice(0, Math.max(0, builds.length - BUILDS_KEPT + 1)).map((name) => caches.delete(name)));
}

/** Pages of another build offer to be loaded anew. */
async function tellPages(): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    client.postMessage({ build: __ENTRY__ });
  }
}
