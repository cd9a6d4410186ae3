import type { Context } from '#kernel/context.ts';
import { acceptVersions } from './accept-version.ts';
import type { Report } from './report.entity.ts';
import type { AcceptReportInput } from './report.inputs.ts';

/** Duyệt: the version counts from now on, in place of the one accepted before. */
export async function acceptReport(ctx: Context, input: AcceptReportInput): Promise<{ report: Report }> {
  const [report] = await acceptVersions(ctx, [{ ...input, path: [] }]);
  if (!report) throw new Error('one version goes in, one report comes out');
  return { report };
}
