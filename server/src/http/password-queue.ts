import type { RequestHandler } from 'express';
import { passwordsWaiting } from '#features/sign-in/password.ts';
import { refuse } from './answers.ts';
import { says } from './http.messages.ts';

/** Seconds after which the queue has gone. */
const COME_BACK = 5;

/** Before routes that look at passwords: a short queue, and then 503 with when to come back; nothing is counted then. */
export const passwordQueue =
  (mostWaiting: number): RequestHandler =>
  (_request, response, next) => {
    if (passwordsWaiting() < mostWaiting) {
      next();
      return;
    }
    response.set('Retry-After', String(COME_BACK));
    refuse(response, 503, 'BUSY', says.busy({ seconds: COME_BACK }));
  };
