import { SheetImportType } from '#features/imports/sheet-import.graphql.ts';
import { importsInto } from '#features/imports/sheet-import.queries.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { periodById, termsFor } from '#features/periods/period.loaders.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, departmentNameOn, unitOnRecord } from '#features/units/unit.loaders.ts';
import { byId } from '#kernel/arguments.ts';
import { today } from '#kernel/context.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { day, flag, id, instant, int, many, oneOf, optional, record, text } from '#kernel/objects.ts';
import { PAGE } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { approvalFor } from './approval.loaders.ts';
import { ofSeen } from './of-seen.ts';
import { shownState } from './report.course.ts';
import type { Report } from './report.entity.ts';
import {
  PeriodTermsType,
  ReportConnection,
  ReportRowType,
  ReportStateEnum,
  ReportType,
  ReportVersionType,
} from './report.graphql.ts';
import { reportById, windowOf } from './report.loaders.ts';
import { mayHandReportOver, mayReadWhatIsWritten } from './report.policy.ts';
import { isOverdue, shownVersion } from './report.rules.ts';
import { reportPage } from './report-list.ts';
import { rowsShown } from './rows-shown.ts';
import { namesOfSenders } from './waiting-reports.queries.ts';

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
  revision: lookUp(
    int('Rises with every change that the reader may see; verbs take the one that was seen.'),
    ofSeen((report) => report.revision),
  ),
  state: lookUp(
    oneOf(ReportStateEnum, 'What became of the last version sent that the reader reads.'),
    ofSeen((report) => shownState({ report, at: report.at })),
  ),
  version: lookUp(
    int('Whose figures the rows show: the version being written, else the last sent, as far as the reader reads them.'),
    ofSeen((report) => shownVersion(report, report.at)),
  ),
  unit: related(record(UnitType, 'As it is today or, once it has ended, as it last was.'), unitOnRecord, 'unitId'),
  department: related(
    optional(record(DepartmentType, 'Null: it is the report of the unit itself.')),
    departmentById,
    'departmentId',
  ),
  departmentName: lookUp(
    optional(
      text(
        'What the department was called at the end of the period, today while it runs. Null: the unit’s own report.',
      ),
    ),
    async ({ departmentId, periodId }, ctx) => {
      const period = await periodById(ctx).load(periodId);
      const on = [period?.endsOn ?? today(ctx), today(ctx)].sort()[0] ?? today(ctx);
      return departmentId === null ? null : departmentNameOn(ctx, departmentId, on);
    },
  ),
  period: related(record(PeriodType, 'What it reports.'), periodById, 'periodId'),
  dueOn: lookUp(
    optional(day('The last day on time, until 24:00 in Vietnam.')),
    ofSeen(async (report, ctx) => (await windowOf(ctx, report)).dueOn),
  ),
  overdue: lookUp(
    flag(
      'Not sent, or returned, and the due date has passed; where nobody above could decide about it, not approved either.',
    ),
    ofSeen(async (report, ctx) => {
      const ends = report.at.draft?.approvedAt && !(await approvalFor(ctx, report.id)).isReviewed;
      return !ends && isOverdue(report.state, (await windowOf(ctx, report)).dueOn, today(ctx));
    }),
  ),
  terms: lookUp(
    optional(record(PeriodTermsType, 'What was extended or closed for it. Null: the regime’s own terms hold.')),
    (report, ctx) => termsFor(ctx).load(report),
  ),
  rows: lookUp(
    many(record(ReportRowType, 'In the order of the plans. Nests in lists at a fixed cost.')),
    ofSeen((report, ctx) => rowsShown(ctx, report)),
  ),
  figureImports: lookUp(
    many(
      record(
        SheetImportType,
        'The last spreadsheets that figures of it were taken in from, the newest first, ten at most. Empty for who does not read what is being written.',
      ),
    ),
    async (report, ctx) => (mayReadWhatIsWritten(ctx, report) ? ((await importsInto(ctx).load(report.id)) ?? []) : []),
  ),
  versions: lookUp(
    many(record(ReportVersionType, 'What was sent and the reader reads, oldest first.')),
    ofSeen(({ at }) => at.submitted),
  ),
  declaredGaps: lookUp(
    optional(text('Of the version shown.')),
    ofSeen(({ at }) => (at.draft ?? at.last)?.declaredGaps ?? null),
  ),
  correctionReason: lookUp(
    optional(text('Of the version shown.')),
    ofSeen(({ at }) => (at.draft ?? at.last)?.correctionReason ?? null),
  ),
  returnReason: lookUp(
    optional(text('While it is returned: what is to be put right.')),
    ofSeen(({ state, at }) => (state === 'RETURNED' ? (at.last?.returnReason ?? null) : null)),
  ),
  handedOverAt: lookUp(
    optional(
      instant('When who typed the version shown left it to who sends it. Null: nobody did, or it was taken back.'),
    ),
    ofSeen(({ at }) => (at.draft ?? at.last)?.handedOverAt ?? null),
  ),
  handedOverBy: lookUp(
    optional(text('Full name of who did.')),
    ofSeen(({ at }) => (at.draft ?? at.last)?.handedOverBy ?? null),
  ),
  senders: lookUp(
    many(text(), 'Full names of who sends it today, told to who types it and does not send it; empty for others.'),
    ofSeen((report, ctx) => (mayHandReportOver(ctx.actor, report) ? namesOfSenders(ctx, report) : [])),
  ),
  handedOverNote: lookUp(
    optional(text('In their words, while it was not sent; read in the unit that writes it.')),
    ofSeen(({ at }) => at.draft?.handedOverNote ?? null),
  ),
  approvedAt: lookUp(
    optional(instant('When the version shown was approved in its own unit. Null: it was not.')),
    ofSeen(({ at }) => (at.draft ?? at.last)?.approvedAt ?? null),
  ),
  approvedBy: lookUp(
    optional(text('Full name of who approved the version shown in its own unit.')),
    ofSeen(({ at }) => (at.draft ?? at.last)?.approvedBy ?? null),
  ),
  selfApproved: lookUp(
    flag('Tự duyệt: who approved the version shown had typed figures of it, and nobody else of the unit could.'),
    ofSeen(({ at }) => (at.draft ?? at.last)?.selfApproved ?? false),
  ),
  submittedAt: lookUp(
    optional(instant('When the last version was sent.')),
    ofSeen(({ at }) => at.last?.submittedAt ?? null),
  ),
  submittedBy: lookUp(
    optional(text('Full name of who sent the last version.')),
    ofSeen(({ at }) => at.last?.submittedBy ?? null),
  ),
});
