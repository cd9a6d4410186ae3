import type { Plan } from '#features/plans/plan.entity.ts';
import { planById } from '#features/plans/plan.loaders.ts';
import { mayHearOfSubmitted } from '#features/plans/plan.policy.ts';
import type { Context } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { saysOfQuotas as says } from './quota-submission.messages.ts';
import { shownQuotaStateOf } from './quota-submission.queries.ts';
import { mayDraftTargets } from './target.policy.ts';

const leadsTo = (planId: string) => `/ke-hoach/${planId}/giao`;

/** Of these plans those of which it is so. */
async function plansWhere(
  ctx: Context,
  planIds: readonly string[],
  isSo: (plan: Plan) => boolean | Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const found = planIds.map(async (id) => {
    const plan = await planById(ctx).load(id);
    return plan && (await isSo(plan)) ? [id] : [];
  });
  return new Set((await Promise.all(found)).flat());
}

/** Whoever drafts quotas of the unit. */
const readByDrafter = (ctx: Context, planIds: readonly string[]) =>
  plansWhere(ctx, planIds, ({ unitId }) => mayDraftTargets(ctx.actor, unitId));

export const quotasSubmitted = noticeKind<{ year: number }>({
  name: 'QUOTAS_SUBMITTED',
  called: says.calledSubmitted,
  means:
    'Quotas drafted under an issued plan of the unit were submitted to its leaders. Not told to who submitted them.',
  says: says.submittedTitle,
  leadsTo,
  mayStillRead: (ctx, planIds) =>
    // what was taken back, returned or given waits no more
    plansWhere(
      ctx,
      planIds,
      async (plan) => mayHearOfSubmitted(ctx.actor, plan) && (await shownQuotaStateOf(ctx, plan)) === 'SUBMITTED',
    ),
});

export const quotasReturned = noticeKind<{ year: number }>({
  name: 'QUOTAS_RETURNED',
  called: says.calledReturned,
  means: 'Quotas that the person had submitted were returned by a leader.',
  says: says.returnedTitle,
  leadsTo,
  mayStillRead: readByDrafter,
});

export const quotasGiven = noticeKind<{ year: number }>({
  name: 'QUOTAS_GIVEN',
  called: says.calledGiven,
  means: 'Quotas that the person had submitted were given by a leader.',
  says: says.givenTitle,
  leadsTo,
  mayStillRead: readByDrafter,
});
