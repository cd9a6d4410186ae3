import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { says as signInFirst } from '#kernel/kernel.messages.ts';
import type { Message } from '#kernel/messages.ts';
import { callerOf } from './caller.ts';
import { says } from './http.messages.ts';
import { currentOrigin, requestIdOf } from './request-id.ts';
import { toldInGraphql } from './told.ts';

/**
 * Before a document is even parsed: somebody must be there to answer to, and a browser's cookie is good for the
 * documents shipped with the client alone (`allowed`: SHA-256 in hex of their texts; null: any). A key may send any.
 */
export const documentGate =
  (allowed: ReadonlySet<string> | null, log: Logger): RequestHandler =>
  (request, response, next) => {
    if (callerOf(request) === null) {
      refuse(response, 401, 'UNAUTHENTICATED', signInFirst.unauthenticated());
      return;
    }
    const text = documentOf(request);
    const shipped = text !== null && allowed?.has(createHash('sha256').update(text).digest('hex'));
    if (allowed !== null && !shipped && request.get('authorization') === undefined) {
      log.warn({ event: 'document refused', ...currentOrigin() }, 'document refused');
      refuse(response, 400, 'BAD_REQUEST', says.ownDocumentsOnly());
      return;
    }
    next();
  };

function documentOf(request: Request): string | null {
  const source: unknown = request.method === 'GET' ? request.query : request.body;
  if (typeof source !== 'object' || source === null || !('query' in source)) return null;
  return typeof source.query === 'string' ? source.query : null;
}

function refuse(response: Response, status: number, code: string, said: Message): void {
  response.status(status).json({ errors: [toldInGraphql(code, said, requestIdOf(response))] });
}
