import { type NamedPeriod, periodInWords } from '#features/periods/period.messages.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import type { Context } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { approvalSays } from './approval.messages.ts';
import { handOverSays } from './hand-over.messages.ts';
import { reminderSays } from './reminder.messages.ts';
import { reportById } from './report.loaders.ts';
import { says } from './report.messages.ts';
import { mayHearOfApproval, mayHearOfSent, mayReadWhatIsWritten } from './report.policy.ts';
import type { SeenReport } from './seen-report.ts';

export const reportReturned = noticeKind<Pick<NamedPeriod, 'kind' | 'year' | 'endsOn' | 'vintage'>>({
  name: 'REPORT_RETURNED',
  called: reminderSays.calledReturned,
  means: 'A version of a report that the person had sent was returned.',
  says: (period) => says.returnedTitle({ period: periodInWords(period) }),
  leadsTo: (reportId) => `/bao-cao/${reportId}`,
  async mayStillRead(ctx, reportIds) {
    const reports = await Promise.all(reportIds.map((id) => reportById(ctx).load(id)));
    // that it was returned says that it is being written anew
    return new Set(reports.flatMap((report) => (report && mayReadWhatIsWritten(ctx, report) ? [report.id] : [])));
  },
});

/** What is being written is told to who reads that, in the unit that writes it. */
const readAsWritten = async (ctx: Context, reportIds: readonly string[], isStill: (report: SeenReport) => boolean) => {
  const reports = await Promise.all(reportIds.map((id) => reportById(ctx).load(id)));
  return new Set(
    reports.flatMap((report) => (report && mayReadWhatIsWritten(ctx, report) && isStill(report) ? [report.id] : [])),
  );
};

export const reportHandedOver = noticeKind<Pick<NamedPeriod, 'kind' | 'year' | 'endsOn' | 'vintage'>>({
  name: 'REPORT_HANDED_OVER',
  called: reminderSays.calledHandedOver,
  means: 'A report was completed by who types it, and handed over to who sends it.',
  says: (period) => handOverSays.waitsTitle({ period: periodInWords(period) }),
  leadsTo: (reportId) => `/bao-cao/${reportId}`,
  // what was taken back or sent waits no more
  mayStillRead: (ctx, ids) => readAsWritten(ctx, ids, ({ at }) => Boolean(at.draft?.handedOverAt)),
});

export const reportHandedBack = noticeKind<Pick<NamedPeriod, 'kind' | 'year' | 'endsOn' | 'vintage'>>({
  name: 'REPORT_HANDED_BACK',
  called: reminderSays.calledHandedBack,
  means: 'A report that the person had handed over was handed back by who sends it, to be completed.',
  says: (period) => handOverSays.backTitle({ period: periodInWords(period) }),
  leadsTo: (reportId) => `/bao-cao/${reportId}`,
  mayStillRead: (ctx, ids) => readAsWritten(ctx, ids, () => true),
});

export const reportToApprove = noticeKind<Pick<NamedPeriod, 'kind' | 'year' | 'endsOn' | 'vintage'>>({
  name: 'REPORT_TO_APPROVE',
  called: reminderSays.calledToApprove,
  means: 'A report of the unit was sent that none of its leaders has approved; told to them, but not to who sent it.',
  says: (period) => approvalSays.toApproveTitle({ period: periodInWords(period) }),
  leadsTo: (reportId) => `/bao-cao/${reportId}`,
  async mayStillRead(ctx, reportIds) {
    const reports = await Promise.all(reportIds.map((id) => reportById(ctx).load(id)));
    return new Set(
      reports.flatMap((report) => {
        // what was approved, decided or taken back waits no more
        const waits = report?.state === 'SUBMITTED' && !report.at.last?.approvedAt;
        return waits && mayHearOfApproval(ctx.actor, report) ? [report.id] : [];
      }),
    );
  },
});

type SentFacts = Pick<NamedPeriod, 'kind' | 'year' | 'endsOn' | 'vintage'> & {
  type: string;
  name: string;
  /** Null: the unit itself sent it. */
  department: string | null;
};

const spoken = ({ type, name, department, ...period }: SentFacts) => ({
  ...{ period: periodInWords(period), unit: unitInWords({ type, name }), department },
});

export const reportSent = noticeKind<SentFacts>({
  name: 'REPORT_SENT',
  called: reminderSays.calledSent,
  means: 'A report came to the unit, for its leaders and planners to decide. Not told to who sent it.',
  says: (facts) => says.sentTitle(spoken(facts)),
  leadsTo: (reportId) => `/bao-cao/${reportId}`,
  together: {
    of: ({ kind, year, endsOn, vintage }) => [kind, year, endsOn, vintage].join(' '),
    says: (count, newest) => says.manySentTitle({ count, ...spoken(newest) }),
    leadsTo: '/duyet',
  },
  async mayStillRead(ctx, reportIds) {
    const reports = await Promise.all(reportIds.map((id) => reportById(ctx).load(id)));
    // one that was taken back is not there any more as something sent
    return new Set(
      reports.flatMap((report) => (report?.submitted && mayHearOfSent(ctx.actor, report) ? [report.id] : [])),
    );
  },
});
