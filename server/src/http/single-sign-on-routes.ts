import { parse } from 'cookie';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { SecretBox } from '#features/sign-in/secret-box.ts';
import { signOut } from '#features/sign-in/session.ts';
import { signInByIdentity } from '#features/sign-in/sign-in.ts';
import { type Attempt, CALLBACK, type SingleSignOn } from '#features/sign-in/single-sign-on.ts';
import { guarded, named, readToken, writeToken } from './cookie.ts';
import { requestIdOf } from './request-id.ts';
import { addressOf, openingOf, type Serving } from './serving.ts';

const COOKIE = 'dich-sso';
const PATH = '/session/single-sign-on';
/** How long somebody may take at the provider, in milliseconds. */
const PATIENCE = 10 * 60_000;

const AttemptShape = z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string(), until: z.number() });

/** The page that says why it did not work out; its words are the client's. */
const refusedPage = (reason: 'FAILED' | 'UNKNOWN' | 'NO_OFFICE'): string => `/dang-nhap?loi=${reason}`;

/** `GET /session/single-sign-on` leaves for the provider; the provider sends the browser back to the callback. */
export function singleSignOnRoutes(serving: Serving, provider: SingleSignOn, box: SecretBox): Router {
  const routes = Router();
  routes.get(PATH, async (request: Request, response: Response) => {
    // who comes from a page of another site is asked first whether to sign in: the provider may not ask at all
    if (request.get('sec-fetch-site') === 'cross-site' || request.get('sec-fetch-site') === 'same-site') {
      response.redirect(303, '/dang-nhap');
      return;
    }
    const { url, attempt } = await provider.begin();
    response.cookie(named(request, COOKIE), sealed(box, attempt), { ...guarded(request), maxAge: PATIENCE });
    response.redirect(303, url);
  });
  routes.get(CALLBACK, async (request: Request, response: Response) => {
    const cookie = named(request, COOKIE);
    response.clearCookie(cookie, guarded(request));
    const attempt = opened(box, parse(request.headers.cookie ?? '')[cookie]);
    const identity = attempt && (await finished(serving, provider, request, attempt));
    if (!identity) {
      response.redirect(303, refusedPage('FAILED'));
      return;
    }
    const result = await signInByIdentity(openingOf(serving, response), identity, {
      address: addressOf(request),
      userAgent: request.get('user-agent')?.slice(0, 300) ?? null,
    });
    if (result.ok) {
      // a session that the browser still holds ends with the one that takes its place
      const former = readToken(request);
      if (former) await signOut(serving, former);
      writeToken(request, response, result.token);
    } else {
      const { issuer, subject } = identity;
      serving.log.warn(
        {
          event: 'sign-in refused',
          issuer,
          subject,
          address: addressOf(request),
          reason: result.reason,
          requestId: requestIdOf(response),
        },
        'sign-in refused',
      );
    }
    response.redirect(303, result.ok ? '/' : refusedPage(result.reason));
  });
  return routes;
}

/** What does not fit (state, nonce, code, signature) is nobody's fault that could be named to a browser. */
async function finished(serving: Serving, provider: SingleSignOn, request: Request, attempt: Attempt) {
  try {
    return await provider.finish(request.originalUrl, attempt);
  } catch (error) {
    serving.log.warn({ err: error }, 'a single sign-on did not work out');
    return null;
  }
}

const sealed = (box: SecretBox, attempt: Attempt): string =>
  box.seal(JSON.stringify({ ...attempt, until: Date.now() + PATIENCE })).toString('base64url');

function opened(box: SecretBox, cookie: string | undefined): Attempt | null {
  if (!cookie) return null;
  try {
    const attempt = AttemptShape.parse(JSON.parse(box.open(Buffer.from(cookie, 'base64url'))));
    return attempt.until > Date.now() ? attempt : null;
  } catch {
    return null;
  }
}
