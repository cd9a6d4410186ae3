import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { authorize } from '#kernel/authorize.ts';
import { lockRecords, problemsOfRevision } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, type Problem, Refusal, refuse } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { SetFinishingDaysInput } from './ending.inputs.ts';
import { says } from './ending.messages.ts';
import { saysOfEndings } from './ending.policy.ts';
import { addSaid, type Ending, endingsOf } from './ending.queries.ts';
import { UnitEnding } from './unit-ending.entity.ts';

/** In characters. */
const MAX_ACT = 500;
const MAX_REASON = 2000;

interface ToSay {
  ending: Ending;
  /** What the province has said of it, locked; empty where that is nothing yet. */
  unitEnding: UnitEnding;
  problems: Problem[];
}

/** How both verbs begin: a unit below that has ended, said of by who may, with act and reason, as it was seen. */
export async function endingToSay(
  ctx: Context,
  { unitId, act, reason, revision }: Omit<SetFinishingDaysInput, 'days'>,
): Promise<ToSay> {
  const unit = await unitOnRecord(ctx).load(unitId);
  const { lo, hi } = ctx.scope;
  if (!unit || unit.pos < lo || unit.pos > hi) throw new Refusal([notFound(['unitId'], says.endedUnit())]);
  authorize(saysOfEndings(ctx) && unitId !== ctx.actor.unitId, says.onlyProvinceSays());
  const [ending] = await endingsOf(ctx, [unitId]);
  if (!ending) refuse('LOCKED', ['unitId'], says.stillThere());
  const unitEnding = await saidOf(ctx, ending);
  return {
    ending,
    unitEnding,
    problems: [
      ...problemsOfRevision(unitEnding, revision),
      ...problemsOfText(['act'], act, { what: says.act(), max: MAX_ACT }),
      ...problemsOfText(['reason'], reason, { what: says.reason(), max: MAX_REASON }),
    ],
  };
}

/** Its row: made where there is none, and locked until the transaction ends. */
async function saidOf(ctx: Context, ending: Ending): Promise<UnitEnding> {
  const { provinceId } = ctx.scope;
  await addSaid(ctx, ending);
  const { id } = await ctx.em.findOneOrFail(UnitEnding, { provinceId, unitId: ending.id });
  const locked = (await lockRecords(ctx, UnitEnding, [id], {})).get(id);
  if (!locked) throw new Error('what was said of a unit was taken away while it was being changed');
  return locked;
}
