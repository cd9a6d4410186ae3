import type { Context } from '#kernel/context.ts';
import { saysOfWork } from '#kernel/kernel.messages.ts';
import { type WorkItem, type WorkItemSource, workItem } from '#kernel/work-item.ts';
import type { PlanState } from './plan.course.ts';
import { Plan } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { mayAcknowledge, mayEditPlan, mayHearOfSubmitted, mayPlanFor } from './plan.policy.ts';
import { readable } from './plan.queries.ts';
import { shownStateOf, submissionsByPlan } from './plan-submission.queries.ts';
import { responsibilitiesToAcknowledge } from './waiting-responsibilities.queries.ts';

/** Plans that are drafts; of a department what was assigned to it and not yet acknowledged. */
export const planWork: WorkItemSource = {
  kinds: {
    PLAN_SUBMITTED: {
      place: 3,
      afterEnd: 'BEGINS',
      means: 'A draft plan was submitted to the leader, to be issued or returned.',
    },
    PLAN_RETURNED: {
      place: 4,
      afterEnd: 'BEGINS',
      means: 'A leader returned a draft plan, to be put right and submitted again.',
    },
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
    if (departmentId === null || !mayAcknowledge(ctx.actor, { departmentId })) return [];
    return [...(await assigned(ctx, departmentId)), ...(await drafts(ctx))];
  },
};

async function drafts(ctx: Context): Promise<WorkItem[]> {
  const { provinceId } = ctx.scope;
  const { unitId } = ctx.actor;
  const which = { $and: [{ provinceId, unitId, issued: false }, readable(ctx)] };
  const plans = await ctx.em.find(Plan, which, { orderBy: { year: 'asc', id: 'asc' } });
  const states = await Promise.all(plans.map((plan) => shownStateOf(ctx, plan)));
  const submissions = await Promise.all(plans.map(({ id }) => submissionsByPlan(ctx).load(id)));
  return plans.flatMap((plan, index) => {
    const { id, title } = plan;
    const waits = waiting(ctx, plan, states[index] ?? 'DRAFT');
    if (waits === null) return [];
    const reason = waits.kind === 'PLAN_RETURNED' ? submissions[index]?.at(-1)?.returnReason : null;
    return [workItem({ ...waits, detail: saysOfWork.asWritten({ text: reason ?? title }), recordId: id, unitId })];
  });
}

/** What a draft waits for; what was submitted waits for the leader alone. */
function waiting({ actor }: Context, plan: Plan, state: PlanState): Pick<WorkItem, 'kind' | 'title'> | null {
  const { year } = plan;
  if (state !== 'SUBMITTED' && !mayEditPlan(actor, plan)) return null;
  if (actor.ended !== null) return { kind: 'PLAN_DRAFT', title: says.draftLeft({ year }) };
  if (state === 'SUBMITTED') {
    const isTold = mayHearOfSubmitted(actor, plan);
    return isTold ? { kind: 'PLAN_SUBMITTED', title: says.submittedWaits({ year }) } : null;
  }
  return state === 'RETURNED'
    ? { kind: 'PLAN_RETURNED', title: says.returnedWaits({ year }) }
    : { kind: 'PLAN_DRAFT', title: says.draftWaits({ year }) };
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
