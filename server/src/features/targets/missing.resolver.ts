import type { Plan, PlanHole } from '#features/plans/plan.entity.ts';
import { PlanType } from '#features/plans/plan.graphql.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { many, optional, record } from '#kernel/objects.ts';
import { changedSinceReturn } from './changed-since-return.ts';
import { ChangedWordsType, MissingType, PlanHoleType } from './missing.graphql.ts';
import { type Missing, missingInWords, missingOf } from './missing.ts';
import { maySeeMissing } from './target.policy.ts';

export const MissingOfPlan = lookUps<Plan>(() => PlanType, {
  missing: lookUp(
    many(
      record(
        MissingType,
        'What a draft lacks before it is signed, what blocks it first; of an issued plan that replaced another what is to be given again. Empty: nothing, or not for who drafts none.',
      ),
    ),
    (plan, ctx) => (maySeeMissing(ctx.actor, plan) ? missingOf(ctx, plan) : []),
  ),
  changedSinceReturn: lookUp(
    optional(
      record(
        ChangedWordsType,
        'Of a draft that a leader has returned: what has changed since. Null: it was not returned, is issued, or is not for the viewer.',
      ),
    ),
    (plan, ctx) => changedSinceReturn(ctx, plan),
  ),
  holes: lookUp(
    many(record(PlanHoleType, 'What it lacked when it was issued, for holesReason. Empty: nothing.')),
    ({ holes }) => holes,
  ),
});

export const MissingLookUps = lookUps<Missing>(() => MissingType, {
  message: said(message('What is missing, in words.'), missingInWords),
});

export const PlanHoleLookUps = lookUps<PlanHole>(() => PlanHoleType, {
  message: said(message('What was missing, in words.'), missingInWords),
});
