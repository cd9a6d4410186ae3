import { type Context, today } from '#kernel/context.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import type { Message } from '#kernel/messages.ts';
import { flag, optional } from '#kernel/objects.ts';
import { mayNow, problemsOfNow, type ReportVerb } from './report.course.ts';
import type { Report } from './report.entity.ts';
import { ReportType } from './report.graphql.ts';
import { standingOf, windowOf } from './report.loaders.ts';
import { onlyEstimateBecause } from './report.rules.ts';

/** What the viewer may do with a report now, and why not: the course that the verbs go by. */
export const ReportRightsResolver = lookUps<Report>(() => ReportType, {
  locked: said(optional(message('Which cause keeps figures from being changed now. Null: none.')), (report, ctx) =>
    whyNot(ctx, 'save', report),
  ),
  submitLocked: said(
    optional(
      message(
        'Which cause keeps it from being sent now: those of `locked`, and that the period of official figures is not over. Null: none.',
      ),
    ),
    (report, ctx) => whyNot(ctx, 'submit', report),
  ),
  onlyEstimateBecause: said(
    optional(
      message(
        'Why what is sent now is an estimate (ước thực hiện) and has to be sent as one: its period is not over. Null: it is none.',
      ),
    ),
    async (report, ctx) => onlyEstimateBecause(await windowOf(ctx, report), today(ctx)),
  ),
  viewerMayEdit: lookUp(flag('Figures can be typed; see `locked`.'), (report, ctx) => may(ctx, 'save', report)),
  viewerMaySubmit: lookUp(flag('It can be sent; see `submitLocked`.'), (report, ctx) => may(ctx, 'submit', report)),
  viewerMayWithdraw: lookUp(flag('What was sent can be taken back.'), (report, ctx) => may(ctx, 'withdraw', report)),
  viewerMayAccept: lookUp(flag('The last version can be accepted.'), (report, ctx) => may(ctx, 'accept', report)),
  viewerMayReturn: lookUp(flag('The last version can be returned, also when it was accepted.'), (report, ctx) =>
    may(ctx, 'return', report),
  ),
  viewerMayCorrect: lookUp(flag('A correction can be opened.'), (report, ctx) => may(ctx, 'correct', report)),
});

async function atNow(ctx: Context, report: Report) {
  const [at, window] = await Promise.all([standingOf(ctx, report), windowOf(ctx, report)]);
  return { report, at, window };
}

const may = async (ctx: Context, verb: ReportVerb, report: Report): Promise<boolean> =>
  mayNow(ctx, verb, await atNow(ctx, report));

const whyNot = async (ctx: Context, verb: ReportVerb, report: Report): Promise<Message | undefined> =>
  problemsOfNow(ctx, verb, await atNow(ctx, report), [])[0]?.message;
