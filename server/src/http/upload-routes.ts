import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { beginUpload } from '#features/evidence/begin-upload.ts';
import { checkUpload, type Keeping } from '#features/evidence/check-upload.ts';
import { says } from '#features/evidence/evidence.messages.ts';
import type { Upload } from '#features/evidence/upload.entity.ts';
import { ownUpload } from '#features/evidence/upload.queries.ts';
import type { Caller } from '#kernel/operation.ts';
import { malformed, refuse } from './answers.ts';
import { sessionOf } from './caller.ts';
import { says as saysOfRoutes } from './http.messages.ts';
import { jsonBody } from './json-body.ts';
import { Turns } from './limits/turns.ts';
import { operate, type Serving } from './serving.ts';

const Wish = z.object({
  name: z.string(),
  size: z.number().int(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});
const Offset = z.coerce.number().int().min(0);

interface Asking {
  request: Request;
  response: Response;
  /** Read before the body: a line that has gone says nothing any more. */
  caller: Caller | null;
}

const askingBy = (request: Request, response: Response): Asking => ({ request, response, caller: sessionOf(request) });

/** One request that adds to an upload; the next one of the same upload ends it. */
interface Sending {
  request: Request;
  over: Promise<void>;
}

/**
 * A file is sent piece by piece, so that a broken line or a server that was restarted costs the piece under way at most:
 *
 *     POST   /uploads {name, size, digest}   begins it, or finds the same one begun: {id, received, size, done}
 *     GET    /uploads/ID                     how much of it has come
 *     PUT    /uploads/ID?offset=N            adds the body behind the N bytes that have come; with the last one it is
 *                                            compared with its digest, looked through and kept
 *     DELETE /uploads/ID                     drops it
 *
 * Only for who is signed in, each their own; a key sends nothing. It is as tus has it, in JSON and without its headers:
 * tus-node-server has stores and hooks of its own, where who may, what a unit keeps and what is said are decided here.
 */
export function uploadRoutes(serving: Serving, keeping: Keeping | null): Router {
  const routes = Router();
  const sending = new Map<string, Sending>();
  const checking = new Turns();

  routes.use('/uploads', (_request, response, next) => {
    if (keeping) next();
    else refuse(response, 503, 'INTERNAL', says.noPlace());
  });
  if (!keeping) return routes;
  const { store } = keeping;

  const ofOwn = async ({ request, response, caller }: Asking): Promise<Upload | null> => {
    const id = z.uuid().safeParse(request.params.id);
    if (!id.success) return null;
    return operate(serving, response, caller, 'read', (ctx) => ownUpload(ctx, id.data));
  };
  const tell = async (response: Response, { id, size, mediaType }: Upload, status = 200): Promise<void> => {
    const done = mediaType !== null;
    response.status(status).json({ ok: true, id, size, received: done ? size : await store.received(id), done });
  };
  const drop = async ({ response, caller }: Asking, upload: Upload): Promise<void> => {
    await operate(serving, response, caller, 'write', async (ctx) => {
      const found = await ownUpload(ctx, upload.id);
      if (found) await ctx.em.remove(found).flush();
    });
    await store.dropUpload(upload.id);
  };

  routes.post('/uploads', jsonBody('4kb'), async (request, response) => {
    const wish = Wish.safeParse(request.body);
    if (!wish.success) {
      malformed(response, ['"name"', '"size"', '"digest"']);
      return;
    }
    const { upload } = await operate(serving, response, sessionOf(request), 'write', (ctx) =>
      beginUpload(ctx, wish.data),
    );
    await tell(response, upload, 201);
  });

  routes.get('/uploads/:id', async (request, response, next) => {
    const upload = await ofOwn(askingBy(request, response));
    if (upload) await tell(response, upload);
    else next();
  });

  routes.delete('/uploads/:id', async (request, response, next) => {
    const asking = askingBy(request, response);
    const upload = await ofOwn(asking);
    if (!upload) {
      next();
      return;
    }
    const before = sending.get(upload.id);
    if (before) await endOf(before);
    await drop(asking, upload);
    response.status(204).end();
  });

  routes.put('/uploads/:id', async (request, response, next) => {
    const [asking, offset] = [askingBy(request, response), Offset.safeParse(request.query.offset)];
    const upload = await ofOwn(asking);
    if (!upload) {
      next();
      return;
    }
    if (!offset.success || !request.is('application/octet-stream')) {
      refuse(response, 400, 'BAD_REQUEST', saysOfRoutes.malformed());
      return;
    }
    if (upload.mediaType !== null) {
      await tell(response, upload);
      return;
    }
    // of a line that has broken the server may not have heard: what comes last is what counts
    for (let before = sending.get(upload.id); before; before = sending.get(upload.id)) await endOf(before);
    const work = added(asking, upload, offset.data);
    const mine = { request, over: work.then(nothing, nothing) };
    sending.set(upload.id, mine);
    try {
      await work;
    } finally {
      if (sending.get(upload.id) === mine) sending.delete(upload.id);
    }
  });

  async function added(asking: Asking, upload: Upload, offset: number): Promise<void> {
    const { request, response } = asking;
    const before = await store.received(upload.id);
    if (offset !== before) {
      refuse(response, 409, 'STALE', says.elsewhere({ received: before }), { received: before });
      return;
    }
    try {
      // whether all of it is heard or not, the line stays for the answer
      await store.append(upload.id, request.iterator({ destroyOnReturn: false }), upload.size - before);
    } catch (error) {
      if (isFull(error)) {
        serving.log.error({ err: error }, 'the disk of the evidence files is full');
        refuse(response, 503, 'INTERNAL', says.diskFull());
      } else if (!request.errored && !response.destroyed) throw error;
      return;
    }
    if ((await store.received(upload.id)) < upload.size) await tell(response, upload);
    else await checking.take(upload.accountId, () => finished(asking, upload));
  }

  async function finished(asking: Asking, upload: Upload): Promise<void> {
    if (!keeping) return;
    const { response, caller } = asking;
    const checked = await checkUpload(keeping, upload, serving.log);
    if ('not' in checked) {
      if (checked.not === 'again') await store.dropUpload(upload.id);
      if (checked.not === 'never') await drop(asking, upload);
      refuse(
        response,
        checked.not === 'later' ? 503 : 422,
        checked.not === 'later' ? 'INTERNAL' : 'INVALID',
        checked.because,
      );
      return;
    }
    const { mediaType } = checked;
    await store.keep(upload.id, upload.digest);
    const kept = await operate(serving, response, caller, 'write', async (ctx) => {
      const found = await ownUpload(ctx, upload.id);
      if (found) Object.assign(found, { mediaType });
      await ctx.em.flush();
      return found;
    });
    if (kept) await tell(response, kept);
    else refuse(response, 404, 'NOT_FOUND', saysOfRoutes.nothingHere());
  }
  return routes;
}

const nothing = (): void => undefined;

async function endOf(before: Sending): Promise<void> {
  before.request.destroy();
  await before.over;
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);

export const isFull = (error: unknown): boolean => FULL.has((error as NodeJS.ErrnoException).code ?? '');
