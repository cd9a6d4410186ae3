import { type Response, Router } from 'express';
import { z } from 'zod';
import { askMailAddress, confirmMailAddress, removeMailAddress } from '#features/notices/mail-address.ts';
import { says as ofNotices } from '#features/notices/notice.messages.ts';
import { refuse as refuseInput } from '#kernel/refusal.ts';
import { malformed, refuse } from './answers.ts';
import { sessionOf } from './caller.ts';
import { jsonBody } from './json-body.ts';
import { operate, type Serving } from './serving.ts';

const text = z.string().min(1).max(1024);
const Address = z.object({ address: text });
const Code = z.object({ code: text });

/**
 * Where somebody is written to, by their own session; codes travel beside GraphQL, as passwords do.
 *
 * `POST /session/mail-address` {address} sends a code there, `PUT /session/mail-address` {code} proves it,
 * `DELETE /session/mail-address` ends it. `key`: what codes are made of; null: no mail server is set.
 */
export function mailRoutes(serving: Serving, key: Buffer | null): Router {
  const routes = Router();
  const body = jsonBody('4kb');
  routes.post('/session/mail-address', body, async (request, response) => {
    if (!key) return withoutMail(response);
    const input = Address.safeParse(request.body);
    if (!input.success) return malformed(response, ['"address"']);
    await operate(serving, response, sessionOf(request), 'write', (ctx) => askMailAddress(ctx, input.data.address));
    response.status(204).end();
  });
  routes.put('/session/mail-address', body, async (request, response) => {
    if (!key) return withoutMail(response);
    const input = Code.safeParse(request.body);
    if (!input.success) return malformed(response, ['"code"']);
    const isRight = await operate(serving, response, sessionOf(request), 'write', (ctx) =>
      confirmMailAddress(ctx, key, input.data.code),
    );
    // refused after the guess was kept
    if (!isRight) refuseInput('INVALID', ['code'], ofNotices.wrongCode());
    response.status(204).end();
  });
  routes.delete('/session/mail-address', async (request, response) => {
    await operate(serving, response, sessionOf(request), 'write', removeMailAddress);
    response.status(204).end();
  });
  return routes;
}

const withoutMail = (response: Response): void => refuse(response, 409, 'NO_MAIL', ofNotices.mailOff());
