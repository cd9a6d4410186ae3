import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Says once, of the first request that came through a proxy nobody has declared, what that makes of addresses. */
export function undeclaredProxy(log: Logger): RequestHandler {
  let isTold = false;
  return (request, _response, next) => {
    if (!isTold && request.headers['x-forwarded-for'] !== undefined) {
      isTold = true;
      log.warn(
        { event: 'undeclared proxy', address: request.socket.remoteAddress },
        'a request came through a proxy that is not declared: everybody behind it has one address at the sign-in. Set TRUSTED_PROXIES to the number of proxies in front of the product.',
      );
    }
    next();
  };
}
