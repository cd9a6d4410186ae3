import type { PeriodTerms, Vintage } from '#features/periods/period.entity.ts';
import type { Message } from '#kernel/messages.ts';
import { type Problem, stale } from '#kernel/refusal.ts';
import type { Report, ReportState, ReportVersion } from './report.entity.ts';
import { says } from './report.messages.ts';

/** When a report of a period may be worked on: from the first day of the period until it locks, or longer by exception. */
export interface ReportingWindow {
  startsOn: string;
  endsOn: string;
  vintage: Vintage;
  /** What the estimate of the same time is called, where the regime asks for one before the period is over. */
  estimate: Message | null;
  /** The last day on which it is on time, until 24:00 in Vietnam, extended or not; null: the regime states none. */
  dueOn: string | null;
  /** After this day the regime closes it; null: never. */
  locksOn: string | null;
  /** What who reviews it has granted or closed; null: nothing. */
  terms: Pick<PeriodTerms, 'kind' | 'untilOn' | 'reason' | 'givenBy'> | null;
}

/** A version that was submitted: what the database guarantees of it. */
export type SubmittedVersion = ReportVersion & {
  contentHash: string;
  submittedAt: Date;
  submittedBy: string;
  submittedByAccountId: string;
  onTime: boolean;
};

/** Where a report stands, as far as the reader may see it. */
export interface Standing {
  /** The version being written; null: none, or not the reader's to see. */
  draft: ReportVersion | null;
  /** What was submitted, oldest first. */
  submitted: SubmittedVersion[];
  last: SubmittedVersion | null;
}

export function standing(versions: readonly ReportVersion[]): Standing {
  const submitted = versions
    .filter((version): version is SubmittedVersion => version.submitted)
    .sort((a, b) => a.version - b.version);
  return { draft: versions.find((version) => !version.submitted) ?? null, submitted, last: submitted.at(-1) ?? null };
}

/** The version whose figures are shown: the one being written where the reader may see it, else the last submitted. */
export const shownVersion = (report: Report, { draft }: Standing): number => draft?.version ?? report.version;

/** The version that one is compared with: the last sent before it that the reader reads. */
export const versionBefore = ({ submitted }: Standing, version: number): number | null =>
  submitted.findLast((sent) => sent.version < version)?.version ?? null;

/** Why nothing of the period can be opened, typed or sent today; null when it can. */
export function closedBecause({ startsOn, locksOn, terms }: ReportingWindow, today: string): Message | null {
  if (today < startsOn) return says.notBegun({ day: { day: startsOn } });
  if (terms?.kind === 'CLOSED') return closedFromAbove(terms, today);
  if (locksOn === null || today <= locksOn) return null;
  const extendedUntil = terms?.untilOn;
  if (extendedUntil === undefined) return says.closed({ day: { day: locksOn } });
  if (today <= extendedUntil) return null;
  return says.closedAgain({ day: { day: locksOn }, extendedUntil: { day: extendedUntil } });
}

function closedFromAbove(
  { untilOn, reason, givenBy }: NonNullable<ReportingWindow['terms']>,
  today: string,
): Message | null {
  if (today <= untilOn) return null;
  return says.closedFromAbove({ by: givenBy, day: { day: untilOn }, reason });
}

/** Official figures are those of the whole period: until its last day is over there is only an estimate to send. */
export function tooEarlyBecause(
  { endsOn, vintage, estimate }: Pick<ReportingWindow, 'endsOn' | 'vintage' | 'estimate'>,
  today: string,
): Message | null {
  if (vintage !== 'OFFICIAL' || today > endsOn) return null;
  const day = { day: endsOn };
  return estimate === null ? says.notOver({ day }) : says.notOverButEstimated({ day, estimate });
}

/**
 * Why what is sent today can only be an estimate (ước thực hiện): the period runs until the end of its last day. Null: it
 * is over, or the regime asks for the estimate in a report of its own.
 */
export const onlyEstimateBecause = (
  { endsOn, vintage }: Pick<ReportingWindow, 'endsOn' | 'vintage'>,
  today: string,
): Message | null => (vintage !== 'PRELIMINARY' || today > endsOn ? null : says.onlyEstimate({ day: { day: endsOn } }));

/** Before its period is over a report is sent as an estimate, and says so; afterwards it is none. */
export function problemsOfEstimate(window: ReportingWindow, asEstimate: boolean, today: string): Problem[] {
  const because = onlyEstimateBecause(window, today);
  if (asEstimate === (because !== null)) return [];
  return [{ code: 'INVALID', path: ['asEstimate'], message: because ?? says.noEstimate() }];
}

/** Not sent, or sent back, and the last day on time has passed. */
export const isOverdue = (state: ReportState | null, dueOn: string | null, today: string): boolean =>
  dueOn !== null && today > dueOn && state !== 'SUBMITTED' && state !== 'ACCEPTED';

export const isOnTime = (dueOn: string | null, today: string): boolean => dueOn === null || today <= dueOn;

/** A version as its reviewer saw it: the state is the one shown, in which a correction being written is a draft. */
export interface SeenVersion {
  version: number;
  state: ReportState;
}

/** Problems of deciding about what has changed since it was seen: who did what with it, and when. */
export function problemsOfSeen(
  { report, at }: { report: Report; at: Standing },
  seen: SeenVersion,
  path: string[],
): Problem[] {
  const state = seen.state === 'DRAFT' ? 'ACCEPTED' : seen.state;
  if (report.state === 'DRAFT' || (report.version === seen.version && report.state === state)) return [];
  return [{ ...stale(path), ...since(report, at.last, seen.version) }];
}

function since(report: Report, last: SubmittedVersion | null, seen: number): Partial<Problem> {
  if (report.version < seen) return { message: says.withdrawnSince({ version: seen }) };
  if (last === null) return {};
  const { version } = last;
  if (report.state === 'ACCEPTED' && last.acceptedAt && last.acceptedBy)
    return { message: says.acceptedSince({ version, by: last.acceptedBy, at: last.acceptedAt.toISOString() }) };
  if (report.state === 'RETURNED' && last.returnedAt && last.returnedBy) {
    const [by, at, reason] = [last.returnedBy, last.returnedAt.toISOString(), last.returnReason ?? ''];
    return { message: says.returnedSince({ version, by, at, reason }) };
  }
  return { message: says.submittedSince({ version, by: last.submittedBy, at: last.submittedAt.toISOString() }) };
}

/** In characters, of whatever is typed into a report. */
export const MAX_TEXT = 2000;

const MOST_NAMED = 5;

/** What is missing of what must be there, unless it is explained. */
export const problemsOfGaps = (missing: readonly string[], declaredGaps: string | null): Problem[] =>
  missing.length === 0 || declaredGaps !== null
    ? []
    : [
        {
          code: 'INVALID',
          path: ['declaredGaps'],
          message: says.gaps({ count: missing.length, names: missing.slice(0, MOST_NAMED) }),
        },
      ];

/** What differs from what the sender has said under the regime that supplies it, and does not say why. */
export const problemsOfUnexplained = (names: readonly string[]): Problem[] =>
  names.length === 0
    ? []
    : [
        {
          code: 'INVALID',
          path: ['reportId'],
          message: says.unexplained({ count: names.length, names: names.slice(0, MOST_NAMED) }),
        },
      ];
