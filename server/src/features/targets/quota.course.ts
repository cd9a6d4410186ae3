import { orFactorFirst } from '#features/people/factor-first.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { PlanSubmission } from '#features/plans/plan-submission.entity.ts';
import type { Actor } from '#kernel/context.ts';
import type { Course } from '#kernel/course.ts';
import { saysOfQuotas } from './quota-submission.messages.ts';
import { says } from './target.messages.ts';
import { mayAssignTargets, mayDraftTargets } from './target.policy.ts';

export const QUOTA_STATES = ['WITH_PLAN', 'DRAFT', 'SUBMITTED', 'RETURNED'] as const;
export type QuotaState = (typeof QUOTA_STATES)[number];

/**
 * Where what is drafted under an issued plan stands; of a plan that is not issued it goes with the plan, and a department
 * gives nothing. `last`: what was submitted of it last, is not given and was not taken back.
 */
export function stateOfQuotas(
  { issued, departmentId }: Pick<Plan, 'issued' | 'departmentId'>,
  last: Pick<PlanSubmission, 'decidedAt'> | null,
): QuotaState {
  if (!issued || departmentId !== null) return 'WITH_PLAN';
  if (last === null) return 'DRAFT';
  return last.decidedAt === null ? 'SUBMITTED' : 'RETURNED';
}

type Whose = Pick<Plan, 'unitId'>;
const mayDraft = (actor: Actor, { unitId }: Whose): boolean => mayDraftTargets(actor, unitId);
const mayGive = (actor: Actor, { unitId }: Whose): boolean => mayAssignTargets(actor, unitId);

const BEING_WRITTEN = ['DRAFT', 'RETURNED'] as const;
const byDrafter = { may: mayDraft, mayNot: says.mayNotDraft() } as const;
const notNow = (state: QuotaState) => (state === 'WITH_PLAN' ? saysOfQuotas.withPlan() : saysOfQuotas.notSubmitted());

/**
 * Quotas under an issued plan are worked on as drafts, submitted to the leader and then left as they are until they are
 * given, returned or taken back; what is drafted afterwards begins anew.
 */
export const QUOTA_COURSE = {
  draft: { ...byDrafter, from: ['WITH_PLAN', ...BEING_WRITTEN], to: null, notNow: saysOfQuotas.isSubmitted() },
  submit: {
    ...{ ...byDrafter, from: BEING_WRITTEN, to: 'SUBMITTED' },
    notNow: (state) => (state === 'WITH_PLAN' ? saysOfQuotas.withPlan() : saysOfQuotas.isSubmitted()),
  },
  /** They are again what they were before they were submitted. */
  takeBack: { ...byDrafter, from: ['SUBMITTED'], to: null, notNow },
  return: {
    ...{ from: ['SUBMITTED'], to: 'RETURNED', may: mayGive, notNow },
    mayNot: orFactorFirst(mayGive, saysOfQuotas.mayNotReturn()),
  },
  /** Of one who needs nobody to prepare them also what was never submitted; under a plan that is not issued they stay with it. */
  give: {
    ...{ from: QUOTA_STATES, to: 'DRAFT', may: mayGive, notNow },
    mayNot: orFactorFirst(mayGive, says.mayNotAssign()),
  },
} as const satisfies Course<string, QuotaState, Whose>;
