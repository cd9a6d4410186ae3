import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { DEFAULT_LANGUAGE, type Language } from '#kernel/messages.ts';
import { languageOf } from './language.ts';

export interface Heard {
  readonly id: string;
  readonly address: string;
  language: Language;
}

const current = new AsyncLocalStorage<Heard>();

/**
 * Every request has an id: in its answer's headers and errors, its log lines and the audit trail; and it is answered in
 * the language that it asks for, until it is known whose it is.
 */
export const withRequestId: RequestHandler = (request, response, next) => {
  const id = randomUUID();
  response.locals.requestId = id;
  response.set('X-Request-Id', id);
  current.run({ id, address: request.ip ?? 'unknown', language: languageOf(request) }, next);
};

/** The same for work that another thread was handed. */
export const inRequest = <T>(heard: Heard, work: () => Promise<T>): Promise<T> => current.run({ ...heard }, work);

export const requestIdOf = (response: Response): string => String(response.locals.requestId);

/** For what Apollo formats without a request at hand. */
export const currentRequestId = (): string => current.getStore()?.id ?? '';

/** For a line of the log about the request under way: which one, and from where. */
export const currentOrigin = (): { address: string; requestId: string } => ({
  address: current.getStore()?.address ?? 'unknown',
  requestId: currentRequestId(),
});

const limitsTold = new WeakSet<Heard>();

/** A document may be too large in several ways at once: whoever sent it passed a limit once. True the first time. */
export function isFirstLimitOfRequest(): boolean {
  const heard = current.getStore();
  if (!heard) return true;
  const isFirst = !limitsTold.has(heard);
  limitsTold.add(heard);
  return isFirst;
}

export const currentLanguage = (): Language => current.getStore()?.language ?? DEFAULT_LANGUAGE;

/** From here on the request is answered in the language of the account that it came from. */
export function speakIn(language: Language): void {
  const heard = current.getStore();
  if (heard) heard.language = language;
}
