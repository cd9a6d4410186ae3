import type { Context } from '#kernel/context.ts';
import type { AcceptReport } from './accept-report.ts';
import { acceptVersions } from './accept-version.ts';
import type { Report } from './report.entity.ts';

export interface AcceptReports {
  reports: AcceptReport[];
}

/** Duyệt several at once, all or none of them. */
export async function acceptReports(ctx: Context, input: AcceptReports): Promise<{ reports: Report[] }> {
  const chosen = input.reports.map((one, index) => ({ ...one, path: ['reports', String(index)] }));
  return { reports: await acceptVersions(ctx, chosen) };
}
