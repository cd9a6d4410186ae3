import { headsOfDepartments, officeHolders } from '#features/people/people.queries.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { type NoticeKind, notify } from '#kernel/notice.ts';
import type { Decision } from './decision.entity.ts';
import { Plan, Responsibility } from './plan.entity.ts';
import { planAboveAmended, planAdjusted, responsibilitiesGiven } from './plan.notices.ts';
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

/** Tells who leads the unit that something waits for them. */
export async function tellLeaders(
  ctx: Context,
  { id, pos, year, unitId }: Plan,
  notice: NoticeKind<{ year: number }>,
  occasion: string,
): Promise<void> {
  const leaders = await officeHolders(ctx, unitId, ['LEADER']);
  await notify(ctx, notice, {
    to: leaders.filter((accountId) => accountId !== ctx.actor.accountId),
    ...{ about: { id, pos }, occasion, facts: { year } },
  });
}

/** Who hears what became of a draft: who had submitted it, and of a department’s plan its heads; never who decided. */
async function hearsOfDecision(
  ctx: Context,
  { departmentId }: Plan,
  submission: PlanSubmission | null,
): Promise<string[]> {
  const heads = departmentId === null ? [] : await headsOfDepartments(ctx, [departmentId]);
  const all = new Set([...(submission ? [submission.submittedByAccountId] : []), ...heads.map((one) => one.accountId)]);
  all.delete(ctx.actor.accountId);
  return [...all];
}

/** Tells who had submitted something of a plan, and the head whose department's it is, what a leader has decided. */
export async function tellOfDecision(
  ctx: Context,
  plan: Plan,
  notice: NoticeKind<{ year: number }>,
  submission: PlanSubmission | null,
): Promise<void> {
  const { id, pos, year } = plan;
  await notify(ctx, notice, {
    to: await hearsOfDecision(ctx, plan, submission),
    ...{ about: { id, pos }, occasion: submission?.id ?? id, facts: { year } },
  });
}

/** Tells heads of departments that plan for the year that the plan of the unit, under which they do, was amended. */
export async function tellWhoStandsOn(ctx: Context, { id: amendment, provinceId, unitId, year }: Plan): Promise<void> {
  const plans = await ctx.em.find(
    Plan,
    { provinceId, unitId, year, departmentId: { $ne: null } },
    { orderBy: { id: 'asc' } },
  );
  // of several of one department the last, which is the one that is written in
  const last = new Map(plans.map((plan) => [plan.departmentId ?? '', plan]));
  for (const { departmentId, accountId } of await headsOfDepartments(ctx, [...last.keys()])) {
    const plan = last.get(departmentId ?? '');
    if (!plan || accountId === ctx.actor.accountId) continue;
    await notify(ctx, planAboveAmended, {
      ...{ to: [accountId], about: { id: plan.id, pos: plan.pos }, occasion: amendment, facts: { year } },
    });
  }
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
