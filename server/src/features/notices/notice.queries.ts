import { raw } from '@mikro-orm/postgresql';
import type { Context } from '#kernel/context.ts';
import { Notice } from './notice.entity.ts';
import { type NoticeKinds, stillReadable } from './notice-kinds.ts';

/** So many are shown at most: the unread ones first. */
const MOST = 500;
/** What is not read is counted so far. */
export const MOST_COUNTED = 100;

/** What the person may read in the office acted in: unread ones first, the newest of each first. A program is told nothing. */
export async function noticesOfViewer(ctx: Context, kinds: NoticeKinds): Promise<Notice[]> {
  if (ctx.actor.byKey) return [];
  const { accountId } = ctx.actor;
  const orderBy = [{ [raw('read_at is null')]: 'desc' }, { id: 'desc' }] as const;
  return stillReadable(ctx, kinds, await ctx.em.find(Notice, { accountId }, { orderBy: [...orderBy], limit: MOST }));
}

/** How many of the newest 100 unread ones the person may read. */
export async function unreadOfViewer(ctx: Context, kinds: NoticeKinds): Promise<number> {
  if (ctx.actor.byKey) return 0;
  const unread = await ctx.em.find(
    Notice,
    { accountId: ctx.actor.accountId, readAt: null },
    { orderBy: { id: 'desc' }, limit: MOST_COUNTED },
  );
  return (await stillReadable(ctx, kinds, unread)).length;
}

/** Of the person's own, those of some ids; null: all that are unread. */
export const noticesToMark = (ctx: Context, ids: readonly string[] | null): Promise<Notice[]> =>
  ctx.em.find(
    Notice,
    { accountId: ctx.actor.accountId, ...(ids ? { id: { $in: [...ids] } } : { readAt: null }) },
    { orderBy: { id: 'desc' } },
  );
