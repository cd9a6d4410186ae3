import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { Fault } from '#kernel/fault.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { Refusal } from '#kernel/refusal.ts';
import { says } from './http.messages.ts';
import { currentLanguage, requestIdOf } from './request-id.ts';

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/**
 * How routes beside /graphql say no: a code for programs, a sentence for people, the id of the request for support, and
 * of a refused input the part of it, for a form to mark.
 */
export function refuse(response: Response, status: number, code: string, message: Message, path?: string[]): void {
  answer(response, status, { code, message: sayIn(message, currentLanguage()), ...(path && { path }) });
}

const answer = (response: Response, status: number, told: { code: string; message: string; path?: string[] }): void => {
  response.status(status).json({ ok: false, ...told, requestId: requestIdOf(response) });
};

export const nothingHere: RequestHandler = (_request, response) => {
  refuse(response, 404, 'NOT_FOUND', says.nothingHere());
};

/** Refusals and faults of verbs, as answers of these routes. */
export const refusedRoutes: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof Refusal) {
    const [first] = error.problems;
    const message = error.in(currentLanguage());
    answer(response, 422, { code: first?.code ?? 'INVALID', message, ...(first && { path: first.path }) });
  } else if (error instanceof Fault) {
    const code = String(error.extensions.code);
    refuse(response, STATUS[code] ?? 400, code, error.said);
  } else next(error);
};

/** Anything else is ours: it is logged with the request's id and never told. */
export const unexpected =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    log.error({ err: error, requestId: requestIdOf(response) }, 'unexpected error');
    refuse(response, 500, 'INTERNAL', says.unexpected());
  };

/** A page of another site cannot make a browser do anything here: such requests say where they come from. */
export const sameSiteOnly: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site');
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes && (site === 'cross-site' || site === 'same-site')) {
    refuse(response, 403, 'FORBIDDEN', says.otherSite());
    return;
  }
  next();
};
