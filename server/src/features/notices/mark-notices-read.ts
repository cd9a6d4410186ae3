import { record } from '#kernel/audit.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { notFound, refuseAll } from '#kernel/refusal.ts';
import type { MarkNoticesReadInput } from './notice.inputs.ts';
import { says } from './notice.messages.ts';
import { noticesToMark } from './notice.queries.ts';

/**
 * Read from now on; what was read before keeps its moment. One entry of the trail, however many they are. It answers no
 * notice: whether one may still be read is asked where it is shown.
 */
export async function markNoticesRead(ctx: Context, input: MarkNoticesReadInput): Promise<{ viewer: Actor }> {
  const ids = input.noticeIds ?? null;
  const notices = await noticesToMark(ctx, ids);
  const there = new Set(notices.map(({ id }) => id));
  refuseAll(
    (ids ?? []).flatMap((id, index) => (there.has(id) ? [] : [notFound(['noticeIds', String(index)], says.notice())])),
  );
  const unread = notices.filter(({ readAt }) => readAt === null);
  for (const notice of unread) notice.readAt = ctx.now;
  if (unread.length === 0) return { viewer: ctx.actor };
  const { accountId: id } = ctx.actor;
  await record(ctx, { recordKind: 'Account', id, pos: ctx.scope.pos }, { after: { noticesRead: unread.length } });
  return { viewer: ctx.actor };
}
