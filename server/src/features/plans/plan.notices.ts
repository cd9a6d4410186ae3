import type { Context } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { planById, responsibilitiesByPlan } from './plan.loaders.ts';
import { says } from './plan.messages.ts';
import { mayAcknowledge, mayEditPlan, mayHearOfSubmitted } from './plan.policy.ts';
import { shownStateOf } from './plan-submission.queries.ts';

const leadsTo = (planId: string) => `/ke-hoach/${planId}`;

/** Of these plans those that the reader writes in while they are drafts. */
async function writtenByReader(ctx: Context, planIds: readonly string[]): Promise<ReadonlySet<string>> {
  const plans = await Promise.all(planIds.map((id) => planById(ctx).load(id)));
  return new Set(plans.flatMap((plan) => (plan && mayEditPlan(ctx.actor, plan) ? [plan.id] : [])));
}

export const planAdjusted = noticeKind<{ year: number }>({
  name: 'PLAN_ADJUSTED',
  called: says.calledAdjusted,
  means: 'Somebody else in the unit adjusted targets, quotas or members of a composite of its issued plan.',
  says: ({ year }) => says.adjustedTitle({ year }),
  leadsTo,
  mayStillRead: writtenByReader,
});

export const planSubmitted = noticeKind<{ year: number }>({
  name: 'PLAN_SUBMITTED',
  called: says.calledSubmitted,
  means: 'A draft plan of the unit was submitted to its leaders to be issued. Not told to who submitted it.',
  says: ({ year }) => says.submittedTitle({ year }),
  leadsTo,
  async mayStillRead(ctx, planIds) {
    const readable = planIds.map(async (id) => {
      const plan = await planById(ctx).load(id);
      // what was taken back, returned or issued waits no more
      return plan && mayHearOfSubmitted(ctx.actor, plan) && (await shownStateOf(ctx, plan)) === 'SUBMITTED' ? [id] : [];
    });
    return new Set((await Promise.all(readable)).flat());
  },
});

export const planReturned = noticeKind<{ year: number }>({
  name: 'PLAN_RETURNED',
  called: says.calledPlanReturned,
  means:
    'A draft plan that the person had submitted, or that of the department that they head, was returned by a leader.',
  says: ({ year }) => says.returnedTitle({ year }),
  leadsTo,
  mayStillRead: writtenByReader,
});

export const planIssued = noticeKind<{ year: number }>({
  name: 'PLAN_ISSUED',
  called: says.calledIssued,
  means: 'A plan that the person had submitted, or that of the department that they head, was issued by a leader.',
  says: ({ year }) => says.issuedTitle({ year }),
  leadsTo,
  mayStillRead: writtenByReader,
});

export const planAboveAmended = noticeKind<{ year: number }>({
  name: 'PLAN_ABOVE_AMENDED',
  called: says.calledAboveAmended,
  means: 'The plan of the unit was amended, under which the department that the person heads has a plan of its own.',
  says: ({ year }) => says.aboveAmendedTitle({ year }),
  leadsTo,
  mayStillRead: writtenByReader,
});

export const responsibilitiesGiven = noticeKind<{ department: string; count: number; year: number }>({
  name: 'RESPONSIBILITIES_GIVEN',
  called: says.calledResponsibilities,
  means: 'A plan was issued in which the department that the person heads leads or supports indicators.',
  says: says.responsibilitiesGivenTitle,
  leadsTo,
  async mayStillRead(ctx, planIds) {
    const readable = planIds.map(async (id) => {
      const plan = await planById(ctx).load(id);
      const held = plan?.issued ? ((await responsibilitiesByPlan(ctx).load(id)) ?? []) : [];
      return held.some((responsibility) => mayAcknowledge(ctx.actor, responsibility)) ? [id] : [];
    });
    return new Set((await Promise.all(readable)).flat());
  },
});
