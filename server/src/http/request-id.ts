import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const current = new AsyncLocalStorage<string>();

/** Every request has an id: in its answer's headers and errors, its log lines and the audit trail. */
export const withRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals.requestId = id;
  response.set('X-Request-Id', id);
  current.run(id, next);
};

export const requestIdOf = (response: Response): string => String(response.locals.requestId);

/** For what Apollo formats without a request at hand. */
export const currentRequestId = (): string => current.getStore() ?? '';
