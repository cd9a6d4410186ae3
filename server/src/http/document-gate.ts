import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { callerOf } from './caller.ts';
import { requestIdOf } from './request-id.ts';

/**
 * Before a document is even parsed: somebody must be there to answer to, and a browser's cookie is good for the
 * documents shipped with the client alone (`allowed`: SHA-256 in hex of their texts; null: any). A key may send any.
 */
export const documentGate =
  (allowed: ReadonlySet<string> | null): RequestHandler =>
  (request, response, next) => {
    if (callerOf(request) === null) {
      refuse(response, 401, 'UNAUTHENTICATED', 'Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại.');
      return;
    }
    const text = documentOf(request);
    const shipped = text !== null && allowed?.has(createHash('sha256').update(text).digest('hex'));
    if (allowed !== null && !shipped && request.get('authorization') === undefined) {
      refuse(
        response,
        400,
        'BAD_REQUEST',
        'Trình duyệt chỉ gửi được các câu hỏi của chính trang này. Hãy tải lại trang; để hỏi tự do, hãy dùng khóa API.',
      );
      return;
    }
    next();
  };

function documentOf(request: Request): string | null {
  const source: unknown = request.method === 'GET' ? request.query : request.body;
  if (typeof source !== 'object' || source === null || !('query' in source)) return null;
  return typeof source.query === 'string' ? source.query : null;
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code, requestId: requestIdOf(response) } }] });
}
