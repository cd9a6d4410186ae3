import { Router } from 'express';
import { localDate } from '#kernel/context.ts';
import type { Serving } from './serving.ts';

interface Ways {
  /** The province's single sign-on is set up. */
  singleSignOn: boolean;
  /** Browsers know passkeys for the product's address. */
  passkeys: boolean;
  /** The database holds the demonstration's made-up data: visitors are told so before they sign in. */
  demonstration: boolean;
  /** The clock is stated: today is not the day it is. */
  statedDay: boolean;
  /** Who gives an address can be written to. */
  mail: boolean;
}

/** `GET /session/ways`: what the sign-in page says to whom it does not know yet: the ways in, and the product's day. */
export function waysRoutes(serving: Pick<Serving, 'now'>, ways: Ways): Router {
  const routes = Router();
  routes.get('/session/ways', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ ...ways, today: localDate(serving.now()) });
  });
  return routes;
}
