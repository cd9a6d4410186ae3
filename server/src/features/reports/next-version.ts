import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { FigureEvidence } from './figure-evidence.entity.ts';
import { evidenceOf } from './figure-evidence.queries.ts';
import { Figure, type Report, ReportVersion } from './report.entity.ts';
import { figuresOf } from './report.queries.ts';
import type { Standing } from './report.rules.ts';

export const NOT_APPROVED = { approvedAt: null, approvedBy: null, approvedByAccountId: null, selfApproved: false };

export const NOT_HANDED_OVER = {
  handedOverAt: null,
  handedOverBy: null,
  handedOverByAccountId: null,
  handedOverNote: null,
};

/** A version to be written; nothing of it is seen above the unit until it is submitted. */
export function newVersion(
  ctx: Context,
  report: Pick<Report, 'provinceId' | 'id' | 'pos'>,
  version: number,
  correctionReason: string | null,
): ReportVersion {
  return ctx.em.create(
    ReportVersion,
    {
      provinceId: report.provinceId,
      reportId: report.id,
      version,
      pos: report.pos,
      submitted: false,
      contentHash: null,
      submittedAt: null,
      submittedBy: null,
      submittedByAccountId: null,
      onTime: null,
      estimate: false,
      correctionReason,
      declaredGaps: null,
      returnedAt: null,
      returnedBy: null,
      returnReason: null,
      acceptedAt: null,
      acceptedBy: null,
      ...NOT_APPROVED,
      ...NOT_HANDED_OVER,
      supersededAt: null,
    },
    { persist: true },
  );
}

/** Begins the version after the last submitted one, as a copy of it. */
export async function beginNextVersion(
  ctx: Context,
  report: Report,
  correctionReason: string | null,
): Promise<ReportVersion> {
  const next = newVersion(ctx, report, report.version + 1, correctionReason);
  await ctx.em.flush();
  const copies = (await figuresOf(ctx, report.id, report.version)).map((figure) => ({
    ...figure,
    id: newId(),
    version: next.version,
    estimate: false,
    submitted: false,
    accepted: false,
  }));
  if (copies.length > 0) await ctx.em.insertMany(Figure, copies);
  const files = (await evidenceOf(ctx, report.id, report.version)).map((file) => ({
    ...file,
    id: newId(),
    version: next.version,
    submitted: false,
  }));
  if (files.length > 0) await ctx.em.insertMany(FigureEvidence, files);
  return next;
}

/** After a return; what was sent as a correction goes on as one, with its reason. */
export const beginAfterReturn = (ctx: Context, report: Report, { last }: Standing): Promise<ReportVersion> =>
  beginNextVersion(ctx, report, last?.correctionReason ?? null);
