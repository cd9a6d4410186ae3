import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';
import { Upload } from './upload.entity.ts';

/** What the account acting has sent and not attached yet. */
export const ownUploads = (ctx: Context): Promise<Upload[]> =>
  ctx.em.find(Upload, { provinceId: ctx.scope.provinceId, pos: ctx.scope.pos, accountId: ctx.actor.accountId });

export const ownUpload = (ctx: Context, id: string): Promise<Upload | null> =>
  ctx.em.findOne(Upload, {
    ...{ provinceId: ctx.scope.provinceId, pos: ctx.scope.pos, accountId: ctx.actor.accountId, id },
  });

/** How many bytes the own unit keeps, each file once. */
export async function bytesOfUnit(ctx: Context): Promise<number> {
  const { provinceId: province, pos } = ctx.scope;
  const kept = 'select app.bytes_kept(:province::smallint, :pos)::text as bytes';
  const [row] = await statement<{ bytes: string }>(ctx, kept, { province, pos });
  return Number(row?.bytes ?? 0);
}
