import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { Fault } from '#kernel/fault.ts';
import type { Message } from '#kernel/messages.ts';
import { userError } from '#kernel/payload.ts';
import { Refusal } from '#kernel/refusal.ts';
import { DISK_FULL, sqlState } from './graphql-errors.ts';
import { says } from './http.messages.ts';
import { currentLanguage, currentOrigin, requestIdOf } from './request-id.ts';
import { told } from './told.ts';

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/**
 * How routes beside /graphql say no: a code, the key of the message and what it speaks of for programs, a sentence for
 * people, the id of the request for support. `more`: what a program needs to go on.
 */
export function refuse(response: Response, status: number, code: string, said: Message, more: object = {}): void {
  response.status(status).json({ ok: false, code, ...told(said), ...more, requestId: requestIdOf(response) });
}

/** A body that is not of the shape that a route takes: what it has to hold, as '"name"'. */
export const malformed = (response: Response, parts: readonly string[]): void =>
  refuse(response, 400, 'BAD_REQUEST', says.bodyNeeds({ parts }));

/** What a verb refuses, at the top its first problem with the words of all; in `problems` each, as in GraphQL. */
function refuseInput(response: Response, { problems }: Refusal): void {
  const all = problems.map((problem) => userError(problem, currentLanguage()));
  const message = all.map((one) => one.message).join(' ');
  response.status(422).json({ ok: false, ...all[0], message, problems: all, requestId: requestIdOf(response) });
}

export const nothingHere: RequestHandler = (_request, response) => {
  refuse(response, 404, 'NOT_FOUND', says.nothingHere());
};

/** Refusals and faults of verbs, as answers of these routes. */
export const refusedRoutes: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof Refusal) refuseInput(response, error);
  else if (error instanceof Fault) {
    const code = String(error.extensions.code);
    refuse(response, statusOf(error) ?? STATUS[code] ?? 400, code, error.said);
  } else next(error);
};

/** Of the HTTP answer, where the fault has one of its own. */
const statusOf = ({ extensions }: Fault): number | undefined =>
  (extensions.http as { status?: number } | undefined)?.status;

/** Anything else is ours: it is logged with the request's id and never told. */
export const unexpected =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const isFull = sqlState(error) === DISK_FULL;
    const what = isFull ? 'the disk of the database is full' : 'unexpected error';
    log.error({ err: error, requestId: requestIdOf(response) }, what);
    if (isFull) refuse(response, 503, 'INTERNAL', says.diskFull());
    else refuse(response, 500, 'INTERNAL', says.unexpected());
  };

/** A page of another site cannot make a browser do anything here: such requests say where they come from. */
export const sameSiteOnly =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const site = request.get('sec-fetch-site');
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && (site === 'cross-site' || site === 'same-site')) {
      log.warn({ event: 'another site refused', path: request.path, ...currentOrigin() }, 'another site refused');
      refuse(response, 403, 'FORBIDDEN', says.otherSite());
      return;
    }
    next();
  };

/** Two hosts in one request are read differently by whoever stands in between. */
export const oneHost: RequestHandler = (request, response, next) => {
  const hosts = request.rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) response.status(400).end();
  else next();
};
