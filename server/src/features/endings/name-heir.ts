import { officeHolders } from '#features/people/people.queries.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { unitInSentence } from '#features/units/unit.messages.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import type { NameHeirInput } from './ending.inputs.ts';
import { says } from './ending.messages.ts';
import { heirNamed } from './ending.notices.ts';
import { LOOKING_AFTER } from './ending.policy.ts';
import { type Ending, endingsOf, possibleHeirsOf } from './ending.queries.ts';
import { endingToSay } from './ending-to-say.ts';

/**
 * Chỉ định đơn vị kế thừa: who takes over a unit that ended, where the act names nobody for the whole of it. It holds at
 * once, and until the province names another one.
 */
export async function nameHeir(ctx: Context, input: NameHeirInput): Promise<{ endedUnit: Ending }> {
  const { ending, unitEnding, problems } = await endingToSay(ctx, input);
  const [act, reason] = [tidy(input.act), tidy(input.reason)];
  const before = { heirUnitId: unitEnding.successorId, act: unitEnding.heirAct };
  refuseAll([...problems, ...(await problemsOfHeir(ctx, ending, input.heirUnitId))]);
  const after = { heirUnitId: input.heirUnitId, act };
  if (JSON.stringify(before) === JSON.stringify(after)) {
    refuseAll([{ code: 'CONFLICT', path: ['heirUnitId'], message: says.nothingNew() }]);
  }
  ctx.em.assign(unitEnding, { successorId: input.heirUnitId, heirAct: act, heirReason: reason });
  await record(ctx, unitEnding, { before, after: { ...after, unitId: ending.id, reason } });
  if (before.heirUnitId !== input.heirUnitId) await tellHeir(ctx, ending, input.heirUnitId, unitEnding.revision);
  const [endedUnit = ending] = await endingsOf(ctx, [ending.id]);
  return { endedUnit };
}

async function problemsOfHeir(ctx: Context, { id, heirByAct, heirUnitId }: Ending, wanted: string): Promise<Problem[]> {
  if (heirByAct) {
    const heir = heirUnitId === null ? null : await unitOnRecord(ctx).load(heirUnitId);
    if (heir) return [{ code: 'CONFLICT', path: ['unitId'], message: says.namedByAct({ heir: unitInSentence(heir) }) }];
  }
  const possible = await possibleHeirsOf(ctx, id);
  if (possible.some(({ unitId }) => unitId === wanted)) return [];
  return [
    { code: 'INVALID', path: ['heirUnitId'], message: says.noHeirOfIt({ possible: possible.map(unitInSentence) }) },
  ];
}

async function tellHeir(ctx: Context, { id, lastDay }: Ending, heirUnitId: string, revision: number): Promise<void> {
  const [unit, heir] = await Promise.all([unitOnRecord(ctx).load(id), unitOnRecord(ctx).load(heirUnitId)]);
  if (!unit || !heir) throw new Error('both units of a succession are on record');
  const to = (await officeHolders(ctx, heirUnitId, LOOKING_AFTER)).filter(
    (accountId) => accountId !== ctx.actor.accountId,
  );
  await notify(ctx, heirNamed, {
    ...{ to, about: { id, pos: heir.pos }, occasion: `${heirUnitId} ${revision}` },
    facts: { type: unit.type, name: unit.name, lastDay },
  });
}
