import { says as saysOfFiles } from '#features/evidence/evidence.messages.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, refuseAll } from '#kernel/refusal.ts';
import { FigureEvidence } from './figure-evidence.entity.ts';
import { evidenceOf } from './figure-evidence.queries.ts';
import { beginAfterReturn } from './next-version.ts';
import type { Report } from './report.entity.ts';
import type { RemoveEvidenceInput } from './report.inputs.ts';
import { shownVersion } from './report.rules.ts';
import { reportToChange } from './report-to-change.ts';

/**
 * Bỏ minh chứng: takes a file off the version being written; versions that were sent keep it. After a return the next
 * version begins here, without it.
 */
export async function removeEvidence(ctx: Context, input: RemoveEvidenceInput): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, 'save', input);
  const files = await evidenceOf(ctx, report.id, shownVersion(report, at));
  const file = files.find(({ id }) => id === input.evidenceId);
  if (!file) return refuseAll([notFound(['evidenceId'], saysOfFiles.file())]) as never;

  const { version } = at.draft ?? (await beginAfterReturn(ctx, report, at));
  const { provinceId, pos, reportId, indicatorId, name, size, digest } = file;
  await ctx.em.nativeDelete(FigureEvidence, { provinceId, pos, reportId, version, indicatorId, digest });
  report.revision += 1;
  await record(ctx, report, { before: { indicatorId, name, size, digest } });
  return { report };
}
