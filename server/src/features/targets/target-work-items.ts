import { Plan } from '#features/plans/plan.entity.ts';
import { mayHearOfSubmitted, mayPlanFor } from '#features/plans/plan.policy.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import { type Context, today } from '#kernel/context.ts';
import { saysOfWork } from '#kernel/kernel.messages.ts';
import { type WorkItem, type WorkItemSource, workItem } from '#kernel/work-item.ts';
import { staleness } from './plan-basis.loaders.ts';
import { stateOfQuotas } from './quota.course.ts';
import { saysOfQuotas } from './quota-submission.messages.ts';
import { hasDraftedQuotas, openSubmissionsOf } from './quota-submission.queries.ts';
import { says } from './target.messages.ts';
import { mayAcknowledgeFor } from './target.policy.ts';
import { departmentTargetsToAcknowledge, targetsToAcknowledge, unreadTargets } from './waiting-targets.queries.ts';

/**
 * For planners: plans that lean on quotas which have changed, quotas that were submitted or came back, words that nobody could read, and quotas to acknowledge;
 * for who heads a department what it was given.
 */
export const targetWork: WorkItemSource = {
  kinds: {
    TARGETS_TO_ACKNOWLEDGE: { place: 4, afterEnd: 'FINISHES', means: 'The unit acknowledges the quotas given to it.' },
    DEPARTMENT_TARGETS_TO_ACKNOWLEDGE: {
      place: 4,
      afterEnd: 'FINISHES',
      means: 'The head of a department acknowledges what it was given.',
    },
    QUOTAS_SUBMITTED: {
      place: 3,
      afterEnd: 'BEGINS',
      means: 'Quotas drafted under an issued plan were submitted to the leader, to be given or returned.',
    },
    QUOTAS_RETURNED: {
      place: 4,
      afterEnd: 'BEGINS',
      means: 'A leader returned quotas drafted under an issued plan, to be put right and submitted again.',
    },
    PLAN_STALE: {
      place: 5,
      afterEnd: 'FINISHES',
      means: 'Upper targets changed under an issued plan, and nobody has looked yet.',
    },
    TARGET_UNREADABLE: { place: 6, afterEnd: 'BEGINS', means: 'Words of drafted targets are still to be explained.' },
  },
  async find(ctx) {
    const { unitId, departmentId } = ctx.actor;
    if (departmentId !== null && mayAcknowledgeFor(ctx.actor, departmentId)) return departmentItems(ctx, departmentId);
    if (!mayPlanFor(ctx.actor, unitId)) return [];
    const plans = await plansAtHand(ctx);
    return [
      ...(await staleItems(ctx, plans)),
      ...(await unreadItems(ctx, plans)),
      ...(await submittedItems(ctx, plans)),
      ...(await quotaItems(ctx)),
    ];
  },
};

/** Drafts, and issued plans from the last year on. */
function plansAtHand(ctx: Context): Promise<Plan[]> {
  const thisYear = Number(today(ctx).slice(0, 4));
  const { provinceId } = ctx.scope;
  const { unitId } = ctx.actor;
  return ctx.em.find(
    Plan,
    { provinceId, unitId, departmentId: null, $or: [{ issued: false }, { year: { $gte: thisYear - 1 } }] },
    { orderBy: { year: 'asc', id: 'asc' } },
  );
}

async function staleItems(ctx: Context, plans: readonly Plan[]): Promise<WorkItem[]> {
  const issued = plans.filter((plan) => plan.issued);
  const reasons = await Promise.all(issued.map(({ id }) => staleness(ctx, id)));
  return issued.flatMap(({ id, year, unitId }, index) => {
    const because = reasons[index] ?? null;
    if (because === null) return [];
    const title = says.staleWaits({ year });
    return [workItem({ kind: 'PLAN_STALE', title, detail: because, recordId: id, unitId })];
  });
}

/** They are typed in the draft of their year or, where there is none, in its issued plan. */
async function unreadItems(ctx: Context, plans: readonly Plan[]): Promise<WorkItem[]> {
  return (await unreadTargets(ctx)).map(({ year, count, first }) =>
    workItem({
      kind: 'TARGET_UNREADABLE',
      title: says.unreadWait({ year, count }),
      detail: says.firstOf({ first, more: count - 1 }),
      ...{ count, unitId: ctx.actor.unitId },
      recordId:
        plans.filter((plan) => plan.year === year).sort((a, b) => Number(a.issued) - Number(b.issued))[0]?.id ?? null,
    }),
  );
}

/** What was submitted waits for the leader alone, what came back for who drafts, as long as any of it is drafted. */
async function submittedItems(ctx: Context, plans: readonly Plan[]): Promise<WorkItem[]> {
  const issued = plans.filter((plan) => plan.issued);
  const open = await Promise.all(issued.map((plan) => openSubmissionsOf(ctx, plan)));
  const drafted = await Promise.all(
    issued.map(async ({ id }, index) => (open[index]?.length ? hasDraftedQuotas(ctx, id) : false)),
  );
  return issued.flatMap((plan, index) => {
    const last = open[index]?.at(-1) ?? null;
    const state = stateOfQuotas(plan, last);
    const { id: recordId, unitId, year } = plan;
    const of = { recordId, unitId };
    if (state === 'RETURNED') {
      if (!drafted[index]) return [];
      const [title, detail] = [
        saysOfQuotas.returnedWaits({ year }),
        saysOfWork.asWritten({ text: last?.returnReason ?? '' }),
      ];
      return [workItem({ kind: 'QUOTAS_RETURNED', title, detail, ...of })];
    }
    if (state !== 'SUBMITTED' || !mayHearOfSubmitted(ctx.actor, plan)) return [];
    const [title, detail] = [saysOfQuotas.submittedWaits({ year }), saysOfWork.asWritten({ text: plan.title })];
    return [workItem({ kind: 'QUOTAS_SUBMITTED', title, detail, ...of })];
  });
}

async function quotaItems(ctx: Context): Promise<WorkItem[]> {
  return (await targetsToAcknowledge(ctx)).map(({ year, count, givenBy }) =>
    workItem({
      kind: 'TARGETS_TO_ACKNOWLEDGE',
      title: says.quotasWait({ year, count }),
      detail: givenBy === null ? null : says.givenBy({ unit: unitInWords(givenBy) }),
      ...{ count, unitId: ctx.actor.unitId },
    }),
  );
}

async function departmentItems(ctx: Context, departmentId: string): Promise<WorkItem[]> {
  const department = (await departmentById(ctx).load(departmentId))?.name ?? '';
  return (await departmentTargetsToAcknowledge(ctx, departmentId)).map(({ year, count }) =>
    workItem({
      kind: 'DEPARTMENT_TARGETS_TO_ACKNOWLEDGE',
      title: says.quotasWait({ year, count }),
      detail: says.givenToDepartment({ department }),
      ...{ count, recordId: departmentId, unitId: ctx.actor.unitId },
    }),
  );
}
