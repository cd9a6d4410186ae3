import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { says } from '#features/evidence/evidence.messages.ts';
import { isAddressOf } from '#features/evidence/file-address.ts';
import { disposition, safeName } from '#features/evidence/file-name.ts';
import type { FileStore } from '#features/evidence/file-store.ts';
import { isShown } from '#features/evidence/file-type.ts';
import type { FileSource } from '#kernel/kept-file.ts';
import { refuse } from './answers.ts';
import { callerOf } from './caller.ts';
import { operate, type Serving } from './serving.ts';

const Asked = z.object({ until: z.coerce.number().int(), seal: z.string() });

/**
 * `GET /evidence/KIND/ID` answers a file of a record to who may read the record, in the session that asked for the
 * address. It comes from here and can do nothing here: no script runs in it, nothing is loaded by it, and what it is says
 * its content and not its name. By parts where asked (Range), so that a large PDF opens at once.
 */
export function evidenceRoutes(
  serving: Serving,
  store: FileStore | null,
  sources: Readonly<Record<string, FileSource>>,
): Router {
  const routes = Router();
  const answer: RequestHandler<{ kind: string; id: string }> = async (request, response, next) => {
    const { kind, id } = request.params;
    const [asked, source] = [Asked.safeParse(request.query), Object.hasOwn(sources, kind) ? sources[kind] : undefined];
    const file = await operate(serving, response, callerOf(request), 'read', async (ctx) => {
      if (!asked.success || !source || !z.uuid().safeParse(id).success) return null;
      return isAddressOf(ctx, `${kind}/${id}`, asked.data) ? source(ctx, id) : null;
    });
    if (!file) {
      refuse(response, 404, 'NOT_FOUND', says.addressIsOver());
      return;
    }
    if (!store || (await store.sizeOf(file.digest)) === null) {
      throw new Error(`a record refers to a file that is not there: ${file.digest}`);
    }
    const { name, mediaType, digest } = file;
    response
      .set('Content-Type', mediaType)
      .set('Content-Disposition', disposition(isShown(mediaType) ? 'inline' : 'attachment', safeName(name, mediaType)))
      .set('X-Content-Type-Options', 'nosniff')
      .set('X-Frame-Options', 'SAMEORIGIN')
      .set('Content-Security-Policy', policyFor(mediaType))
      .set('Cache-Control', 'private, no-store');
    const options = { cacheControl: false, etag: false, lastModified: false, dotfiles: 'allow' } as const;
    response.sendFile(store.pathOf(digest), options, (error) => {
      // who asked has gone
      if (error && !response.headersSent) next(error);
    });
  };
  routes.get('/evidence/:kind/:id', answer);
  return routes;
}

/** A browser shows a PDF with a program of its own, which it does not start inside a sandbox. */
const policyFor = (mediaType: string): string =>
  `default-src 'none'; frame-ancestors 'self'; ${mediaType === 'application/pdf' ? "style-src 'unsafe-inline'; object-src 'self'" : 'sandbox'}`;
