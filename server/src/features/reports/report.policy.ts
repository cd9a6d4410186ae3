import type { Actor, Scope } from '#kernel/context.ts';
import type { Report } from './report.entity.ts';

type Whose = Pick<Report, 'unitId' | 'departmentId' | 'reviewerUnitId'>;

const isPlannerOrLeader = (actor: Actor): boolean => actor.office === 'PLANNER' || actor.office === 'LEADER';

type Reader = { actor: Pick<Actor, 'office'>; scope: Pick<Scope, 'pos'> };

/** What must be so of a report that is read. */
export type Readable = Partial<Pick<Report, 'pos' | 'submitted' | 'state'>>;

/**
 * Which reports an office reads, of those that its unit may see (DOMAIN.md, section 7): an administrator none (null), a
 * viewer the own unit's accepted ones, an auditor the own unit's, an analyst what was sent. Lists ask the database for
 * it, `mayReadReport` a report at hand.
 */
export function readableReports({ actor, scope }: Reader): Readable | null {
  switch (actor.office) {
    case 'ADMINISTRATOR':
      return null;
    case 'VIEWER':
      return { pos: scope.pos, state: 'ACCEPTED' };
    case 'AUDITOR':
      return { pos: scope.pos };
    case 'ANALYST':
      return { submitted: true };
    default:
      return {};
  }
}

export function mayReadReport(reader: Reader, report: Required<Readable>): boolean {
  const readable = readableReports(reader);
  return (
    readable !== null && Object.entries(readable).every(([part, value]) => report[part as keyof Readable] === value)
  );
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
