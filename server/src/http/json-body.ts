import { isUtf8 } from 'node:buffer';
import { type ErrorRequestHandler, json, type RequestHandler } from 'express';
import { requestIdOf } from './request-id.ts';

/** A body that is refused before anything reads it. */
class BodyRefused extends Error {
  readonly status = 400;
}

/**
 * The one door through which text comes in: JSON in UTF-8, at most `limit` long. Every string in it is brought to NFC
 * (what is pasted from Excel or macOS may be NFD), and none may hold what the database cannot keep.
 */
export const jsonBody = (limit: string): RequestHandler =>
  json({
    limit,
    verify(_request, _response, body) {
      if (!isUtf8(body)) throw new BodyRefused('Nội dung gửi lên phải là UTF-8.');
    },
    reviver: (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value),
  });

function cleanText(text: string): string {
  if (!isStorable(text)) throw new BodyRefused(UNSTORABLE);
  return text.normalize('NFC');
}

export const UNSTORABLE = 'Có chuỗi chứa ký tự không dùng được (NUL hoặc nửa ký tự). Hãy xóa ký tự đó rồi gửi lại.';

/** PostgreSQL keeps no NUL; half a surrogate pair is no character. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

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
  const words = error instanceof BodyRefused || type === undefined ? undefined : WORDS[type];
  const message = words ?? (error instanceof BodyRefused ? error.message : 'Yêu cầu không đúng.');
  const [code, requestId] = ['BAD_REQUEST', requestIdOf(response)];
  const answer =
    request.baseUrl.startsWith('/graphql') || request.path.startsWith('/graphql')
      ? { errors: [{ message, extensions: { code, requestId } }] }
      : { ok: false, code, message, requestId };
  response.status(status).json(answer);
};
