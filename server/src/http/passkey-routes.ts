import { type Response, Router } from 'express';
import { z } from 'zod';
import { addPasskey, answeredChallenge, beginPasskey } from '#features/sign-in/add-passkey.ts';
import { malformed, refuse } from './answers.ts';
import { sessionOf } from './caller.ts';
import { says } from './http.messages.ts';
import { jsonBody } from './json-body.ts';
import { PasskeyMade } from './passkey-shapes.ts';
import { operate, type Serving } from './serving.ts';

const NewPasskey = z.object({ name: z.string().max(200), response: PasskeyMade });

/**
 * `POST /session/passkeys/challenge` answers what the browser hands to an authenticator; `POST /session/passkeys` {name,
 * response} adds what came of it, and answers recovery codes where it is the first factor. Both for who has given the
 * password again.
 */
export function passkeyRoutes(serving: Serving): Router {
  const routes = Router();
  const body = jsonBody('16kb');
  routes.post('/session/passkeys/challenge', body, async (request, response) => {
    const { relyingParty: party } = serving;
    if (!party) return notHere(response);
    const options = await operate(serving, response, sessionOf(request), 'write', (ctx) => beginPasskey(ctx, party));
    response.status(201).json({ ok: true, options });
  });
  routes.post('/session/passkeys', body, async (request, response) => {
    const { relyingParty: party, secrets: box } = serving;
    if (!party || !box) return notHere(response);
    const input = NewPasskey.safeParse(request.body);
    if (!input.success) return malformed(response, ['"name"', '"response"']);
    const challenge = await operate(serving, response, sessionOf(request), 'write', (ctx) =>
      answeredChallenge(ctx, input.data.response),
    );
    const recoveryCodes = await operate(serving, response, sessionOf(request), 'write', (ctx) =>
      addPasskey(ctx, { party, box, challenge }, input.data),
    );
    response.status(201).json({ ok: true, recoveryCodes });
  });
  return routes;
}

const notHere = (response: Response): void => refuse(response, 409, 'NO_PASSKEYS', says.noPasskeys());
