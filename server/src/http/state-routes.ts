import { setTimeout as sleep } from 'node:timers/promises';
import { Router } from 'express';
import { asServingRole } from '#kernel/operation.ts';
import { refuse } from './answers.ts';
import { neverKept } from './headers.ts';
import { says } from './http.messages.ts';
import type { Serving } from './serving.ts';

/** A database that has not answered for so long (ms) does not. */
const PATIENCE = 2_000;

/**
 * `GET /health`: 200 where the database answers, else 503 at the latest after two seconds · `GET /ready`: the same, and
 * 503 as soon as the server has been told to stop, so that a proxy sends it nobody any more.
 */
export function stateRoutes(serving: Pick<Serving, 'orm' | 'servingRole'>, state: { isClosing: boolean }): Router {
  const routes = Router();
  routes.get(['/health', '/ready'], neverKept, async (request, response) => {
    const isStopping = state.isClosing && request.path === '/ready';
    if (!isStopping && (await answers(serving))) response.json({ ok: true });
    else refuse(response, 503, 'UNAVAILABLE', isStopping ? says.stopping() : says.noDatabase());
  });
  return routes;
}

async function answers(serving: Pick<Serving, 'orm' | 'servingRole'>): Promise<boolean> {
  const late = new AbortController();
  const asked = asServingRole(serving, 'read', (em) => em.execute('select 1')).then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([asked, sleep(PATIENCE, false, { signal: late.signal }).catch(() => false)]);
  late.abort();
  return answered;
}
