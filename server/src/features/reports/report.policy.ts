import type { Actor } from '#kernel/context.ts';
import type { Report } from './report.entity.ts';

type Whose = Pick<Report, 'unitId' | 'departmentId' | 'reviewerUnitId'>;

const isPlannerOrLeader = (actor: Actor): boolean => actor.office === 'PLANNER' || actor.office === 'LEADER';

/**
 * Who types figures: of a department its officers and its head; of the unit its planners and leaders, and officers who
 * belong to no department (the clerk of a commune).
 */
export function mayWriteReport(actor: Actor, report: Whose): boolean {
  if (actor.unitId !== report.unitId) return false;
  const isOfficer = actor.office === 'OFFICER';
  return report.departmentId === null
    ? isPlannerOrLeader(actor) || (isOfficer && actor.departmentId === null)
    : (isOfficer || actor.office === 'DEPARTMENT_HEAD') && actor.departmentId === report.departmentId;
}

/** Who sends it up, takes it back and opens its correction: the head of the department; planners and leaders of the unit. */
export function maySubmitReport(actor: Actor, report: Whose): boolean {
  if (actor.unitId !== report.unitId) return false;
  return report.departmentId === null
    ? isPlannerOrLeader(actor)
    : actor.office === 'DEPARTMENT_HEAD' && actor.departmentId === report.departmentId;
}

/** Who returns and accepts: planners and leaders of the unit it goes to, never the person who sent it. */
export function mayReviewReport(actor: Actor, report: Whose, submittedByAccountId: string | null): boolean {
  return report.reviewerUnitId === actor.unitId && isPlannerOrLeader(actor) && submittedByAccountId !== actor.accountId;
}
