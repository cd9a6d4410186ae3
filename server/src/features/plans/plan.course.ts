import { orFactorFirst } from '#features/people/factor-first.ts';
import type { Course } from '#kernel/course.ts';
import { saysOfAmending } from './amendment.messages.ts';
import type { Plan, Responsibility } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { mayAcknowledge, mayAssignResponsibilities, mayEditPlan, mayIssuePlan } from './plan.policy.ts';

export const PLAN_STATES = ['DRAFT', 'ISSUED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const stateOfPlan = ({ issued }: Pick<Plan, 'issued'>): PlanState => (issued ? 'ISSUED' : 'DRAFT');

const whileDraft = { from: ['DRAFT'], to: null, notNow: says.issuedAlready() } as const;

/** A plan is worked on as a draft; once issued it only serves as the pattern of another year's. */
export const PLAN_COURSE = {
  edit: { ...whileDraft, may: mayEditPlan, mayNot: says.mayNotEdit() },
  assignResponsibilities: { ...whileDraft, may: mayAssignResponsibilities, mayNot: says.mayNotAssign() },
  issue: { ...whileDraft, to: 'ISSUED', may: mayIssuePlan, mayNot: orFactorFirst(mayIssuePlan, says.mayNotIssue()) },
  adjustMembers: {
    ...{ from: ['ISSUED'], to: null, may: mayIssuePlan, notNow: says.stillDraft() },
    mayNot: orFactorFirst(mayIssuePlan, says.mayNotAdjust()),
  },
  amend: {
    from: ['ISSUED'],
    to: null,
    may: mayEditPlan,
    mayNot: saysOfAmending.mayNotAmend(),
    notNow: says.stillDraft(),
  },
  carryOver: { ...whileDraft, from: PLAN_STATES, may: mayEditPlan, mayNot: says.mayNotCarryOver() },
} as const satisfies Course<string, PlanState, Pick<Plan, 'unitId'>>;

export const RESPONSIBILITY_STATES = ['DRAFT', 'ISSUED', 'ACKNOWLEDGED'] as const;
export type ResponsibilityState = (typeof RESPONSIBILITY_STATES)[number];

export function stateOfResponsibility(held: Pick<Responsibility, 'issued' | 'acknowledgedAt'>): ResponsibilityState {
  if (!held.issued) return 'DRAFT';
  return held.acknowledgedAt === null ? 'ISSUED' : 'ACKNOWLEDGED';
}

/** A department acknowledges what has been issued to it, once. */
export const RESPONSIBILITY_COURSE = {
  acknowledge: {
    from: ['ISSUED'],
    to: 'ACKNOWLEDGED',
    may: mayAcknowledge,
    mayNot: says.mayNotAcknowledge(),
    notNow: (state) => (state === 'DRAFT' ? says.responsibilityIsDraft() : says.acknowledgedAlready()),
  },
} as const satisfies Course<string, ResponsibilityState, Pick<Responsibility, 'departmentId'>>;
