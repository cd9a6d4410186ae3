import type { Actor, Scope } from '#kernel/context.ts';
import type { Report } from './report.entity.ts';

type Whose = Pick<Report, 'unitId' | 'departmentId' | 'reviewerUnitId'>;

const isPlannerOrLeader = (actor: Actor): boolean => actor.office === 'PLANNER' || actor.office === 'LEADER';

type Reader = { actor: Pick<Actor, 'office'>; scope: Pick<Scope, 'pos'> };

/**
 * Which reports an office reads, of those that its unit may see (DOMAIN.md, section 7): an administrator no figures, a
 * viewer the own unit's accepted ones, an auditor the own unit's, an analyst what was sent.
 */
export function mayReadReport({ actor, scope }: Reader, report: Pick<Report, 'pos' | 'submitted' | 'state'>): boolean {
  switch (actor.office) {
    case 'ADMINISTRATOR':
      return false;
    case 'VIEWER':
      return report.pos === scope.pos && report.state === 'ACCEPTED';
    case 'AUDITOR':
      return report.pos === scope.pos;
    case 'ANALYST':
      return report.submitted;
    default:
      return true;
  }
}

/** Versions being written are not for who reads what was sent or accepted. */
export const mayReadVersionsBeingWritten = ({ office }: Pick<Actor, 'office'>): boolean =>
  office !== 'ANALYST' && office !== 'VIEWER';

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

/** Who decides reports from below is told which of them wait, and which are late. */
export const decidesReports = (actor: Actor): boolean => isPlannerOrLeader(actor);
