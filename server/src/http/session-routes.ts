import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { officeInWords } from '#features/people/people.messages.ts';
import { signOut } from '#features/sign-in/session.ts';
import { says as saysOfSignIn } from '#features/sign-in/sign-in.messages.ts';
import { type SignInResult, signIn } from '#features/sign-in/sign-in.ts';
import { unitInSentence } from '#features/units/unit.messages.ts';
import { malformed, refuse } from './answers.ts';
import { clearToken, readDevice, readToken, writeDevice, writeToken } from './cookie.ts';
import { says } from './http.messages.ts';
import { jsonBody } from './json-body.ts';
import { PasskeySigned } from './passkey-shapes.ts';
import { addressOf, openingOf, type Serving } from './serving.ts';

const Credentials = z.object({
  account: z.string().min(1).max(64),
  // a password of 256 characters may be longer in the form that it is typed in
  password: z.string().min(1).max(1024),
  code: z.string().max(40).optional(),
  passkey: PasskeySigned.optional(),
});

/** `POST /session` {account, password, code?, passkey?} signs in with a cookie; `DELETE /session` signs out. JSON only. */
export function sessionRoutes(serving: Serving): Router {
  const routes = Router();
  routes.post('/session', jsonBody('16kb'), async (request: Request, response: Response) => {
    const credentials = Credentials.safeParse(request.body);
    if (!credentials.success) {
      malformed(response, ['"account"', '"password"']);
      return;
    }
    const { account, password, code, passkey } = credentials.data;
    const result = await signIn(openingOf(serving, response), {
      account,
      password,
      code: code ?? null,
      passkey: passkey ?? null,
      address: addressOf(request),
      device: readDevice(request),
      userAgent: request.get('user-agent')?.slice(0, 300) ?? null,
    });
    if (!result.ok) {
      refuseSignIn(response, result);
      return;
    }
    // a session that the browser still holds ends with the one that takes its place
    const former = readToken(request);
    if (former) await signOut(serving, former);
    writeToken(request, response, result.token);
    writeDevice(request, response, result.device);
    response.status(201).json({ ok: true });
  });
  routes.delete('/session', async (request: Request, response: Response) => {
    const token = readToken(request);
    if (token) await signOut(serving, token);
    clearToken(request, response);
    response.status(204).end();
  });
  return routes;
}

/** Everything but a wait and an office that waits, whose sentences say how long and which. */
const REFUSALS = {
  NO_OFFICE: [403, says.noOffice()],
  CODE_NEEDED: [401, says.codeNeeded()],
  WRONG: [401, says.wrong()],
} as const;

export function refuseSignIn(response: Response, result: Exclude<SignInResult, { ok: true }>): void {
  if (result.reason === 'WAIT') {
    refuseUntil(response, result.seconds);
    return;
  }
  if (result.reason === 'OFFICE_WAITS') {
    const { office, ...unit } = result.waiting;
    const said = saysOfSignIn.officeWaits({ office: officeInWords(office), unit: unitInSentence(unit) });
    refuse(response, 403, result.reason, said);
    return;
  }
  const [status, message] = REFUSALS[result.reason];
  refuse(response, status, result.reason, message, result.reason === 'CODE_NEEDED' ? { passkey: result.passkey } : {});
}

/** Too many failures: when to come back, for programs and for people. */
export function refuseUntil(response: Response, seconds: number): void {
  response.set('Retry-After', String(seconds));
  refuse(response, 429, 'WAIT', says.wait({ seconds }));
}
