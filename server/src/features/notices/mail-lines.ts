import { type Context, localDate } from '#kernel/context.ts';
import { Notice } from './notice.entity.ts';
import { type NoticeKinds, stillReadable } from './notice-kinds.ts';
import { lineOf, linesOf, type NoticeLine } from './notice-lines.ts';

/**
 * The line in which a notice stands that is about to be written of, as its recipient sees it now. COVERED: they have read
 * it meanwhile, or an earlier notice of the line on the same day is what the letter of that day is for.
 */
export async function lineToWriteOf(
  ctx: Context,
  kinds: NoticeKinds,
  noticeId: string,
): Promise<NoticeLine[] | 'COVERED'> {
  const { accountId } = ctx.actor;
  const unread = await ctx.em.find(Notice, { accountId, readAt: null }, { orderBy: { id: 'desc' } });
  const told = unread.find(({ id }) => id === noticeId);
  if (!told) return 'COVERED';
  const key = lineOf(kinds.get(told.kind), told);
  const line = unread.filter((notice) => lineOf(kinds.get(notice.kind), notice) === key);
  const readable = await stillReadable(ctx, kinds, line);
  const isEarlier = ({ id, at }: Notice) => id < told.id && localDate(at) === localDate(told.at);
  if (readable.some(isEarlier)) return 'COVERED';
  const [newest] = linesOf(kinds, readable);
  return newest ? [newest] : 'COVERED';
}

/** The lines of some notices that their recipient has not read and may read here; null: there are none. */
export async function linesGathered(
  ctx: Context,
  kinds: NoticeKinds,
  noticeIds: readonly string[],
): Promise<NoticeLine[] | null> {
  const { accountId } = ctx.actor;
  const unread = await ctx.em.find(
    Notice,
    { accountId, readAt: null, id: { $in: [...noticeIds] } },
    { orderBy: { id: 'desc' } },
  );
  const lines = linesOf(kinds, await stillReadable(ctx, kinds, unread));
  return lines.length > 0 ? lines : null;
}
