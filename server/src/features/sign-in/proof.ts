import type { Context } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { ownProof } from './credentials.queries.ts';
import { says } from './sign-in.messages.ts';

/** A browser left open is not enough to make what lets somebody in for long: who it is was shown again just before. */
export async function demandProof(ctx: Context): Promise<void> {
  const { byPassword, recent } = await ownProof(ctx);
  if (!recent) refuse('LOCKED', [], byPassword ? says.passwordFirst() : says.signInFirst());
}
