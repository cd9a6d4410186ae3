import type { Actor, Context } from '#kernel/context.ts';
import { endSession } from './end-session.ts';
import { openSessionsOf } from './session.queries.ts';

/** Signs every other browser of the person out. */
export async function revokeOtherSessions(ctx: Context): Promise<{ viewer: Actor }> {
  for (const session of await openSessionsOf(ctx)) {
    if (session.id !== ctx.actor.sessionId) await endSession(ctx, session);
  }
  return { viewer: ctx.actor };
}
