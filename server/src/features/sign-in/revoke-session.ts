import { recordToChange } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { endSession } from './end-session.ts';
import { Session } from './session.entity.ts';
import type { RevokeSessionInput } from './sign-in.inputs.ts';
import { says } from './sign-in.messages.ts';

/** Signs one of the person's own browsers out; one that is signed out already is not there. */
export async function revokeSession(ctx: Context, input: RevokeSessionInput): Promise<{ session: Session }> {
  const { accountId } = ctx.actor;
  const session = await recordToChange(ctx, Session, {
    ...{ id: input.sessionId, path: ['sessionId'], what: says.session() },
    among: { accountId, revokedAt: null },
  });
  await endSession(ctx, session);
  return { session };
}
