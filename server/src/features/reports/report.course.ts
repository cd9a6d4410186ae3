import { orFactorFirst } from '#features/people/factor-first.ts';
import { type Context, today } from '#kernel/context.ts';
import { isOpenTo, problemsOfStep, type Step } from '#kernel/course.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { approvalSays } from './approval.messages.ts';
import type { Approval } from './approval.queries.ts';
import { handOverSays } from './hand-over.messages.ts';
import { REPORT_STATES, type Report, type ReportState } from './report.entity.ts';
import { says } from './report.messages.ts';
import {
  approvesFor,
  mayApproveReport,
  mayHandReportOver,
  mayReviewReport,
  maySubmitReport,
  mayWriteReport,
} from './report.policy.ts';
import { closedBecause, type ReportingWindow, type Standing, tooEarlyBecause } from './report.rules.ts';

/** A report and its versions, as far as the reader may see them. */
export interface ReportAt {
  report: Report;
  at: Standing;
  /** Who could approve it in its unit, and whether somebody is above. */
  approval: Approval;
}

/** CORRECTING: the accepted version counts while the next one is being written. */
export const COURSE_STATES = [...REPORT_STATES, 'CORRECTING'] as const;
type CourseState = (typeof COURSE_STATES)[number];

interface ReportStep extends Step<CourseState, ReportAt> {
  /** When: while the period is open; of official figures, once it is over as well; whenever. */
  readonly period: 'OPEN' | 'OVER' | 'ANY';
}

const BEING_WRITTEN = ['DRAFT', 'RETURNED', 'CORRECTING'] as const;
const isBeingWrittenNot = (state: CourseState): Message => {
  if (state === 'APPROVED') return approvalSays.isApproved();
  return state === 'SUBMITTED' ? says.waits() : says.isAccepted();
};
const isOfDepartment = ({ report }: ReportAt): boolean => report.departmentId !== null;
const mayReview: ReportStep['may'] = (actor, { report, at }) =>
  mayReviewReport(actor, report, at.last?.submittedByAccountId ?? null);

const mayApprove: ReportStep['may'] = (actor, { report, approval }) => mayApproveReport(actor, report, approval);
const mayTakeApprovalBack: ReportStep['may'] = (actor, { report, approval }) => approvesFor(actor, report, approval);

/** Báo cáo đi lên theo bản: what may be done with a report in which state, by whom, and what becomes of it. */
export const REPORT_COURSE = {
  save: {
    ...{ from: BEING_WRITTEN, to: null, period: 'OPEN' },
    may: (actor, { report }) => mayWriteReport(actor, report),
    mayNot: says.onlyOwnersType(),
    notNow: isBeingWrittenNot,
  },
  /** In its own unit, for its own board; where nobody is above it ends there. */
  approve: {
    ...{ from: BEING_WRITTEN, to: 'APPROVED', period: 'OVER' },
    may: mayApprove,
    mayNot: orFactorFirst(mayApprove, approvalSays.onlyLeaderApproves()),
    notNow: isBeingWrittenNot,
  },
  /** What waits above already: it stays there. */
  approveSent: {
    ...{ from: ['SUBMITTED'], to: null, period: 'ANY' },
    may: mayApprove,
    mayNot: orFactorFirst(mayApprove, approvalSays.onlyLeaderApproves()),
    notNow: approvalSays.nothingToApprove(),
  },
  /** It is being written again, as it was before. */
  withdrawApproval: {
    ...{ from: ['APPROVED'], to: null, period: 'OPEN' },
    may: mayTakeApprovalBack,
    mayNot: orFactorFirst(mayTakeApprovalBack, approvalSays.onlyApproverTakesBack()),
    notNow: approvalSays.noApprovalToTakeBack(),
  },
  /** By who types and does not send, to who sends. */
  handOver: {
    ...{ from: BEING_WRITTEN, to: null, period: 'OPEN' },
    may: (actor, { report }) => mayHandReportOver(actor, report),
    mayNot: handOverSays.onlyWriterHandsOver(),
    notNow: isBeingWrittenNot,
  },
  takeBack: {
    ...{ from: BEING_WRITTEN, to: null, period: 'ANY' },
    may: (actor, { report }) => mayWriteReport(actor, report),
    mayNot: handOverSays.onlyOwnersTakeBack(),
    notNow: handOverSays.notHandedOver(),
  },
  submit: {
    ...{ from: [...BEING_WRITTEN, 'APPROVED'], to: 'SUBMITTED', period: 'OVER' },
    may: (actor, { report }) => maySubmitReport(actor, report),
    mayNot: { if: isOfDepartment, yes: says.onlyHeadSubmits(), no: says.onlyPlannerSubmits() },
    notNow: isBeingWrittenNot,
  },
  /** It is again what it was before it was sent. */
  withdraw: {
    ...{ from: ['SUBMITTED'], to: null, period: 'OPEN' },
    may: (actor, { report }) => maySubmitReport(actor, report),
    mayNot: says.onlySubmitterWithdraws(),
    notNow: says.nothingToWithdraw(),
  },
  return: {
    ...{ from: ['SUBMITTED', 'ACCEPTED', 'CORRECTING'], to: 'RETURNED', period: 'ANY' },
    may: mayReview,
    mayNot: orFactorFirst(mayReview, says.onlyReviewerReturns()),
    notNow: says.notSubmitted(),
  },
  accept: {
    ...{ from: ['SUBMITTED'], to: 'ACCEPTED', period: 'ANY' },
    may: mayReview,
    mayNot: orFactorFirst(mayReview, says.onlyReviewerAccepts()),
    notNow: says.notSubmitted(),
  },
  correct: {
    ...{ from: ['ACCEPTED'], to: 'CORRECTING', period: 'OPEN' },
    may: (actor, { report }) => mayWriteReport(actor, report),
    mayNot: says.onlyOwnersCorrect(),
    notNow: (state) => (state === 'CORRECTING' ? says.isBeingCorrected() : says.onlyAcceptedIsCorrected()),
  },
} as const satisfies Record<string, ReportStep>;

