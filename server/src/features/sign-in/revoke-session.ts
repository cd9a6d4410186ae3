import type { Context } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { endSession } from './end-session.ts';
import { Session } from './session.entity.ts';
import type { RevokeSessionInput } from './sign-in.inputs.ts';
import { says } from './sign-in.messages.ts';

/** Signs one of the person's own browsers out. */
export async function revokeSession(ctx: Context, input: RevokeSessionInput): Promise<{ session: Session }> {
  const session = await ctx.em.findOne(Session, { provinceId: ctx.scope.provinceId, id: input.sessionId });
  if (!session || session.revokedAt !== null) throw new Refusal([notFound(['sessionId'], says.session())]);
  await endSession(ctx, session);
  return { session };
}
