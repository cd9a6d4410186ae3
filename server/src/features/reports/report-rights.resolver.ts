import { type Context, today } from '#kernel/context.ts';
import { lookUp, lookUps, offered } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import type { Message } from '#kernel/messages.ts';
import { flag, optional } from '#kernel/objects.ts';
import { approvalFor } from './approval.loaders.ts';
import { ofSeen } from './of-seen.ts';
import { mayNow, problemsOfNow, type ReportVerb, stepToApprove } from './report.course.ts';
import type { Report } from './report.entity.ts';
import { ReportType } from './report.graphql.ts';
import { windowOf } from './report.loaders.ts';
import { onlyEstimateBecause } from './report.rules.ts';
import type { SeenReport } from './seen-report.ts';

/** What the viewer may do with a report now, and why not: the course that the verbs go by. */
export const ReportRightsResolver = lookUps<Report>(() => ReportType, {
  locked: said(optional(message('Which cause keeps figures from being changed now. Null: none.')), whyNot('save')),
  submitLocked: said(
    optional(
      message(
        'Which cause keeps it from being sent now: those of `locked`, and that the period of official figures is not over, or that nobody above could decide about it. Null: none.',
      ),
    ),
    whyNot('submit'),
  ),
  onlyEstimateBecause: said(
    optional(
      message(
        'Why what is sent now is an estimate (ước thực hiện) and has to be sent as one: its period is not over. Null: it is none.',
      ),
    ),
    ofSeen(async (report, ctx) => onlyEstimateBecause(await windowOf(ctx, report), today(ctx))),
  ),
  viewerMayEdit: offered('FINISHES', flag('Figures can be typed; see `locked`.'), may('save')),
  viewerMayHandOver: offered('FINISHES', flag('It can be handed over to who sends it.'), may('handOver')),
  viewerMayTakeBack: offered(
    'FINISHES',
    flag('It was handed over to who sends it, and can be taken back, or handed back.'),
    may('takeBack'),
  ),
  viewerMaySubmit: offered('FINISHES', flag('It can be sent; see `submitLocked`.'), may('submit')),
  viewerMayApprove: offered(
    'FINISHES',
    flag('Duyệt trong đơn vị: it can be approved for the own board, before it is sent or where it waits above.'),
    ofSeen(async (report, ctx) => mayNow(ctx, stepToApprove({ report, at: report.at }), await atNow(ctx, report))),
  ),
  viewerMayWithdrawApproval: offered(
    'FINISHES',
    flag('What was approved in the unit and not sent can be taken back, to be changed.'),
    may('withdrawApproval'),
  ),
  endsInUnit: lookUp(
    flag(
      'Nobody in the unit that it goes to could decide about it today: it ends once it is approved in its own unit.',
    ),
    ofSeen(async (report, ctx) => !(await approvalFor(ctx, report.id)).isReviewed),
  ),
  viewerMayWithdraw: offered('FINISHES', flag('What was sent can be taken back.'), may('withdraw')),
  viewerMayAccept: offered('FINISHES', flag('The last version can be accepted.'), may('accept')),
  viewerMayReturn: offered(
    'FINISHES',
    flag('The last version can be returned, also when it was accepted.'),
    may('return'),
  ),
  viewerMayCorrect: offered('FINISHES', flag('A correction can be opened.'), may('correct')),
});

const atNow = async (ctx: Context, report: SeenReport) => ({
  ...{ report, at: report.at, approval: await approvalFor(ctx, report.id) },
  window: await windowOf(ctx, report),
});

function may(verb: ReportVerb) {
  return ofSeen(async (report, ctx) => mayNow(ctx, verb, await atNow(ctx, report)));
}

function whyNot(verb: ReportVerb) {
  return ofSeen(
    async (report, ctx): Promise<Message | undefined> =>
      problemsOfNow(ctx, verb, await atNow(ctx, report), [])[0]?.message,
  );
}
