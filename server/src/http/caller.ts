import type { Request } from 'express';
import { hashToken } from '#features/people/token.ts';
import type { Caller } from '#kernel/operation.ts';
import { readToken } from './cookie.ts';

/** The scheme's name is the same in any case (RFC 9110). */
const KEY = /^bearer (dich_[A-Za-z0-9_-]{43})$/i;

/** Who the browser's cookie says; null: nobody. */
export function sessionOf(request: Request): Caller | null {
  const token = readToken(request);
  return token ? { tokenHash: hashToken(token) } : null;
}

/** Who a request comes from. A header that names a key is the whole answer: a cookie beside it is not looked at. */
export function callerOf(request: Request): Caller | null {
  const authorization = request.get('authorization');
  if (authorization === undefined) return sessionOf(request);
  const key = KEY.exec(authorization)?.[1];
  return key ? { tokenHash: hashToken(key) } : null;
}
