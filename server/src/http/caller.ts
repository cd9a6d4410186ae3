import type { Request } from 'express';
import { hashToken } from '#features/people/token.ts';
import type { Caller } from '#kernel/operation.ts';
import { readToken } from './cookie.ts';

/** What an API key begins with, so that one that leaks is recognised. */
const KEY = /^Bearer (dich_[A-Za-z0-9_-]{43})$/;

/** A header that names a key is the whole answer: a cookie beside it is not looked at. Null: nobody. */
export function callerOf(request: Request): Caller | null {
  const authorization = request.get('authorization');
  if (authorization !== undefined) {
    const key = KEY.exec(authorization)?.[1];
    return key ? { tokenHash: hashToken(key) } : null;
  }
  const token = readToken(request);
  return token ? { tokenHash: hashToken(token) } : null;
}
