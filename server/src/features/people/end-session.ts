import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import type { Session } from './account.entity.ts';

export async function endSession(ctx: Context, session: Session): Promise<void> {
  session.revokedAt = ctx.now;
  await record(ctx, { verb: 'revokeSession', subject: 'Session', subjectId: session.id, pos: ctx.scope.pos });
}
