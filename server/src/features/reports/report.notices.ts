import { type NamedPeriod, periodInWords } from '#features/periods/period.messages.ts';
import { noticeKind } from '#kernel/notice.ts';
import { reportById } from './report.loaders.ts';
import { says } from './report.messages.ts';
import { mayReadWhatIsWritten } from './report.policy.ts';

export const reportReturned = noticeKind<Pick<NamedPeriod, 'kind' | 'year' | 'endsOn' | 'vintage'>>({
  name: 'REPORT_RETURNED',
  means: 'A version of a report that the person had sent was returned.',
  says: (period) => says.returnedTitle({ period: periodInWords(period) }),
  leadsTo: (reportId) => `/bao-cao/${reportId}`,
  async mayStillRead(ctx, reportIds) {
    const reports = await Promise.all(reportIds.map((id) => reportById(ctx).load(id)));
    // that it was returned says that it is being written anew
    return new Set(reports.flatMap((report) => (report && mayReadWhatIsWritten(ctx, report) ? [report.id] : [])));
  },
});
