import { record } from '#kernel/audit.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { ownFeed } from './calendar-feed.queries.ts';
import { says } from './notice.messages.ts';

/** The address of the calendar of the office acted in opens nothing any more. */
export async function endCalendarFeed(ctx: Context): Promise<{ viewer: Actor }> {
  const calendarFeed = await ownFeed(ctx);
  if (!calendarFeed) refuse('NOT_FOUND', [], says.noCalendar());
  await ctx.em.nativeDelete(CalendarFeed, { provinceId: calendarFeed.provinceId, id: calendarFeed.id });
  await record(ctx, calendarFeed, { before: { officeId: calendarFeed.officeId } });
  return { viewer: ctx.actor };
}
