import { parse } from 'cookie';
import type { Request, Response } from 'express';

/** Under https the name carries the browser's own promise: host-only, path "/", never sent in clear. */
const cookieName = (request: Request): string => (request.secure ? '__Host-dich' : 'dich');

export function readToken(request: Request): string | null {
  const token = parse(request.headers.cookie ?? '')[cookieName(request)];
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}

export function writeToken(request: Request, response: Response, token: string): void {
  response.cookie(cookieName(request), token, {
    httpOnly: true,
    secure: request.secure,
    sameSite: 'lax',
    path: '/',
  });
}

export function clearToken(request: Request, response: Response): void {
  response.clearCookie(cookieName(request), { httpOnly: true, secure: request.secure, sameSite: 'lax', path: '/' });
}
