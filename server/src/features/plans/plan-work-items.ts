import type { Context } from '#kernel/context.ts';
import { saysOfWork } from '#kernel/kernel.messages.ts';
import { type WorkItem, type WorkItemSource, workItem } from '#kernel/work-item.ts';
import { Plan } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { mayAcknowledge, mayPlanFor } from './plan.policy.ts';
import { responsibilitiesToAcknowledge } from './waiting-responsibilities.queries.ts';

/** Plans that are drafts; of a department what was assigned to it and not yet acknowledged. */
export const planWork: WorkItemSource = {
  kinds: {
    ASSIGNMENT_TO_ACKNOWLEDGE: {
      place: 4,
      afterEnd: 'FINISHES',
      means: 'A department acknowledges the indicators assigned to it.',
    },
    PLAN_DRAFT: {
      place: 7,
      afterEnd: 'FINISHES',
      means: 'A plan of the unit is a draft and waits to be issued; in a unit that has ended it can only be discarded.',
    },
  },
  async find(ctx) {
    const { unitId, departmentId } = ctx.actor;
    if (mayPlanFor(ctx.actor, unitId)) return drafts(ctx);
    return departmentId !== null && mayAcknowledge(ctx.actor, { departmentId }) ? assigned(ctx, departmentId) : [];
  },
};

async function drafts(ctx: Context): Promise<WorkItem[]> {
  const { provinceId } = ctx.scope;
  const { unitId } = ctx.actor;
  const plans = await ctx.em.find(Plan, { provinceId, unitId, issued: false }, { orderBy: { year: 'asc', id: 'asc' } });
  return plans.map(({ id, year, title }) =>
    workItem({
      kind: 'PLAN_DRAFT',
      title: (ctx.actor.ended === null ? says.draftWaits : says.draftLeft)({ year }),
      detail: saysOfWork.asWritten({ text: title }),
      recordId: id,
      unitId,
    }),
  );
}

async function assigned(ctx: Context, departmentId: string): Promise<WorkItem[]> {
  return (await responsibilitiesToAcknowledge(ctx, departmentId)).map(({ year, count, planId }) =>
    workItem({
      kind: 'ASSIGNMENT_TO_ACKNOWLEDGE',
      title: says.responsibilitiesWait({ year, count }),
      detail: says.leadsOrCoordinates(),
      ...{ count, recordId: planId, unitId: ctx.actor.unitId },
    }),
  );
}
