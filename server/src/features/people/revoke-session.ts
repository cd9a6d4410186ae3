import { record } from '#kernel/audit.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { Session } from './account.entity.ts';
import { openSessionsOf } from './people.queries.ts';

/** Signs one of the person's own browsers out. */
export async function revokeSession(ctx: Context, input: { sessionId: string }): Promise<{ session: Session }> {
  const session = await ctx.em.findOne(Session, { provinceId: ctx.scope.provinceId, id: input.sessionId });
  if (!session || session.revokedAt !== null) throw new Refusal([notFound(['sessionId'], 'phiên đăng nhập')]);
  await end(ctx, session);
  return { session };
}

/** Signs every other browser of the person out. */
export async function revokeOtherSessions(ctx: Context): Promise<{ viewer: Actor }> {
  for (const session of await openSessionsOf(ctx)) if (session.id !== ctx.actor.sessionId) await end(ctx, session);
  return { viewer: ctx.actor };
}

async function end(ctx: Context, session: Session): Promise<void> {
  // by the real clock, as everything about sessions is
  session.revokedAt = new Date();
  await record(ctx, { verb: 'revokeSession', subject: 'Session', subjectId: session.id, pos: ctx.scope.pos });
}
