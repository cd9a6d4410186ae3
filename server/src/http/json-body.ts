import { isUtf8 } from 'node:buffer';
import { type ErrorRequestHandler, json, type RequestHandler } from 'express';
import { requestIdOf } from './request-id.ts';
import { cleanText, TextRefused } from './text.ts';

/** JSON in UTF-8, at most `limit` long when unpacked, all its text clean. */
export const jsonBody = (limit: string): RequestHandler =>
  json({
    limit,
    verify(_request, _response, body) {
      if (!isUtf8(body)) throw new TextRefused('Nội dung gửi lên phải là UTF-8.');
    },
    reviver: cleanText,
  });

const WORDS: Record<string, string> = {
  'entity.too.large': 'Nội dung gửi lên quá lớn. Hãy chia thành nhiều lần gửi.',
  'entity.parse.failed': 'Nội dung gửi lên không phải JSON đúng cú pháp.',
  'charset.unsupported': 'Nội dung gửi lên phải là UTF-8.',
  'encoding.unsupported': 'Kiểu nén của nội dung gửi lên không được hỗ trợ.',
};

/** What is wrong with a request as such is answered in words, with its id; anything else goes on as it is. */
export const refusedBodies: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { status, type } = error as { status?: number; type?: string };
  if (status === undefined || status < 400 || status > 499) {
    next(error);
    return;
  }
  const message = error instanceof TextRefused ? error.message : (WORDS[type ?? ''] ?? 'Yêu cầu không đúng.');
  const [code, requestId] = ['BAD_REQUEST', requestIdOf(response)];
  const answer =
    request.baseUrl.startsWith('/graphql') || request.path.startsWith('/graphql')
      ? { errors: [{ message, extensions: { code, requestId } }] }
      : { ok: false, code, message, requestId };
  response.status(status).json(answer);
};
