import { Plan } from '#features/plans/plan.entity.ts';
import { mayAcknowledge, mayPlanFor } from '#features/plans/plan.policy.ts';
import { stalenessByPlan } from '#features/targets/plan-basis.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { responsibilitiesToAcknowledge, targetsToAcknowledge, unreadTargets } from './waiting.queries.ts';
import { type WorkItem, workItem } from './work-item.ts';

/** Plans that are drafts, read on a guess or stale, and what was assigned and not yet acknowledged. */
export async function planItems(ctx: Context): Promise<WorkItem[]> {
  const { unitId, departmentId } = ctx.actor;
  if (mayPlanFor(ctx.actor, unitId)) return plannersItems(ctx);
  return departmentId !== null && mayAcknowledge(ctx.actor, { departmentId })
    ? departmentsItems(ctx, departmentId)
    : [];
}

async function plannersItems(ctx: Context): Promise<WorkItem[]> {
  const thisYear = Number(today(ctx).slice(0, 4));
  const { provinceId } = ctx.scope;
  const { unitId } = ctx.actor;
  const plans = await ctx.em.find(
    Plan,
    { provinceId, unitId, $or: [{ issued: false }, { year: { $gte: thisYear - 1 } }] },
    { orderBy: { year: 'asc', id: 'asc' } },
  );
  const drafts = plans.filter(({ issued }) => !issued);
  const issued = plans.filter((plan) => plan.issued);
  const reasons = await Promise.all(issued.map(({ id }) => stalenessByPlan(ctx).load(id)));
  return [
    ...drafts.map(({ id, year, title }) =>
      workItem({ kind: 'PLAN_DRAFT', title: `Kế hoạch năm ${year} chưa ban hành`, detail: title, planId: id, unitId }),
    ),
    ...issued.flatMap(({ id, year }, index) => {
      const because = reasons[index] ?? null;
      if (because === null) return [];
      const title = `Kế hoạch năm ${year} cần xem lại`;
      return [workItem({ kind: 'PLAN_STALE', title, detail: because, planId: id, unitId })];
    }),
    ...(await unreadItems(ctx, plans)),
    ...(await targetsToAcknowledge(ctx)).map(({ year, count, givenBy }) =>
      workItem({
        kind: 'ASSIGNMENT_TO_ACKNOWLEDGE',
        title: `${count} chỉ tiêu được giao năm ${year} chờ xác nhận`,
        detail: givenBy && `${givenBy} giao`,
        ...{ count, unitId },
      }),
    ),
  ];
}

/** They are typed in the draft of their year or, where there is none, in its issued plan. */
async function unreadItems(ctx: Context, plans: readonly Plan[]): Promise<WorkItem[]> {
  return (await unreadTargets(ctx)).map(({ year, count, first }) =>
    workItem({
      kind: 'TARGET_UNREADABLE',
      title: `${count} mức chỉ tiêu năm ${year} chưa rõ nghĩa`,
      detail: `“${first}”${count > 1 ? ` và ${count - 1} mức khác` : ''}`,
      ...{ count, unitId: ctx.actor.unitId },
      planId:
        plans.filter((plan) => plan.year === year).sort((a, b) => Number(a.issued) - Number(b.issued))[0]?.id ?? null,
    }),
  );
}

async function departmentsItems(ctx: Context, departmentId: string): Promise<WorkItem[]> {
  return (await responsibilitiesToAcknowledge(ctx, departmentId)).map(({ year, count, planId }) =>
    workItem({
      kind: 'ASSIGNMENT_TO_ACKNOWLEDGE',
      title: `${count} chỉ tiêu phân công năm ${year} chờ xác nhận`,
      detail: 'Chủ trì hoặc phối hợp theo kế hoạch của đơn vị',
      ...{ count, planId, unitId: ctx.actor.unitId },
    }),
  );
}
