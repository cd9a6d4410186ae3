import type { Context } from '#kernel/context.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { acceptVersions } from './accept-version.ts';
import type { Report } from './report.entity.ts';
import type { AcceptReportsInput } from './report.inputs.ts';

/** Duyệt several at once, all or none of them. */
export async function acceptReports(ctx: Context, { reports }: AcceptReportsInput): Promise<{ reports: Report[] }> {
  refuseAll(problemsOfList(reports, ({ reportId }) => reportId, ['reports']));
  const chosen = reports.map((one, index) => ({ ...one, path: ['reports', String(index)] }));
  return { reports: await acceptVersions(ctx, chosen) };
}
