import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import type { Session } from './session.entity.ts';

export async function endSession(ctx: Context, session: Session): Promise<void> {
  session.revokedAt = ctx.now;
  await record(ctx, about(session, ctx.scope));
}
