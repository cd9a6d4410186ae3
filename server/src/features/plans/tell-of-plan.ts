import { headsOfDepartments, officeHolders } from '#features/people/people.queries.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { notify } from '#kernel/notice.ts';
import type { Decision } from './decision.entity.ts';
import { type Plan, Responsibility } from './plan.entity.ts';
import { planAdjusted, planIssued, planSubmitted, responsibilitiesGiven } from './plan.notices.ts';
import { PLANNERS } from './plan.policy.ts';
import type { PlanSubmission } from './plan-submission.entity.ts';

/** Tells who plans for the unit that its plan was adjusted, once for each decision; who did it needs no telling. */
export async function tellOfAdjusting(ctx: Context, plan: Plan, decision: Decision): Promise<void> {
  const holders = await officeHolders(ctx, plan.unitId, PLANNERS);
  await notify(ctx, planAdjusted, {
    to: holders.filter((accountId) => accountId !== ctx.actor.accountId),
    ...{ about: { id: plan.id, pos: plan.pos }, occasion: decision.id, facts: { year: plan.year } },
  });
}

/** Tells who leads the unit that a draft waits for them. */
export async function tellOfSubmitting(ctx: Context, { id, pos, year, unitId }: Plan, occasion: string): Promise<void> {
  const leaders = await officeHolders(ctx, unitId, ['LEADER']);
  await notify(ctx, planSubmitted, {
    to: leaders.filter((accountId) => accountId !== ctx.actor.accountId),
    ...{ about: { id, pos }, occasion, facts: { year } },
  });
}

/** Tells who had submitted a plan that it was issued. */
export async function tellOfIssuing(ctx: Context, { id, pos, year }: Plan, submission: PlanSubmission): Promise<void> {
  await notify(ctx, planIssued, {
    to: [submission.submittedByAccountId].filter((accountId) => accountId !== ctx.actor.accountId),
    ...{ about: { id, pos }, occasion: submission.id, facts: { year } },
  });
}

/** Tells heads of departments what a plan that was issued assigns to these, each of their own once. */
export async function tellDepartments(ctx: Context, plan: Plan): Promise<void> {
  const { provinceId, id, pos, year } = plan;
  const held = groupBy(
    await ctx.em.find(Responsibility, { provinceId, planId: id }),
    ({ departmentId }) => departmentId,
  );
  const heads = groupBy(await headsOfDepartments(ctx, [...held.keys()]), ({ departmentId }) => departmentId ?? '');
  for (const [departmentId, offices] of heads) {
    const department = await departmentById(ctx).load(departmentId);
    const accounts = new Set(offices.map(({ accountId }) => accountId));
    accounts.delete(ctx.actor.accountId);
    await notify(ctx, responsibilitiesGiven, {
      ...{ to: [...accounts], about: { id, pos }, occasion: departmentId },
      facts: { department: department?.name ?? '', count: held.get(departmentId)?.length ?? 0, year },
    });
  }
}
