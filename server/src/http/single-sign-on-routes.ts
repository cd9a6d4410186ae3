import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { SecretBox } from '#features/sign-in/secret-box.ts';
import { signOut } from '#features/sign-in/session.ts';
import { bringSecond, signInByIdentity } from '#features/sign-in/sign-in-by-identity.ts';
import { type Attempt, CALLBACK, type SingleSignOn } from '#features/sign-in/single-sign-on.ts';
import { malformed, refuse } from './answers.ts';
import { deviceHashOf, readToken, writeToken } from './cookie.ts';
import { says } from './http.messages.ts';
import { jsonBody } from './json-body.ts';
import { PasskeySigned } from './passkey-shapes.ts';
import { requestIdOf } from './request-id.ts';
import { sealedCookie } from './sealed-cookie.ts';
import { addressOf, openingOf, type Serving } from './serving.ts';
import { refuseSignIn } from './session-routes.ts';

const PATH = '/session/single-sign-on';
/** How long somebody may take at the provider, and then for the second factor, in milliseconds. */
const PATIENCE = 10 * 60_000;

const AttemptShape = z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string() });
const IdentityShape = z.object({ issuer: z.string(), subject: z.string() });
const Second = z.object({ code: z.string().max(40).optional(), passkey: PasskeySigned.optional() });

/** The page that says why it did not work out; its words are the client's. */
const refusedPage = (reason: 'FAILED' | 'UNKNOWN' | 'NO_OFFICE' | 'OFFICE_WAITS'): string => `/dang-nhap?loi=${reason}`;

/**
 * `GET /session/single-sign-on` leaves for the provider; the provider sends the browser back to the callback. Where the
 * account has a second factor that the provider does not vouch for, the browser is sent on to the page that asks for it,
 * and `POST /session/single-sign-on/second` {code?, passkey?} brings it; with neither it answers what to bring.
 */
export function singleSignOnRoutes(serving: Serving, provider: SingleSignOn, box: SecretBox): Router {
  const routes = Router();
  const underWay = sealedCookie(box, 'dich-sso', AttemptShape, PATIENCE);
  const vouchedFor = sealedCookie(box, 'dich-sso-second', IdentityShape, PATIENCE);
  routes.get(PATH, async (request: Request, response: Response) => {
    // who comes from a page of another site is asked first whether to sign in: the provider may not ask at all
    if (request.get('sec-fetch-site') === 'cross-site' || request.get('sec-fetch-site') === 'same-site') {
      response.redirect(303, '/dang-nhap');
      return;
    }
    const { url, attempt } = await provider.begin();
    underWay.write(request, response, attempt);
    response.redirect(303, url);
  });
  routes.get(CALLBACK, async (request: Request, response: Response) => {
    const attempt = underWay.read(request);
    underWay.clear(request, response);
    const identity = attempt && (await finished(serving, provider, request, attempt));
    if (!identity) {
      response.redirect(303, refusedPage('FAILED'));
      return;
    }
    const result = await signInByIdentity(openingOf(serving, response), identity, originOf(request));
    if (result.ok) {
      await goOn(serving, request, response, result.token);
      response.redirect(303, '/');
    } else if (result.reason === 'SECOND_NEEDED') {
      const { issuer, subject } = identity;
      vouchedFor.write(request, response, { issuer, subject });
      response.redirect(303, '/dang-nhap?buoc=XAC_THUC');
    } else {
      tell(serving, request, response, { ...identity, reason: result.reason });
      response.redirect(303, refusedPage(result.reason));
    }
  });
  routes.post(`${PATH}/second`, jsonBody('16kb'), async (request: Request, response: Response) => {
    const input = Second.safeParse(request.body);
    if (!input.success) return malformed(response, ['"code"']);
    const identity = vouchedFor.read(request);
    if (!identity) return refuse(response, 401, 'SIGN_ON_AGAIN', says.signOnAgain());
    const { code = null, passkey = null } = input.data;
    const second = { code, passkey, ...originOf(request), deviceHash: deviceHashOf(request) };
    const result = await bringSecond(openingOf(serving, response), identity, second);
    if (result.ok) {
      vouchedFor.clear(request, response);
      await goOn(serving, request, response, result.token);
      response.status(201).json({ ok: true });
    } else if (result.reason === 'UNKNOWN') {
      tell(serving, request, response, { ...identity, reason: result.reason });
      refuse(response, 401, 'SIGN_ON_AGAIN', says.signOnAgain());
    } else refuseSignIn(response, result);
  });
  return routes;
}

const originOf = (request: Request) => ({
  address: addressOf(request),
  userAgent: request.get('user-agent')?.slice(0, 300) ?? null,
});

/** A session that the browser still holds ends with the one that takes its place. */
async function goOn(serving: Serving, request: Request, response: Response, token: string): Promise<void> {
  const former = readToken(request);
  if (former) await signOut(serving, former);
  writeToken(request, response, token);
}

function tell(
  serving: Serving,
  request: Request,
  response: Response,
  { issuer, subject, reason }: { issuer: string; subject: string; reason: string },
): void {
  const who = { issuer, subject, address: addressOf(request), reason, requestId: requestIdOf(response) };
  serving.log.warn({ event: 'sign-in refused', ...who }, 'sign-in refused');
}

/** What does not fit (state, nonce, code, signature) is nobody’s fault that could be named to a browser. */
async function finished(serving: Serving, provider: SingleSignOn, request: Request, attempt: Attempt) {
  try {
    return await provider.finish(request.originalUrl, attempt);
  } catch (error) {
    serving.log.warn({ err: error }, 'a single sign-on did not work out');
    return null;
  }
}
