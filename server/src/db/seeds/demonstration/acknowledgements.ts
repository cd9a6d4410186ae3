import { acknowledgeResponsibility } from '#features/plans/acknowledge-responsibility.ts';
import { Plan, Responsibility } from '#features/plans/plan.entity.ts';
import { acknowledgeTargets } from '#features/targets/acknowledge-targets.ts';
import { Target } from '#features/targets/target.entity.ts';
import { perform } from '#kernel/context.ts';
import type { Acting } from './acting.ts';

/** A commune confirms that it has received what the town gave it. */
export async function acknowledgeQuotas(acting: Acting, login: string, moment: string, year: number): Promise<void> {
  await acting.as(login, moment, async (ctx) => {
    const targets = await ctx.em.find(Target, { unitId: ctx.actor.unitId, year, source: 'ASSIGNED', state: 'ISSUED' });
    if (targets.length > 0) await perform(ctx, acknowledgeTargets, { targetIds: targets.map(({ id }) => id) });
  });
}

/** A department confirms that it has received what it leads and coordinates in its unit's plan of the year. */
export async function acknowledgeResponsibilities(
  acting: Acting,
  head: string,
  moment: string,
  year: number,
): Promise<void> {
  await acting.as(head, moment, async (ctx) => {
    const plan = await ctx.em.findOneOrFail(Plan, { unitId: ctx.actor.unitId, year, issued: true });
    const given = await ctx.em.find(Responsibility, { planId: plan.id, departmentId: ctx.actor.departmentId });
    for (const { id } of given) await perform(ctx, acknowledgeResponsibility, { responsibilityId: id });
  });
}
