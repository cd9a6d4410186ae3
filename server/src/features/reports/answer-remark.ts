import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { RemarkAnswer } from './cell-remark.entity.ts';
import { remarkSays } from './cell-remark.messages.ts';
import { remarksUpTo } from './cell-remark.queries.ts';
import { beginAfterReturn } from './next-version.ts';
import type { Report } from './report.entity.ts';
import type { AnswerRemarkInput } from './report.inputs.ts';
import { MAX_TEXT, shownVersion } from './report.rules.ts';
import { reportToChange } from './report-to-change.ts';

/**
 * Trả lời nhận xét: in the version being written, which begins here after a return. Another answer stands in the place of
 * the one that was seen; without words it is taken away.
 */
export async function answerRemark(ctx: Context, input: AnswerRemarkInput): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, 'save', input);
  const text = tidyOrNull(input.text);
  const returned = at.last?.returnedAt ? at.last.version : null;
  const remarks = await remarksUpTo(ctx, [{ reportId: report.id, version: shownVersion(report, at) }]);
  const remark = remarks.get(report.id)?.find(({ id, version }) => id === input.remarkId && version === returned);
  if (!remark) return refuseAll([notFound(['remarkId'], remarkSays.toAnswer())]) as never;
  const { answer: before } = remark;
  const isStale = before !== null && before.text !== tidyOrNull(input.seen) && before.text !== text;
  refuseAll([
    ...problemsOfText(['text'], text, { what: remarkSays.answer(), max: MAX_TEXT, optional: true }),
    ...(isStale
      ? [
          {
            code: 'STALE' as const,
            path: ['text'],
            message: remarkSays.answeredSince({ by: before.answeredBy, text: before.text }),
          },
        ]
      : []),
  ]);
  if ((before?.text ?? null) === text) return { report };

  const { version } = at.draft ?? (await beginAfterReturn(ctx, report, at));
  const { provinceId, pos, id: reportId } = report;
  const { indicatorId } = remark;
  await ctx.em.nativeDelete(RemarkAnswer, { provinceId, pos, remarkId: remark.id });
  if (text !== null) {
    await ctx.em.insert(RemarkAnswer, {
      ...{ provinceId, id: newId(), remarkId: remark.id, reportId, version, pos, text, submitted: false },
      ...{ answeredAt: ctx.now, answeredBy: ctx.actor.fullName, answeredByAccountId: ctx.actor.accountId },
    });
  }
  report.revision += 1;
  await record(ctx, report, {
    before: before && { indicatorId, answer: before.text },
    after: { indicatorId, answer: text },
  });
  return { report };
}
