import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Every request has an id: in its answer's headers, its log lines and the audit trail. */
export const withRequestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID();
  response.set('X-Request-Id', requestIdOf(response));
  next();
};

export const requestIdOf = (response: Response): string => String(response.locals.requestId);
