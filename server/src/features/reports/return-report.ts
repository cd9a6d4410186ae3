import { periodById } from '#features/periods/period.loaders.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { FigureRemark } from './cell-remark.entity.ts';
import { problemsOfRemarks, type WishedRemark } from './cell-remark.rules.ts';
import { heldIndicators } from './held-indicators.queries.ts';
import { REPORT_COURSE } from './report.course.ts';
import type { Report } from './report.entity.ts';
import type { ReturnReportInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { reportReturned } from './report.notices.ts';
import { markFigures } from './report.queries.ts';
import { MAX_TEXT } from './report.rules.ts';
import { courseOf, versionsToDecide } from './report-to-change.ts';

/**
 * Trả lại, with a reason that is kept, and remarks on single cells: the version stays as it was sent and the unit writes the next one. What had been
 * accepted leaves the roll-ups.
 */
export async function returnReport(ctx: Context, input: ReturnReportInput): Promise<{ report: Report }> {
  const [found] = await versionsToDecide(ctx, 'return', [{ ...input, path: [] }]);
  if (!found) throw new Error('one version goes in, one comes out');
  const { report, at } = found;
  const remarks = input.remarks ?? [];
  const held = remarks.length === 0 ? [] : await heldIndicators(ctx, [report.id]);
  refuseAll([
    ...problemsOfText(['reason'], input.reason, { what: says.returnReason(), max: MAX_TEXT }),
    ...problemsOfRemarks(remarks, new Set(held.map(({ indicatorId }) => indicatorId))),
  ]);

  const before = courseOf(report);
  const reason = tidy(input.reason);
  Object.assign(at.last ?? {}, { returnedAt: ctx.now, returnedBy: ctx.actor.fullName, returnReason: reason });
  report.state = REPORT_COURSE.return.to;
  report.revision += 1;
  await markFigures(ctx, report, { version: report.version }, { accepted: false });
  await addRemarks(ctx, report, remarks);
  await record(ctx, report, {
    before,
    after: { ...courseOf(report), reason, ...(remarks.length > 0 ? { remarks: remarks.length } : {}) },
  });
  const period = await periodById(ctx).load(report.periodId);
  if (period && at.last) {
    const { kind, year, endsOn, vintage } = period;
    await notify(ctx, reportReturned, {
      ...{ to: [at.last.submittedByAccountId], about: report, occasion: String(report.version) },
      facts: { kind, year, endsOn, vintage },
    });
  }
  return { report };
}

async function addRemarks(ctx: Context, report: Report, remarks: readonly WishedRemark[]): Promise<void> {
  const { provinceId, pos, id: reportId, version } = report;
  const { fullName: remarkedBy, accountId: remarkedByAccountId } = ctx.actor;
  const rows = remarks.map(({ indicatorId, text }) => ({
    ...{ provinceId, id: newId(), reportId, version, indicatorId, pos, text: tidy(text) },
    ...{ remarkedAt: ctx.now, remarkedBy, remarkedByAccountId },
  }));
  if (rows.length > 0) await ctx.em.insertMany(FigureRemark, rows);
}
