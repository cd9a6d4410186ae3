import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, type Replay } from '#kernel/answer.ts';
import type { Context } from '#kernel/context.ts';
import { sameRecords } from '#kernel/same-records.ts';
import { acceptReport } from './accept-report.ts';
import { acceptReports } from './accept-reports.ts';
import { correctReport } from './correct-report.ts';
import { openReport } from './open-report.ts';
import { Report } from './report.entity.ts';
import * as inputs from './report.inputs.ts';
import * as payloads from './report.payloads.ts';
import { findReports } from './report.queries.ts';
import { returnReport } from './return-report.ts';
import { saveFigures } from './save-figures.ts';
import { submitReport } from './submit-report.ts';
import { withdrawReport } from './withdraw-report.ts';

const sameReport = sameRecords({ report: Report });

const sameReports: Replay<{ reports: Report[] }> = {
  store: ({ reports }) => reports.map(({ id }) => id),
  load: async (ctx, stored) => ({ reports: await findReports(ctx, stored as string[]) }),
};

@Resolver()
export class ReportMutations {
  @Mutation(() => payloads.OpenReportPayload, {
    description: 'Mở báo cáo of a period: begins it, or answers the one that is there.',
  })
  openReport(@Ctx() ctx: Context, @Arg('input', () => inputs.OpenReportInput) input: inputs.OpenReportInput) {
    return answer(ctx, 'openReport', input, sameReport, (tx) => openReport(tx, input));
  }

  @Mutation(() => payloads.SaveFiguresPayload, {
    description:
      'Saves cells as one types. Every wrong cell comes back at its place, e.g. ["figures", "3", "numerator"].',
  })
  saveFigures(@Ctx() ctx: Context, @Arg('input', () => inputs.SaveFiguresInput) input: inputs.SaveFiguresInput) {
    return answer(ctx, 'saveFigures', input, sameReport, (tx) => saveFigures(tx, input));
  }

  @Mutation(() => payloads.SubmitReportPayload, {
    description: 'Gửi: freezes the version and hands it to the reviewer.',
  })
  submitReport(@Ctx() ctx: Context, @Arg('input', () => inputs.SubmitReportInput) input: inputs.SubmitReportInput) {
    return answer(ctx, 'submitReport', input, sameReport, (tx) => submitReport(tx, input));
  }

  @Mutation(() => payloads.WithdrawReportPayload, { description: 'Rút lại what was sent and not yet decided.' })
  withdrawReport(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.WithdrawReportInput) input: inputs.WithdrawReportInput,
  ) {
    return answer(ctx, 'withdrawReport', input, sameReport, (tx) => withdrawReport(tx, input));
  }

  @Mutation(() => payloads.ReturnReportPayload, {
    description: 'Trả lại, with a reason. An accepted report leaves the roll-ups.',
  })
  returnReport(@Ctx() ctx: Context, @Arg('input', () => inputs.ReturnReportInput) input: inputs.ReturnReportInput) {
    return answer(ctx, 'returnReport', input, sameReport, (tx) => returnReport(tx, input));
  }

  @Mutation(() => payloads.AcceptReportPayload, { description: 'Duyệt: the version counts in roll-ups from now on.' })
  acceptReport(@Ctx() ctx: Context, @Arg('input', () => inputs.AcceptReportInput) input: inputs.AcceptReportInput) {
    return answer(ctx, 'acceptReport', input, sameReport, (tx) => acceptReport(tx, input));
  }

  @Mutation(() => payloads.AcceptReportsPayload, { description: 'Duyệt several, all or none of them.' })
  acceptReports(@Ctx() ctx: Context, @Arg('input', () => inputs.AcceptReportsInput) input: inputs.AcceptReportsInput) {
    return answer(ctx, 'acceptReports', input, sameReports, (tx) => acceptReports(tx, input));
  }

  @Mutation(() => payloads.CorrectReportPayload, {
    description:
      'Đính chính: opens the next version of an accepted report, which counts until the new one is accepted.',
  })
  correctReport(@Ctx() ctx: Context, @Arg('input', () => inputs.CorrectReportInput) input: inputs.CorrectReportInput) {
    return answer(ctx, 'correctReport', input, sameReport, (tx) => correctReport(tx, input));
  }
}
