import type { Context } from '#kernel/context.ts';
import { shownVersion, versionBefore } from './report.rules.ts';
import { type ReportRow, rowsOfReport } from './report-rows.loaders.ts';
import type { SeenReport } from './seen-report.ts';

/** The rows of a report as its reader sees it: of the version being written, else of the last sent. */
export async function rowsShown(ctx: Context, report: SeenReport): Promise<ReportRow[]> {
  const { id: reportId, at } = report;
  const version = shownVersion(report, at);
  const frozen = at.draft === null || at.draft.approvedAt !== null;
  return (await rowsOfReport(ctx).load({ reportId, version, before: versionBefore(at, version), frozen })) ?? [];
}
