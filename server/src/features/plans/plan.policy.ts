import { decides } from '#features/people/account.policy.ts';
import type { Actor, OfficeKind } from '#kernel/context.ts';
import type { Plan, Responsibility } from './plan.entity.ts';

/** Who plans for a unit, and is told of what concerns its plans. */
export const PLANNERS: readonly OfficeKind[] = ['LEADER', 'PLANNER'];
const READERS_OF_DRAFTS: readonly OfficeKind[] = ['LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER', 'AUDITOR'];

/** Drafts are read by those who work on them and by the auditor; an analyst and a viewer read what is issued. */
export const mayReadDrafts = (actor: Pick<Actor, 'office'>): boolean => READERS_OF_DRAFTS.includes(actor.office);

/** Planner and leader plan for the unit they act for. */
export const mayPlanFor = (actor: Pick<Actor, 'office' | 'unitId'>, unitId: string): boolean =>
  PLANNERS.includes(actor.office) && actor.unitId === unitId;

export const mayEditPlan = (actor: Pick<Actor, 'office' | 'unitId'>, plan: Pick<Plan, 'unitId'>): boolean =>
  mayPlanFor(actor, plan.unitId);

/** Phân công is part of the plan: who may edit one may do the other. */
export const mayAssignResponsibilities = mayEditPlan;

/** Only the leader puts a plan in force. */
export const mayIssuePlan = (
  actor: Pick<Actor, 'office' | 'unitId' | 'lacksSecondFactor'>,
  plan: Pick<Plan, 'unitId'>,
): boolean => decides(actor) && actor.unitId === plan.unitId;

/** Who is told that a draft was submitted: who leads the unit, whether or not they have signed in so that they may issue it. */
export const mayHearOfSubmitted = (actor: Pick<Actor, 'office' | 'unitId'>, plan: Pick<Plan, 'unitId'>): boolean =>
  actor.office === 'LEADER' && actor.unitId === plan.unitId;

/** The department itself says that it has received what it leads or coordinates. */
export const mayAcknowledge = (
  actor: Pick<Actor, 'office' | 'departmentId'>,
  responsibility: Pick<Responsibility, 'departmentId'>,
): boolean =>
  (actor.office === 'DEPARTMENT_HEAD' || actor.office === 'OFFICER') &&
  actor.departmentId === responsibility.departmentId;
