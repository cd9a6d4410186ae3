import { hashToken, newToken } from '#features/people/token.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { insertFeed, ownFeed } from './calendar-feed.queries.ts';

/** The calendar of the office acted in, under an address that is answered once; the one before opens nothing any more. */
export async function renewCalendarFeed(ctx: Context): Promise<{ viewer: Actor; path: string }> {
  const former = await ownFeed(ctx);
  if (former) await ctx.em.nativeDelete(CalendarFeed, { provinceId: former.provinceId, id: former.id });
  const [id, token] = [newId(), newToken()];
  await insertFeed(ctx, { id, tokenHash: hashToken(token) });
  await record(
    ctx,
    { recordKind: 'CalendarFeed', id, pos: ctx.scope.pos },
    { after: { officeId: ctx.actor.officeId } },
  );
  return { viewer: ctx.actor, path: `/calendar/${token}.ics` };
}
