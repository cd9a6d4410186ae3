import { isTerm } from '@dich/measure';
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

/** Who acts, with their department. */
type Acting = Pick<Actor, 'office' | 'unitId' | 'departmentId'>;
type Whose = Pick<Plan, 'unitId' | 'departmentId'>;

const isOfDepartment = (actor: Pick<Actor, 'office' | 'departmentId'>, departmentId: string): boolean =>
  (actor.office === 'DEPARTMENT_HEAD' || actor.office === 'OFFICER') && actor.departmentId === departmentId;

/** The unit’s plan is written by who plans for it, that of a department by its own people. */
export const mayEditPlan = (actor: Acting, { unitId, departmentId }: Whose): boolean =>
  departmentId === null ? mayPlanFor(actor, unitId) : actor.unitId === unitId && isOfDepartment(actor, departmentId);

/** What a department has written its head hands over. */
export const maySubmitPlan = (actor: Acting, plan: Whose): boolean =>
  mayEditPlan(actor, plan) && (plan.departmentId === null || actor.office === 'DEPARTMENT_HEAD');

/** Drafts of a department are read by its own people, and by who plans for the unit. */
export const mayReadDraftsOf = (actor: Acting, { unitId, departmentId }: Whose): boolean =>
  departmentId === null ? mayReadDrafts(actor) : mayPlanFor(actor, unitId) || isOfDepartment(actor, departmentId);

/** Phân công is part of the unit’s plan of a year: who may edit one may do the other. */
export const mayAssignResponsibilities = (actor: Acting, plan: Whose & Pick<Plan, 'year'>): boolean =>
  plan.departmentId === null && !isTerm(plan.year) && mayEditPlan(actor, plan);

/** Only the leader puts a plan in force. */
export const mayIssuePlan = (
  actor: Pick<Actor, 'office' | 'unitId' | 'lacksSecondFactor'>,
  plan: Pick<Plan, 'unitId'>,
): boolean => decides(actor) && actor.unitId === plan.unitId;

/** Điều chỉnh of a composite, which no department has. */
export const mayAdjustMembers = (actor: Pick<Actor, 'office' | 'unitId' | 'lacksSecondFactor'>, plan: Whose): boolean =>
  plan.departmentId === null && mayIssuePlan(actor, plan);

/** Who is told that a draft was submitted: who leads the unit, whether or not they have signed in so that they may issue it. */
export const mayHearOfSubmitted = (actor: Pick<Actor, 'office' | 'unitId'>, plan: Pick<Plan, 'unitId'>): boolean =>
  actor.office === 'LEADER' && actor.unitId === plan.unitId;

/** The department itself says that it has received what it leads or coordinates. */
export const mayAcknowledge = (
  actor: Pick<Actor, 'office' | 'departmentId'>,
  responsibility: Pick<Responsibility, 'departmentId'>,
): boolean => isOfDepartment(actor, responsibility.departmentId);
