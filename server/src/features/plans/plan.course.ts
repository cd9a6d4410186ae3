import { isTerm } from '@dich/measure';
import { orFactorFirst } from '#features/people/factor-first.ts';
import type { Course } from '#kernel/course.ts';
import { saysOfAmending } from './amendment.messages.ts';
import type { Plan, Responsibility } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import {
  mayAcknowledge,
  mayAdjustMembers,
  mayAssignResponsibilities,
  mayEditPlan,
  mayIssuePlan,
  maySubmitPlan,
} from './plan.policy.ts';
import type { PlanSubmission } from './plan-submission.entity.ts';

export const PLAN_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ISSUED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** `last`: what was submitted of it last and not taken back. */
export function stateOfPlan(
  { issued }: Pick<Plan, 'issued'>,
  last: Pick<PlanSubmission, 'decidedAt'> | null,
): PlanState {
  if (issued) return 'ISSUED';
  if (last === null) return 'DRAFT';
  return last.decidedAt === null ? 'SUBMITTED' : 'RETURNED';
}

const isOfDepartment = ({ departmentId }: Pick<Plan, 'departmentId'>): boolean => departmentId !== null;
const isOfTerm = ({ year }: Pick<Plan, 'year'>): boolean => isTerm(year);
const mayNotEdit = { if: isOfDepartment, yes: says.mayNotEditOfDepartment(), no: says.mayNotEdit() };
const mayNotSubmit = { if: isOfDepartment, yes: says.onlyHeadSubmits(), no: says.mayNotEdit() };

const BEING_WRITTEN = ['DRAFT', 'RETURNED'] as const;
const NOT_ISSUED = [...BEING_WRITTEN, 'SUBMITTED'] as const;

const whileDraft = {
  from: BEING_WRITTEN,
  to: null,
  notNow: (state: PlanState) => (state === 'SUBMITTED' ? says.isSubmitted() : says.issuedAlready()),
} as const;

const whileSubmitted = {
  from: ['SUBMITTED'],
  notNow: (state: PlanState) => (state === 'ISSUED' ? says.issuedAlready() : says.notSubmitted()),
} as const;

/**
 * A plan is worked on as a draft, submitted to the leader and then left as it is until it is issued, returned or taken
 * back; once issued it only serves as the pattern of another year's.
 */
export const PLAN_COURSE = {
  edit: { ...whileDraft, may: mayEditPlan, mayNot: mayNotEdit },
  assignResponsibilities: {
    ...{ ...whileDraft, may: mayAssignResponsibilities },
    mayNot: { if: isOfTerm, yes: says.yearsAssign(), no: says.mayNotAssign() },
  },
  submit: { ...whileDraft, to: 'SUBMITTED', may: maySubmitPlan, mayNot: mayNotSubmit },
  /** It is again what it was before it was submitted. */
  takeBack: { ...whileSubmitted, to: null, may: maySubmitPlan, mayNot: mayNotSubmit },
  return: {
    ...{ ...whileSubmitted, to: 'RETURNED', may: mayIssuePlan },
    mayNot: orFactorFirst(mayIssuePlan, says.mayNotReturn()),
  },
  /** Of one who needs nobody to prepare it also what was never submitted. */
  issue: {
    ...whileDraft,
    from: NOT_ISSUED,
    to: 'ISSUED',
    may: mayIssuePlan,
    mayNot: orFactorFirst(mayIssuePlan, says.mayNotIssue()),
  },
  adjustMembers: {
    ...{ from: ['ISSUED'], to: null, may: mayAdjustMembers, notNow: says.stillDraft() },
    mayNot: orFactorFirst(mayAdjustMembers, says.mayNotAdjust()),
  },
  amend: {
    from: ['ISSUED'],
    to: null,
    may: mayEditPlan,
    mayNot: { if: isOfDepartment, yes: says.mayNotEditOfDepartment(), no: saysOfAmending.mayNotAmend() },
    notNow: says.stillDraft(),
  },
  attachSignedCopy: {
    from: ['ISSUED'],
    to: null,
    may: mayEditPlan,
    mayNot: { if: isOfDepartment, yes: says.mayNotEditOfDepartment(), no: says.mayNotAttachCopy() },
    notNow: says.copyAfterIssuing(),
  },
  carryOver: {
    ...whileDraft,
    from: PLAN_STATES,
    may: mayEditPlan,
    mayNot: { if: isOfDepartment, yes: says.mayNotEditOfDepartment(), no: says.mayNotCarryOver() },
  },
} as const satisfies Course<string, PlanState, Pick<Plan, 'unitId' | 'departmentId' | 'year'>>;

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
