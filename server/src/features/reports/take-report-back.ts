import { periodById } from '#features/periods/period.loaders.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { handOverSays } from './hand-over.messages.ts';
import { NOT_HANDED_OVER } from './next-version.ts';
import type { Report } from './report.entity.ts';
import type { TakeReportBackInput } from './report.inputs.ts';
import { reportHandedBack } from './report.notices.ts';
import { MAX_TEXT } from './report.rules.ts';
import { courseOf, reportToChange } from './report-to-change.ts';

/**
 * Lấy lại, or chuyển lại of who sends: what was handed over is with who types again. Whoever had handed it over is told
 * when somebody else hands it back.
 */
export async function takeReportBack(ctx: Context, input: TakeReportBackInput): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, 'takeBack', input);
  refuseAll(problemsOfText(['note'], input.note, { what: handOverSays.note(), max: MAX_TEXT, optional: true }));
  const version = at.draft;
  if (!version?.handedOverByAccountId) throw new Error('what was handed over is being written');
  const clerk = version.handedOverByAccountId;
  Object.assign(version, NOT_HANDED_OVER);
  report.revision += 1;
  await record(ctx, report, { after: { ...courseOf(report), note: tidyOrNull(input.note) } });
  const period = await periodById(ctx).load(report.periodId);
  if (period && clerk !== ctx.actor.accountId) {
    const { kind, year, endsOn, vintage } = period;
    await notify(ctx, reportHandedBack, {
      ...{ to: [clerk], about: report, occasion: String(report.revision) },
      facts: { kind, year, endsOn, vintage },
    });
  }
  return { report };
}
