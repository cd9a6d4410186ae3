import { endedUnit, heirOf } from '#features/units/ended-units.queries.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { about, record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Actor, type Context, ownUnitOf } from '#kernel/context.ts';
import { mayActForOthers } from './act-for.policy.ts';
import { ownSession } from './session.queries.ts';
import type { ActForInput } from './sign-in.inputs.ts';
import { says } from './sign-in.messages.ts';

/**
 * Làm việc thay mặt: the session acts, from the next request on, for a unit that has ended and that the office's own has
 * taken over, or for its own again. The database asks at every request whether it still has (app.enter).
 */
export async function actFor(ctx: Context, { unitId }: ActForInput): Promise<{ viewer: Actor }> {
  const { actor } = ctx;
  const own = ownUnitOf(actor);
  const chosen = unitId ?? own;
  if (chosen !== own) {
    authorize((await heirOf(ctx, chosen)) === own, says.notTakenOver(), ['unitId']);
    authorize(mayActForOthers(actor), says.officeOfUnit(), ['unitId']);
  }
  const unit = await unitOnRecord(ctx).load(chosen);
  if (!unit) throw new Error('a unit that is acted for has been there');
  const session = await ownSession(ctx);
  const before = { unitId: actor.unitId };
  session.forUnitId = chosen === own ? null : chosen;
  await record(ctx, about(session, ctx.scope), { before, after: { unitId: chosen } });
  const ended = await endedUnit(ctx, chosen, chosen === own ? null : own);
  return { viewer: { ...actor, unitId: chosen, unitName: unit.name, ended } };
}
