import { PeriodType } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import { byId } from '#kernel/arguments.ts';
import { type Context, today } from '#kernel/context.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { day, flag, id, instant, int, many, oneOf, optional, record, text } from '#kernel/objects.ts';
import { PAGE } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { shownState } from './report.course.ts';
import type { Report } from './report.entity.ts';
import { ReportConnection, ReportRowType, ReportStateEnum, ReportType, ReportVersionType } from './report.graphql.ts';
import { reportById, standingOf, windowOf } from './report.loaders.ts';
import { isOverdue, shownVersion } from './report.rules.ts';
import { reportPage } from './report-list.ts';
import { rowsOfReport } from './report-rows.loaders.ts';

export const ReportQueries = queries({
  report: query(optional(record(ReportType, 'Null: unknown, or not for this reader.')), { id: byId }, (ctx, { id }) =>
    reportById(ctx).load(id),
  ),
  reports: query(
    record(ReportConnection, 'Reports of the viewer’s own unit and, once sent, of those below; newest opened first.'),
    {
      ...PAGE,
      state: optional(oneOf(ReportStateEnum, 'As it is shown to the reader.')),
      periodId: optional(id('Of this period only.')),
      unitId: optional(id('Of this unit and its departments only.')),
    },
    (ctx, { first, after, ...filter }) => reportPage(ctx, filter, { first, after }),
  ),
  reportsToReview: query(
    record(
      ReportConnection,
      'Chờ duyệt: what sub-units and the unit’s own departments sent and the viewer’s unit has not decided.',
    ),
    PAGE,
    (ctx, page) => reportPage(ctx, { reviewerUnitId: ctx.actor.unitId }, page),
  ),
});

export const ReportLookUps = lookUps<Report>(() => ReportType, {
  state: lookUp(oneOf(ReportStateEnum, 'What became of the last version sent.'), async (report, ctx) =>
    shownState({ report, at: await standingOf(ctx, report) }),
  ),
  version: lookUp(
    int('Whose figures the rows show: the version being written, else the last sent.'),
    async (report, ctx) => shownVersion(report, await standingOf(ctx, report)),
  ),
  unit: related(record(UnitType, 'As it is today or, once it has ended, as it last was.'), unitOnRecord, 'unitId'),
  department: related(
    optional(record(DepartmentType, 'Null: it is the report of the unit itself.')),
    departmentById,
    'departmentId',
  ),
  period: related(record(PeriodType, 'What it reports.'), periodById, 'periodId'),
  dueOn: lookUp(
    optional(day('The last day on time, until 24:00 in Vietnam.')),
    async (report, ctx) => (await windowOf(ctx, report)).dueOn,
  ),
  overdue: lookUp(flag('Not sent, or returned, and the due date has passed.'), async (report, ctx) =>
    isOverdue(report.state, (await windowOf(ctx, report)).dueOn, today(ctx)),
  ),
  rows: lookUp(
    many(record(ReportRowType, 'In the order of the plans. Nests in lists at a fixed cost.')),
    async (report, ctx) => {
      const version = shownVersion(report, await standingOf(ctx, report));
      return (await rowsOfReport(ctx).load({ reportId: report.id, version, revision: report.revision })) ?? [];
    },
  ),
  versions: lookUp(
    many(record(ReportVersionType, 'What was sent, oldest first.')),
    async (report, ctx) => (await standingOf(ctx, report)).submitted,
  ),
  declaredGaps: lookUp(
    optional(text('Of the version shown.')),
    async (report, ctx) => (await writtenOrLast(ctx, report))?.declaredGaps ?? null,
  ),
  correctionReason: lookUp(
    optional(text('Of the version shown.')),
    async (report, ctx) => (await writtenOrLast(ctx, report))?.correctionReason ?? null,
  ),
  returnReason: lookUp(optional(text('While it is returned: what is to be put right.')), async (report, ctx) =>
    report.state === 'RETURNED' ? ((await standingOf(ctx, report)).last?.returnReason ?? null) : null,
  ),
  submittedAt: lookUp(
    optional(instant('When the last version was sent.')),
    async (report, ctx) => (await standingOf(ctx, report)).last?.submittedAt ?? null,
  ),
  submittedBy: lookUp(
    optional(text('Full name of who sent the last version.')),
    async (report, ctx) => (await standingOf(ctx, report)).last?.submittedBy ?? null,
  ),
});

/** The version shown. */
async function writtenOrLast(ctx: Context, report: Report) {
  const { draft, last } = await standingOf(ctx, report);
  return draft ?? last;
}
