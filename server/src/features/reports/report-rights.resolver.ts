import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, today } from '#kernel/context.ts';
import type { Report } from './report.entity.ts';
import { ReportType } from './report.graphql.ts';
import { standingOf, windowOf } from './report.loaders.ts';
import { mayReviewReport, maySubmitReport, mayWriteReport } from './report.policy.ts';
import { closedBecause, lockOf } from './report.rules.ts';

/** What the viewer may do with a report now: the predicates and rules that guard the verbs. */
@Resolver(() => ReportType)
export class ReportRightsResolver {
  @FieldResolver(() => Boolean, { description: 'Figures can be typed; see `locked`.' })
  async viewerMayEdit(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return mayWriteReport(ctx.actor, report) && (await isOpen(ctx, report));
  }

  @FieldResolver(() => Boolean)
  async viewerMaySubmit(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return maySubmitReport(ctx.actor, report) && (await isOpen(ctx, report));
  }

  @FieldResolver(() => Boolean)
  async viewerMayWithdraw(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return report.state === 'SUBMITTED' && maySubmitReport(ctx.actor, report) && (await isOpenPeriod(ctx, report));
  }

  @FieldResolver(() => Boolean)
  async viewerMayAccept(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return report.state === 'SUBMITTED' && (await mayReview(ctx, report));
  }

  @FieldResolver(() => Boolean)
  async viewerMayReturn(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return (report.state === 'SUBMITTED' || report.state === 'ACCEPTED') && (await mayReview(ctx, report));
  }

  @FieldResolver(() => Boolean, { description: 'A correction can be opened.' })
  async viewerMayCorrect(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    if (report.state !== 'ACCEPTED' || !mayWriteReport(ctx.actor, report)) return false;
    return (await standingOf(ctx, report)).draft === null && (await isOpenPeriod(ctx, report));
  }
}

const mayReview = async (ctx: Context, report: Report): Promise<boolean> =>
  mayReviewReport(ctx.actor, report, (await standingOf(ctx, report)).last?.submittedByAccountId ?? null);

const isOpen = async (ctx: Context, report: Report): Promise<boolean> =>
  lockOf(report, await standingOf(ctx, report), await windowOf(ctx, report), today(ctx)) === null;

const isOpenPeriod = async (ctx: Context, report: Report): Promise<boolean> =>
  closedBecause(await windowOf(ctx, report), today(ctx)) === null;