export type ReportVerb = keyof typeof REPORT_COURSE;

const stepOf = (verb: ReportVerb): ReportStep => REPORT_COURSE[verb];

function stateOf({ report, at }: Pick<ReportAt, 'report' | 'at'>): CourseState {
  if (at.draft?.approvedAt) return 'APPROVED';
  return report.state === 'ACCEPTED' && at.draft ? 'CORRECTING' : report.state;
}

/** The state shown: a correction that is being written is a draft, though the accepted version still counts. */
export function shownState(record: Pick<ReportAt, 'report' | 'at'>): ReportState {
  const state = stateOf(record);
  return state === 'CORRECTING' ? 'DRAFT' : state;
}

/** Why something cannot be done with a report now, whoever asks: its state, or the period. Empty: it can. */
export function problemsOfNow(
  ctx: Context,
  verb: ReportVerb,
  record: ReportAt & { window: ReportingWindow },
  path: string[],
): Problem[] {
  const step = stepOf(verb);
  const ofState = problemsOfStep(step, stateOf(record), path);
  if (ofState.length > 0) return ofState;
  const closed =
    (step.period === 'ANY' ? null : problemOfPeriod(ctx, step, record.window)) ??
    problemOfPlace(verb, record) ??
    problemOfHands(ctx, verb, record);
  return closed === null ? [] : [{ code: 'LOCKED', path, message: closed }];
}

const problemOfPeriod = (ctx: Context, { period }: ReportStep, window: ReportingWindow): Message | null =>
  closedBecause(window, today(ctx)) ?? (period === 'OVER' ? tooEarlyBecause(window, today(ctx)) : null);

/** Why it ends where it is: nobody above could decide about it, or it was approved already. */
function problemOfPlace(verb: ReportVerb, { report, at, approval }: ReportAt): Message | null {
  if (verb === 'approveSent') return at.last?.approvedAt ? approvalSays.isApprovedAndSent() : null;
  return verb === 'submit' && report.departmentId === null && !approval.isReviewed ? approvalSays.nobodyAbove() : null;
}

/** Why not while it is with who sends it: who handed it over changes nothing of it unseen; or that it is not there. */
function problemOfHands(ctx: Context, verb: ReportVerb, { report, at }: ReportAt): Message | null {
  const { handedOverAt, handedOverBy } = at.draft ?? {};
  if (verb === 'takeBack') return handedOverAt ? null : handOverSays.notHandedOver();
  const rests = verb === 'handOver' || (verb === 'save' && !maySubmitReport(ctx.actor, report));
  if (!rests || !handedOverAt || !handedOverBy) return null;
  return handOverSays.isHandedOver({ by: handedOverBy, at: handedOverAt.toISOString() });
}

/** By which step a report is approved: while it is written, or where it waits above. */
export const stepToApprove = ({ report, at }: Pick<ReportAt, 'report' | 'at'>): 'approve' | 'approveSent' =>
  stateOf({ report, at }) === 'SUBMITTED' ? 'approveSent' : 'approve';

/** What `viewerMay…` answers. */
export const mayNow = (ctx: Context, verb: ReportVerb, record: ReportAt & { window: ReportingWindow }): boolean =>
  isOpenTo(stepOf(verb), ctx.actor, record, stateOf(record)) && problemsOfNow(ctx, verb, record, []).length === 0;
