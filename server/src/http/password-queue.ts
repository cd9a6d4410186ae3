import type { RequestHandler } from 'express';
import { refuse } from './answers.ts';
import { says } from './http.messages.ts';

/** Seconds after which the queue has gone. */
const COME_BACK = 5;

/**
 * Before routes that look at passwords: so many requests may be under way, and whoever comes then is answered 503 with
 * when to come back; nothing is counted then.
 */
export function passwordQueue(most: number): RequestHandler {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= most) {
      response.set('Retry-After', String(COME_BACK));
      refuse(response, 503, 'BUSY', says.busy({ seconds: COME_BACK }));
      return;
    }
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    next();
  };
}
