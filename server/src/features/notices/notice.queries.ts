import { raw } from '@mikro-orm/postgresql';
import type { Context } from '#kernel/context.ts';
import { Notice } from './notice.entity.ts';
import { type NoticeKinds, stillReadable } from './notice-kinds.ts';
import { linesOf, type NoticeLine } from './notice-lines.ts';

/** So many are shown at most: the unread ones first. */
const MOST = 500;
/** What is not read is counted so far. */
export const MOST_COUNTED = 100;

/** What the person may read in the office acted in: unread ones first, the newest of each first. A program is told nothing. */
export async function noticesOfViewer(ctx: Context, kinds: NoticeKinds): Promise<NoticeLine[]> {
  if (ctx.actor.byKey) return [];
  const { accountId } = ctx.actor;
  const orderBy = [{ [raw('read_at is null')]: 'desc' }, { id: 'desc' }] as const;
  const found = await ctx.em.find(Notice, { accountId }, { orderBy: [...orderBy], limit: MOST });
  return linesOf(kinds, await stillReadable(ctx, kinds, found));
}

/** How many lines the newest unread ones make that the person may read, up to 100. */
export async function unreadOfViewer(ctx: Context, kinds: NoticeKinds): Promise<number> {
  if (ctx.actor.byKey) return 0;
  const unread = await ctx.em.find(
    Notice,
    { accountId: ctx.actor.accountId, readAt: null },
    { orderBy: { id: 'desc' }, limit: MOST },
  );
  return Math.min(linesOf(kinds, await stillReadable(ctx, kinds, unread)).length, MOST_COUNTED);
}

/** Of the person's own, those of some ids; null: all that are unread. */
export const noticesToMark = (ctx: Context, ids: readonly string[] | null): Promise<Notice[]> =>
  ctx.em.find(
    Notice,
    { accountId: ctx.actor.accountId, ...(ids ? { id: { $in: [...ids] } } : { readAt: null }) },
    { orderBy: { id: 'desc' } },
  );
