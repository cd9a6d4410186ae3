import type { Request, Response } from 'express';
import { IDLE_LIMIT, type SignInOpening } from '#features/sign-in/session.ts';
import type { Context } from '#kernel/context.ts';
import { type Caller, inOperation, type Opening } from '#kernel/operation.ts';
import { currentLanguage, requestIdOf, speakIn } from './request-id.ts';

/** What every route of the server works with, for as long as it runs. */
export interface Serving
  extends Omit<Opening, 'requestId' | 'idleLimit'>,
    Pick<SignInOpening, 'secrets' | 'relyingParty'> {}

/** The same for one request. */
export const openingOf = (serving: Serving, response: Response): Opening & SignInOpening => ({
  ...serving,
  requestId: requestIdOf(response),
  language: currentLanguage(),
  idleLimit: IDLE_LIMIT,
});

/** One operation in its own transaction, for routes beside /graphql. */
export const operate = <T>(
  serving: Serving,
  response: Response,
  caller: Caller | null,
  mode: 'read' | 'write',
  work: (ctx: Context) => Promise<T>,
): Promise<T> =>
  inOperation(openingOf(serving, response), caller, mode, (ctx) => {
    speakIn(ctx.language);
    return work(ctx);
  });

/** Behind a proxy of the operator's own, the client's address is what that proxy says. */
export const addressOf = (request: Request): string => request.ip ?? 'unknown';
