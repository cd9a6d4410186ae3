import { type Response, Router } from 'express';
import { z } from 'zod';
import { acceptInvitation } from '#features/sign-in/accept-invitation.ts';
import { changePassword } from '#features/sign-in/change-password.ts';
import { provePassword } from '#features/sign-in/prove-password.ts';
import { makeRecoveryCodes } from '#features/sign-in/recovery-codes.ts';
import { beginSecondFactor, confirmSecondFactor } from '#features/sign-in/second-factor.ts';
import type { SecretBox } from '#features/sign-in/secret-box.ts';
import { malformed, refuse } from './answers.ts';
import { sessionOf } from './caller.ts';
import { deviceHashOf } from './cookie.ts';
import { says } from './http.messages.ts';
import { jsonBody } from './json-body.ts';
import { addressOf, openingOf, operate, type Serving } from './serving.ts';
import { refuseUntil } from './session-routes.ts';

const text = z.string().min(1).max(1024);
const Invitation = z.object({ token: text, code: text, password: text });
const Passwords = z.object({ current: text, password: text });
const Password = z.object({ password: text });
const Code = z.object({ code: text });

/**
 * Passwords and codes travel beside GraphQL, so that they are in no document, variable or stored answer.
 *
 * `POST /invitation` {token, code, password} sets a password by a one-time link and the code that goes with it · `PUT /session/password` {current, password}
 * changes one's own · `POST /session/password-proof` {password} gives it again, before what lets somebody in for long is
 * made · `POST /session/second-factor` begins one, `PUT /session/second-factor` {code} confirms it and answers recovery
 * codes · `POST /session/recovery-codes` makes new ones.
 */
export function credentialRoutes(serving: Serving): Router {
  const routes = Router();
  const body = jsonBody('4kb');
  routes.post('/invitation', body, async (request, response) => {
    const input = Invitation.safeParse(request.body);
    if (!input.success) return malformed(response, ['"token"', '"code"', '"password"']);
    const acceptance = { ...input.data, address: addressOf(request) };
    const accepted = await acceptInvitation(openingOf(serving, response), acceptance);
    if (!accepted.ok) return refuseUntil(response, accepted.seconds);
    response.status(201).json({ ok: true, account: accepted.login });
  });
  routes.put('/session/password', body, async (request, response) => {
    const input = Passwords.safeParse(request.body);
    if (!input.success) return malformed(response, ['"current"', '"password"']);
    const change = { ...input.data, address: addressOf(request), deviceHash: deviceHashOf(request) };
    const seconds = await changePassword(openingOf(serving, response), sessionOf(request), change);
    if (seconds > 0) return refuseUntil(response, seconds);
    response.status(204).end();
  });
  routes.post('/session/password-proof', body, async (request, response) => {
    const input = Password.safeParse(request.body);
    if (!input.success) return malformed(response, ['"password"']);
    const proof = { ...input.data, address: addressOf(request), deviceHash: deviceHashOf(request) };
    const seconds = await provePassword(openingOf(serving, response), sessionOf(request), proof);
    if (seconds > 0) return refuseUntil(response, seconds);
    response.status(204).end();
  });
  routes.post('/session/second-factor', body, async (request, response) => {
    const box = serving.secrets;
    if (!box) return withoutKey(response);
    const enrolment = await operate(serving, response, sessionOf(request), 'write', (ctx) =>
      beginSecondFactor(ctx, box),
    );
    response.status(201).json({ ok: true, ...enrolment });
  });
  routes.put('/session/second-factor', body, async (request, response) => {
    const box: SecretBox | null = serving.secrets;
    if (!box) return withoutKey(response);
    const input = Code.safeParse(request.body);
    if (!input.success) return malformed(response, ['"code"']);
    const { code } = input.data;
    const recoveryCodes = await operate(serving, response, sessionOf(request), 'write', (ctx) =>
      confirmSecondFactor(ctx, box, code),
    );
    response.json({ ok: true, recoveryCodes });
  });
  routes.post('/session/recovery-codes', body, async (request, response) => {
    const box = serving.secrets;
    if (!box) return withoutKey(response);
    const recoveryCodes = await operate(serving, response, sessionOf(request), 'write', (ctx) =>
      makeRecoveryCodes(ctx, box),
    );
    response.status(201).json({ ok: true, recoveryCodes });
  });
  return routes;
}

const withoutKey = (response: Response): void => refuse(response, 409, 'NO_KEY', says.noSecretKey());
