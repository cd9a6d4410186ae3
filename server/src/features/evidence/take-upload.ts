import type { Context } from '#kernel/context.ts';
import { notFound, refuse, refuseAll } from '#kernel/refusal.ts';
import { says } from './evidence.messages.ts';
import { ownUpload } from './upload.queries.ts';

/** What a record keeps of a file of which all has come: from now on the record refers to it, and the upload is over. */
export async function takeUpload(ctx: Context, uploadId: string, path: string[]) {
  const upload = await ownUpload(ctx, uploadId);
  if (!upload) return refuseAll([notFound(path, says.upload())]) as never;
  const { name, size, digest, mediaType } = upload;
  if (mediaType === null) return refuse('LOCKED', path, says.notFinished());
  ctx.em.remove(upload);
  return {
    ...{ name, size, digest, mediaType },
    ...{ attachedAt: ctx.now, attachedBy: ctx.actor.fullName, attachedByAccountId: ctx.actor.accountId },
  };
}
