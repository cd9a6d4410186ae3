import { decides } from '#features/people/account.policy.ts';
import type { Actor, Scope } from '#kernel/context.ts';
import type { Approval } from './approval.queries.ts';
import type { Report, ReportVersion } from './report.entity.ts';

type Whose = Pick<Report, 'unitId' | 'departmentId' | 'reviewerUnitId'>;

/** Who decides about reports that come to their unit. */
export const REVIEWERS = ['PLANNER', 'LEADER'] as const;

const isPlannerOrLeader = (actor: Actor): boolean => actor.office === 'PLANNER' || actor.office === 'LEADER';

export type Reader = { actor: Pick<Actor, 'office'>; scope: Pick<Scope, 'pos'> };

/** Which versions of reports somebody reads, of those that row-level security lets the unit see. */
export interface ReadableVersions {
  /** Of reports at this place alone; left out: of all of them. */
  pos?: number;
  /**
   * WRITTEN: also the one being written, of the own unit; SENT: what was sent, or approved in the own unit; ACCEPTED: what
   * was accepted, or approved in the own unit, and not returned since.
   */
  upTo: 'WRITTEN' | 'SENT' | 'ACCEPTED';
}

/**
 * Which versions an office reads (DOMAIN.md, section 7): an administrator none (null), a viewer the own unit's accepted
 * ones, an auditor the own unit's, an analyst what was sent. Lists ask the database for it, `mayReadVersion` a version
 * at hand.
 */
export function readableVersions({ actor, scope }: Reader): ReadableVersions | null {
  switch (actor.office) {
    case 'ADMINISTRATOR':
      return null;
    case 'VIEWER':
      return { pos: scope.pos, upTo: 'ACCEPTED' };
    case 'AUDITOR':
      return { pos: scope.pos, upTo: 'WRITTEN' };
    case 'ANALYST':
      return { upTo: 'SENT' };
    default:
      return { upTo: 'WRITTEN' };
  }
}

type Placed = Pick<ReportVersion, 'pos' | 'submitted' | 'approvedAt' | 'acceptedAt' | 'returnedAt'>;

/** The one question about every version that is shown to anybody, and so about its figures. */
export function mayReadVersion(reader: Reader, version: Placed): boolean {
  const readable = readableVersions(reader);
  if (readable === null || (readable.pos ?? version.pos) !== version.pos) return false;
  const stands = version.approvedAt !== null && version.pos === reader.scope.pos;
  if (!version.submitted) return stands || mayReadWhatIsWritten(reader, version);
  return readable.upTo !== 'ACCEPTED' || ((version.acceptedAt !== null || stands) && version.returnedAt === null);
}

/** Who reads the version being written of a report at this place, and hears of the work on it. */
export const mayReadWhatIsWritten = (reader: Reader, { pos }: { pos: number }): boolean =>
  pos === reader.scope.pos && readableVersions(reader)?.upTo === 'WRITTEN';

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

/** Who types figures of any report at all. */
export const typesFigures = ({ office }: Pick<Actor, 'office'>): boolean =>
  ['OFFICER', 'DEPARTMENT_HEAD', 'PLANNER', 'LEADER'].includes(office);

/** Who sends it up, takes it back and opens its correction: the head of the department; planners and leaders of the unit. */
export function maySubmitReport(actor: Actor, report: Whose): boolean {
  if (actor.unitId !== report.unitId) return false;
  return report.departmentId === null
    ? isPlannerOrLeader(actor)
    : actor.office === 'DEPARTMENT_HEAD' && actor.departmentId === report.departmentId;
}

/** Who hands it over to who sends it: who types it and does not send it. */
export const mayHandReportOver = (actor: Actor, report: Whose): boolean =>
  mayWriteReport(actor, report) && !maySubmitReport(actor, report);

/**
 * Who approves in the unit, for its own board: its leaders; in a unit that has none, its planners. Not who has typed
 * figures of the report, unless everybody who could has.
 */
export const mayApproveReport = (actor: Actor, report: Whose, approval: Approval): boolean =>
  approvesFor(actor, report, approval) &&
  (!approval.typedBy.includes(actor.accountId) ||
    approval.approvers.every((accountId) => approval.typedBy.includes(accountId)));

/** Who takes an approval back that was not sent yet: whoever approves in the unit. */
export const approvesFor = (actor: Actor, report: Whose, { isLed }: Approval): boolean =>
  actor.unitId === report.unitId &&
  report.departmentId === null &&
  (isLed ? decides(actor) : actor.office === 'PLANNER');

/** Who returns and accepts: planners and leaders of the unit it goes to, never the person who sent it. */
export function mayReviewReport(actor: Actor, report: Whose, submittedByAccountId: string | null): boolean {
  const reviews = actor.office === 'PLANNER' || decides(actor);
  return report.reviewerUnitId === actor.unitId && reviews && submittedByAccountId !== actor.accountId;
}

/** Who is told that a report came: reviewers of the unit that it goes to, with or without the factor that deciding asks for. */
export const mayHearOfSent = (actor: Actor, report: Pick<Report, 'reviewerUnitId'>): boolean =>
  report.reviewerUnitId === actor.unitId && isPlannerOrLeader(actor);

/** Who is told that a report of their unit waits for their approval: its leaders. */
export const mayHearOfApproval = (actor: Actor, report: Pick<Report, 'unitId'>): boolean =>
  report.unitId === actor.unitId && actor.office === 'LEADER';

/** Who is told on Mondays who below is late: leaders of the unit that reviews their reports. */
export const hearsOfLate = (actor: Actor): boolean => actor.office === 'LEADER';

/** A request for an extension is read as a report that was sent. */
export const mayReadRequest = (reader: Reader, { pos }: { pos: number }): boolean =>
  mayReadVersion(reader, { pos, submitted: true, approvedAt: null, acceptedAt: null, returnedAt: null });

/** Who answers a request for an extension: planners and leaders of the unit that the report goes to. */
export const decidesRequest = (actor: Actor, { reviewerUnitId }: Pick<Whose, 'reviewerUnitId'>): boolean =>
  reviewerUnitId === actor.unitId && isPlannerOrLeader(actor);

/** Who decides reports from below is told which of them wait, and which are late. */
export const decidesReports = (actor: Actor): boolean => isPlannerOrLeader(actor);
