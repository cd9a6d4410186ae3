import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Mode } from './mode.ts';

/** The nonce of this answer's inline style element (the UI kit's variables); index.html is served with it. */
export const nonceOf = (response: Response): string => String(response.locals.nonce);

/** What no page here needs of the machine: it may not be asked for. */
const withoutDevices: RequestHandler = (_request, response, next) => {
  response.set(
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), serial=(), hid=(), bluetooth=(), display-capture=()',
  );
  next();
};

/** Answers with anybody's data are kept by no browser and no proxy. */
export const neverKept: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** CSP without unsafe-inline, no framing, no sniffing, HSTS under https. Development lets GraphiQL run. */
export function securityHeaders(mode: Mode): RequestHandler[] {
  const withNonce: RequestHandler = (_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64');
    next();
  };
  if (mode === 'development') return [withNonce];
  return [
    withNonce,
    withoutDevices,
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'same-origin' },
    }),
  ];
}
