import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Period } from '#features/periods/period.entity.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import { BY_ID } from '#kernel/arguments.ts';
import { type Context, today } from '#kernel/context.ts';
import { type Page, PageArgs } from '#kernel/page.ts';
import { InstantScalar, LocalDateScalar } from '#kernel/scalars.ts';
import { shownState } from './report.course.ts';
import type { Report, ReportState } from './report.entity.ts';
import { ReportConnection, ReportRowType, ReportStateEnum, ReportType, ReportVersionType } from './report.graphql.ts';
import { reportById, standingOf, windowOf } from './report.loaders.ts';
import { isOverdue, type SubmittedVersion, shownVersion } from './report.rules.ts';
import { reportPage } from './report-list.ts';
import { type ReportRow, rowsOfReport } from './report-rows.loaders.ts';

@Resolver(() => ReportType)
export class ReportResolver {
  @Query(() => ReportType, { nullable: true, description: 'Null: unknown, or not for this reader.' })
  report(@Ctx() ctx: Context, @Arg('id', () => ID, BY_ID) id: string): Promise<Report | null> {
    return reportById(ctx).load(id);
  }

  @Query(() => ReportConnection, {
    description: 'Reports of the viewer’s own unit and, once sent, of those below; newest opened first.',
  })
  reports(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('state', () => ReportStateEnum, { nullable: true, description: 'As it is shown to the reader.' })
    state?: ReportState | null,
    @Arg('periodId', () => ID, { nullable: true, description: 'Of this period only.' }) periodId?: string | null,
    @Arg('unitId', () => ID, { nullable: true, description: 'Of this unit and its departments only.' })
    unitId?: string | null,
  ): Promise<Page<Report>> {
    return reportPage(ctx, { state, periodId, unitId }, page);
  }

  @Query(() => ReportConnection, {
    description: 'Chờ duyệt: what sub-units and the unit’s own departments sent and the viewer’s unit has not decided.',
  })
  reportsToReview(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<Report>> {
    return reportPage(ctx, { reviewerUnitId: ctx.actor.unitId }, page);
  }

  @FieldResolver(() => ReportStateEnum, { description: 'What became of the last version sent.' })
  async state(@Root() report: Report, @Ctx() ctx: Context): Promise<ReportState> {
    return shownState({ report, at: await standingOf(ctx, report) });
  }

  @FieldResolver(() => Int, {
    description: 'Whose figures the rows show: the version being written, else the last sent.',
  })
  async version(@Root() report: Report, @Ctx() ctx: Context): Promise<number> {
    return shownVersion(report, await standingOf(ctx, report));
  }

  @FieldResolver(() => UnitType, { description: 'As it is today or, once it has ended, as it last was.' })
  unit(@Root() report: Report, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return unitOnRecord(ctx).load(report.unitId);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Null: it is the report of the unit itself.' })
  department(@Root() report: Report, @Ctx() ctx: Context): Promise<Department | null> | null {
    return report.departmentId === null ? null : departmentById(ctx).load(report.departmentId);
  }

  @FieldResolver(() => PeriodType, { description: 'What it reports.' })
  period(@Root() report: Report, @Ctx() ctx: Context): Promise<Period | null> {
    return periodById(ctx).load(report.periodId);
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day on time, until 24:00 in Vietnam.',
  })
  async dueOn(@Root() report: Report, @Ctx() ctx: Context): Promise<string | null> {
    return (await windowOf(ctx, report)).dueOn;
  }

  @FieldResolver(() => Boolean, { description: 'Not sent, or returned, and the due date has passed.' })
  async overdue(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return isOverdue(report.state, (await windowOf(ctx, report)).dueOn, today(ctx));
  }

  @FieldResolver(() => [ReportRowType], { description: 'In the order of the plans. Nests in lists at a fixed cost.' })
  async rows(@Root() report: Report, @Ctx() ctx: Context): Promise<ReportRow[]> {
    const version = shownVersion(report, await standingOf(ctx, report));
    return (await rowsOfReport(ctx).load({ reportId: report.id, version, revision: report.revision })) ?? [];
  }

  @FieldResolver(() => [ReportVersionType], { description: 'What was sent, oldest first.' })
  async versions(@Root() report: Report, @Ctx() ctx: Context): Promise<SubmittedVersion[]> {
    return (await standingOf(ctx, report)).submitted;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Of the version shown.' })
  async declaredGaps(@Root() report: Report, @Ctx() ctx: Context): Promise<string | null> {
    const { draft, last } = await standingOf(ctx, report);
    return (draft ?? last)?.declaredGaps ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Of the version shown.' })
  async correctionReason(@Root() report: Report, @Ctx() ctx: Context): Promise<string | null> {
    const { draft, last } = await standingOf(ctx, report);
    return (draft ?? last)?.correctionReason ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'While it is returned: what is to be put right.' })
  async returnReason(@Root() report: Report, @Ctx() ctx: Context): Promise<string | null> {
    return report.state === 'RETURNED' ? ((await standingOf(ctx, report)).last?.returnReason ?? null) : null;
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When the last version was sent.' })
  async submittedAt(@Root() report: Report, @Ctx() ctx: Context): Promise<Date | null> {
    return (await standingOf(ctx, report)).last?.submittedAt ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who sent the last version.' })
  async submittedBy(@Root() report: Report, @Ctx() ctx: Context): Promise<string | null> {
    return (await standingOf(ctx, report)).last?.submittedBy ?? null;
  }
}
