import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { handOverSays } from './hand-over.messages.ts';
import { beginAfterReturn } from './next-version.ts';
import type { Report } from './report.entity.ts';
import type { HandOverReportInput } from './report.inputs.ts';
import { MAX_TEXT } from './report.rules.ts';
import { courseOf, reportToChange } from './report-to-change.ts';
import { tellSenders } from './tell-senders.ts';

/**
 * Xong, chuyển người gửi: who types and does not send leaves the version to who does. It is no state of the report: who
 * sends may type on, send it or hand it back; who handed it over takes it back before changing anything.
 */
export async function handOverReport(ctx: Context, input: HandOverReportInput): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, 'handOver', input);
  refuseAll(problemsOfText(['note'], input.note, { what: handOverSays.note(), max: MAX_TEXT, optional: true }));
  const version = at.draft ?? (await beginAfterReturn(ctx, report, at));
  const note = tidyOrNull(input.note);
  Object.assign(version, {
    handedOverAt: ctx.now,
    handedOverBy: ctx.actor.fullName,
    handedOverByAccountId: ctx.actor.accountId,
    handedOverNote: note,
  });
  report.revision += 1;
  await record(ctx, report, { after: { ...courseOf(report), note } });
  await tellSenders(ctx, report);
  return { report };
}
