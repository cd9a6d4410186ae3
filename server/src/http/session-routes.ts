import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { signIn, signOut } from '#features/people/session.ts';
import type { Opening } from '#kernel/operation.ts';
import { clearToken, readToken, writeToken } from './cookie.ts';

const Credentials = z.object({ account: z.string().min(1).max(64), password: z.string().min(1).max(256) });

/** `POST /session` {account, password} signs in with a cookie; `DELETE /session` signs out. Both speak JSON only. */
export function sessionRoutes(serving: Pick<Opening, 'orm' | 'servingRole' | 'now'>): Router {
  const routes = Router();
  routes.post('/session', json({ limit: '4kb' }), async (request: Request, response: Response) => {
    const credentials = Credentials.safeParse(request.body);
    if (!credentials.success) {
      refuse(response, 400, 'BAD_REQUEST', 'Hãy gửi JSON gồm "account" và "password".');
      return;
    }
    const result = await signIn(serving, {
      ...credentials.data,
      address: request.ip ?? 'unknown',
      userAgent: request.get('user-agent')?.slice(0, 300) ?? null,
    });
    if (result.ok) {
      writeToken(request, response, result.token);
      response.status(201).json({ ok: true });
      return;
    }
    if (result.reason === 'WAIT') {
      response.set('Retry-After', String(result.seconds));
      refuse(response, 429, 'WAIT', `Sai quá nhiều lần. Hãy thử lại sau ${waitInWords(result.seconds)}.`);
    } else if (result.reason === 'NO_OFFICE') {
      refuse(
        response,
        403,
        'NO_OFFICE',
        'Tài khoản chưa có hoặc đã hết chức vụ, hoặc đơn vị không còn hoạt động. Hãy liên hệ quản trị hệ thống của đơn vị.',
      );
    } else {
      refuse(response, 401, 'WRONG', 'Tên đăng nhập hoặc mật khẩu không đúng.');
    }
  });
  routes.delete('/session', async (request: Request, response: Response) => {
    const token = readToken(request);
    if (token) await signOut(serving, token);
    clearToken(request, response);
    response.status(204).end();
  });
  return routes;
}

const waitInWords = (seconds: number): string => (seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`);

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ ok: false, code, message });
}
