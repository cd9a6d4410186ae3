import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuse, stale } from '#kernel/refusal.ts';
import { Regime } from './period.entity.ts';
import { says } from './regime.messages.ts';
import { keepsRegimes, mayEditRegime } from './regime.policy.ts';
import { holdRegime } from './regime.queries.ts';

/** The regime that is changed, in the revision that was seen; refused where it is not the actor's, or has ended. */
export async function regimeToChange(
  ctx: Context,
  { regimeId, revision }: { regimeId: string; revision: number },
): Promise<Regime> {
  authorize(keepsRegimes(ctx.actor), says.onlyPlannersKeep());
  const regime = await ctx.em.findOne(Regime, { id: regimeId });
  if (!regime) throw new Refusal([notFound(['regimeId'], says.regime())]);
  authorize(mayEditRegime(ctx.actor, ctx.scope, regime), says.notOwnRegime(), ['regimeId']);
  if (!(await holdRegime(ctx, regime, revision))) throw new Refusal([stale(['revision'])]);
  if (regime.validTo !== null) refuse('CONFLICT', ['regimeId'], says.hasEnded());
  return regime;
}
