import { isUtf8 } from 'node:buffer';
import { type ErrorRequestHandler, json, type RequestHandler } from 'express';
import type { Message } from '#kernel/messages.ts';
import { refuse } from './answers.ts';
import { says } from './http.messages.ts';
import { requestIdOf } from './request-id.ts';
import { cleanText, TextRefused } from './text.ts';
import { toldInGraphql } from './told.ts';

/** JSON in UTF-8, at most `limit` long when unpacked, all its text clean. */
export const jsonBody = (limit: string): RequestHandler =>
  json({
    limit,
    verify(_request, _response, body) {
      if (!isUtf8(body)) throw new TextRefused(says.notUtf8());
    },
    reviver: cleanText,
  });

const WORDS: Record<string, Message> = {
  'entity.too.large': says.bodyTooLarge(),
  'entity.parse.failed': says.notJson(),
  'charset.unsupported': says.notUtf8(),
  'encoding.unsupported': says.unknownEncoding(),
};

/** What is wrong with a request as such is answered in words, with its id; anything else goes on as it is. */
export const refusedBodies: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { status, type } = error as { status?: number; type?: string };
  if (status === undefined || status < 400 || status > 499) {
    next(error);
    return;
  }
  const said = error instanceof TextRefused ? error.said : (WORDS[type ?? ''] ?? says.malformed());
  if (request.baseUrl.startsWith('/graphql') || request.path.startsWith('/graphql')) {
    response.status(status).json({ errors: [toldInGraphql('BAD_REQUEST', said, requestIdOf(response))] });
  } else refuse(response, status, 'BAD_REQUEST', said);
};
