import { boundOf, close, enter, wordsOf } from '#features/targets/ledger.ts';
import { Target } from '#features/targets/target.entity.ts';
import { OFFICIAL } from '#features/targets/target.messages.ts';
import { departmentTargetsGiven } from '#features/targets/target.notices.ts';
import { tellHeads } from '#features/targets/tell-heads.ts';
import type { Department } from '#features/units/unit.entity.ts';
import type { Context } from '#kernel/context.ts';

/** What departments were given, or set themselves, for the year of a day and later ones, and holds. */
export const targetsHeldBy = (
  ctx: Context,
  { provinceId, pos }: Pick<Department, 'provinceId' | 'pos'>,
  departmentIds: readonly string[],
  day: string,
  source: Target['source'] = 'ASSIGNED',
): Promise<Target[]> =>
  ctx.em.find(
    Target,
    {
      ...{ provinceId, pos, departmentId: { $in: [...departmentIds] }, year: { $gte: Number(day.slice(0, 4)) } },
      ...{ source, state: 'ISSUED', inForceTo: null },
    },
    { orderBy: { id: 'asc' } },
  );

/** What a department strove for itself ends with it: whoever takes over strives for what they set themselves. */
export async function endOwnTargets(ctx: Context, own: readonly Target[], fromOn: string): Promise<void> {
  for (const target of own) await close(ctx, [target], notBefore(target, fromOn));
}

const notBefore = ({ inForceFrom }: Target, fromOn: string): string =>
  [inForceFrom ?? fromOn, fromOn].sort()[1] as string;

/**
 * What a department was given is, from a day on, who takes over is given, in the same words and under the same decision;
 * its head acknowledges it anew.
 */
export async function passTargets(
  ctx: Context,
  { from, to }: { from: Department; to: Department },
  held: readonly Target[],
  fromOn: string,
): Promise<Target[]> {
  const passed: Target[] = [];
  for (const old of held) {
    const day = notBefore(old, fromOn);
    await close(ctx, [old], day);
    const { decisionId, illustrative } = old;
    passed.push(
      enter(ctx, { ...boundOf(old), departmentId: to.id }, wordsOf(old), {
        ...{ state: 'ISSUED', decisionId, illustrative, inForceFrom: day, replacesId: old.id },
        reason: OFFICIAL.takenOver(from.name),
      }),
    );
  }
  await ctx.em.flush();
  await tellHeads(ctx, departmentTargetsGiven, passed);
  return passed;
}
