import { parse } from 'cookie';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { SecretBox } from '#features/sign-in/secret-box.ts';
import { guarded, named } from './cookie.ts';

/** What a browser keeps for the product between two requests, and can neither read nor make. */
export interface SealedCookie<T> {
  write(request: Request, response: Response, value: T): void;
  /** Null: there is none, it was not made here under this name, or its time is over. */
  read(request: Request): T | null;
  clear(request: Request, response: Response): void;
}

/** `lifetime`: in milliseconds. What is sealed under one name is none under another. */
export function sealedCookie<T extends object>(
  box: SecretBox,
  name: string,
  shape: z.ZodType<T>,
  lifetime: number,
): SealedCookie<T> {
  return {
    write(request, response, value) {
      const sealed = box.seal(JSON.stringify({ name, value, until: Date.now() + lifetime }));
      response.cookie(named(request, name), sealed.toString('base64url'), { ...guarded(request), maxAge: lifetime });
    },
    read(request) {
      const cookie = parse(request.headers.cookie ?? '')[named(request, name)];
      if (!cookie) return null;
      try {
        const kept: unknown = JSON.parse(box.open(Buffer.from(cookie, 'base64url')));
        const { name: of, value, until } = kept as { name: unknown; value: unknown; until: unknown };
        return of === name && typeof until === 'number' && until > Date.now() ? shape.parse(value) : null;
      } catch {
        return null;
      }
    },
    clear(request, response) {
      response.clearCookie(named(request, name), guarded(request));
    },
  };
}
