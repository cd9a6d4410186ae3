import { parse } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import { hashToken } from '#features/people/token.ts';

/** The application's setting: whether browsers come by https; null: each request tells. */
export const SECURE_COOKIES = 'secure cookies';

/** Decided by how the product is set up: what a proxy says of one request does not change it. */
export const isSecure = (request: Request): boolean => request.app.get(SECURE_COOKIES) ?? request.secure;

/** Under https a name carries the browser's own promise: host-only, path "/", never sent in clear. */
export const named = (request: Request, name: string): string => (isSecure(request) ? `__Host-${name}` : name);

const SESSION = 'dich';
const DEVICE = 'dich-device';
/** As long as browsers keep a cookie at most, in milliseconds. */
const LONGEST = 400 * 24 * 60 * 60 * 1000;

/** Nothing that scripts read; sent along when a page of another site leads here. */
export const guarded = (request: Request): CookieOptions => ({
  httpOnly: true,
  secure: isSecure(request),
  sameSite: 'lax',
  path: '/',
});

const read = (request: Request, name: string): string | null => {
  const token = parse(request.headers.cookie ?? '')[named(request, name)];
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
};

export const readToken = (request: Request): string | null => read(request, SESSION);

export function writeToken(request: Request, response: Response, token: string): void {
  response.cookie(named(request, SESSION), token, guarded(request));
}

export function clearToken(request: Request, response: Response): void {
  response.clearCookie(named(request, SESSION), guarded(request));
}

/** What this browser is known by to the accounts that have signed in with it. It opens nothing by itself. */
export const readDevice = (request: Request): string | null => read(request, DEVICE);

export const deviceHashOf = (request: Request): Buffer | null => {
  const device = readDevice(request);
  return device === null ? null : hashToken(device);
};

export function writeDevice(request: Request, response: Response, device: string): void {
  response.cookie(named(request, DEVICE), device, { ...guarded(request), sameSite: 'strict', maxAge: LONGEST });
}
