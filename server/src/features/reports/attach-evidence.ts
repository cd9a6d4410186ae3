import { inMegabytes, LIMITS } from '#features/evidence/evidence.limits.ts';
import { says as saysOfFiles } from '#features/evidence/evidence.messages.ts';
import { takeUpload } from '#features/evidence/take-upload.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, type Problem, refuseAll } from '#kernel/refusal.ts';
import { FigureEvidence } from './figure-evidence.entity.ts';
import { evidenceOf } from './figure-evidence.queries.ts';
import { heldIndicators } from './held-indicators.queries.ts';
import { beginAfterReturn } from './next-version.ts';
import type { Report } from './report.entity.ts';
import type { AttachEvidenceInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { shownVersion } from './report.rules.ts';
import { reportToChange } from './report-to-change.ts';

/**
 * Đính kèm minh chứng: a file that was sent becomes part of the version being written, at one row. After a return the next
 * version begins here, as when figures are typed. What others attach meanwhile stands beside it.
 */
export async function attachEvidence(ctx: Context, input: AttachEvidenceInput): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, 'save', input);
  const { indicatorId } = input;
  const held = await heldIndicators(ctx, [report.id]);
  if (!held.some((row) => row.indicatorId === indicatorId)) refuseAll([notFound(['indicatorId'], says.indicator())]);
  const file = await takeUpload(ctx, input.uploadId, ['uploadId']);
  const there = await evidenceOf(ctx, report.id, shownVersion(report, at));
  refuseAll(problemsBeside(file, there, indicatorId));

  const { version } = at.draft ?? (await beginAfterReturn(ctx, report, at));
  const { provinceId, pos, id: reportId } = report;
  const place = { provinceId, pos, reportId, version, indicatorId };
  await ctx.em.insert(FigureEvidence, { id: newId(), ...place, ...file, submitted: false });
  report.revision += 1;
  const { name, size, digest } = file;
  await record(ctx, report, { after: { indicatorId, name, size, digest } });
  return { report };
}

function problemsBeside(
  file: Pick<FigureEvidence, 'digest' | 'size'>,
  there: readonly FigureEvidence[],
  indicatorId: string,
): Problem[] {
  const ofRow = there.filter((one) => one.indicatorId === indicatorId);
  const same = ofRow.find(({ digest }) => digest === file.digest);
  const bytes = there.reduce((sum, { size }) => sum + size, file.size);
  return [
    ...(same ? [says.attachedAlready({ name: same.name, by: same.attachedBy })] : []),
    ...(ofRow.length >= LIMITS.ofFigure ? [says.tooManyFiles({ max: LIMITS.ofFigure })] : []),
    ...(bytes > LIMITS.record ? [saysOfFiles.recordIsFull({ megabytes: inMegabytes(LIMITS.record) })] : []),
  ].map((message) => ({ code: 'CONFLICT', path: ['uploadId'], message }));
}
