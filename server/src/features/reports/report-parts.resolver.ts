import { nameOfStep, type PlainFigure } from '@dich/measure';
import { EvidenceFileType } from '#features/evidence/evidence.graphql.ts';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById, indicatorOn } from '#features/indicators/indicator.loaders.ts';
import { PeriodType, RegimeType } from '#features/periods/period.graphql.ts';
import { periodById, regimeById, termsFor } from '#features/periods/period.loaders.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import { targetById } from '#features/targets/target.loaders.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, departmentsInOrder, unitOnRecord } from '#features/units/unit.loaders.ts';
import { today } from '#kernel/context.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { message, shown } from '#kernel/message-type.ts';
import { sayIn } from '#kernel/messages.ts';
import { flag, id, many, optional, record, text } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import type { AskedFigure } from './asked-figures.ts';
import { askedOf } from './figure.rules.ts';
import { figureDisplay } from './figure-display.ts';
import { evidenceOfFigure, shownFiles } from './figure-evidence.queries.ts';
import type { Figure } from './report.entity.ts';
import {
  AskedFigureType,
  FigureAskedElsewhereType,
  FigureType,
  LastTypedType,
  PeriodTermsType,
  ReportRowType,
  ReportStatusType,
  ReportsBelowType,
  ReportType,
  SuppliedFigureType,
} from './report.graphql.ts';
import { reportById } from './report.loaders.ts';
import { decidesReports, mayReadWhatIsWritten } from './report.policy.ts';
import { isOverdue } from './report.rules.ts';
import { reportsBelowOf, statusesOf } from './report-list.ts';
import { ReportReminderType } from './report-reminder.graphql.ts';
import { lastReminderFor } from './report-reminder.loaders.ts';
import type { ReportRow } from './report-rows.loaders.ts';
import type { ReportStatus } from './report-status.queries.ts';
import type { ReportsBelow } from './reports-below.queries.ts';
import { scaleOfGrades } from './scale-of-grades.ts';
import type { SuppliedFigure } from './supplied-figures.ts';
import { lastTypedInReport } from './typed-by.queries.ts';

export const ReportRowResolver = lookUps<ReportRow>(() => ReportRowType, {
  dividedOver: lookUp(
    many(
      record(
        DepartmentType,
        'In the report of a unit: the departments that were each given a part of it and owe that themselves. Empty where it is not divided.',
      ),
    ),
    ({ dividedOver }, ctx) => departmentsInOrder(ctx, dividedOver),
  ),
  waitingFor: lookUp(
    many(record(DepartmentType, 'Those of `dividedOver` whose part the unit has not accepted yet.')),
    ({ waitingFor }, ctx) => departmentsInOrder(ctx, waitingFor),
  ),
  files: lookUp(
    many(record(EvidenceFileType, 'Tệp minh chứng of the version shown, with a figure or without, oldest first.')),
    (row) => shownFiles(row.files),
  ),
  warnings: lookUp(
    many(
      message(
        'What looks wrong about the figure of the version shown, told at the cell to look at first (checks.…): a part above its whole stops sending; all else may be right, and wants a note before the report is sent.',
      ),
    ),
    (row, ctx) => row.findings.map(({ message: found }) => shown(found, ctx.language)),
  ),
  asked: lookUp(record(AskedFigureType, 'As what the figure is typed.'), async (row, ctx) => {
    const { form, parts } = askedOf(row);
    return {
      form,
      parts: parts.map(({ key, label, endsOn }) => ({ key, label: sayIn(label, ctx.language), endsOn })),
      grades: ((await scaleOfGrades(ctx, row)) ?? []).map(nameOfStep),
    };
  }),
  indicator: lookUp(record(IndicatorType, 'In the meaning it had at the end of the period.'), (row, ctx) =>
    indicatorOn(ctx).load({ indicatorId: row.indicatorId, on: row.endsOn }),
  ),
  supplied: lookUp(
    optional(
      record(SuppliedFigureType, 'Null: the report’s own regime supplies the indicator, what is typed here counts.'),
    ),
    ({ supplied, ...row }) =>
      supplied && { ...(supplied.figure ?? NO_FIGURE), ...supplied, unitOfMeasure: row.unitOfMeasure },
  ),
  askedElsewhere: lookUp(
    many(
      record(
        FigureAskedElsewhereType,
        'What the same sender has said under regimes that only ask; empty where they said nothing, or the report’s own regime only asks.',
      ),
    ),
    ({ askedElsewhere, unitOfMeasure }) => askedElsewhere.map((one) => ({ ...one.figure, ...one, unitOfMeasure })),
  ),
  typed: lookUp(
    optional(
      record(
        LastTypedType,
        'Who last made the figure what it is, in whichever version; not who changed its note or evidence. Null: nobody typed it, or not for this reader: it is for who reads what is being written.',
      ),
    ),
    async ({ figure, reportId, indicatorId }, ctx) => {
      const report = figure && (await reportById(ctx).load(reportId));
      if (!report || !mayReadWhatIsWritten(ctx, report)) return null;
      const typed = (await lastTypedInReport(ctx).load(reportId)) ?? [];
      return typed.find((one) => one.indicatorId === indicatorId) ?? null;
    },
  ),
  target: related(
    optional(
      record(TargetType, 'What holds for the year: assigned from above where there is one, else the unit’s own.'),
    ),
    targetById,
    'targetId',
  ),
  previousPeriod: related(
    optional(record(PeriodType, 'The period before in the same regime.')),
    periodById,
    'previousPeriodId',
  ),
  lastYearPeriod: related(
    optional(record(PeriodType, 'The same period a year ago, in the same regime.')),
    periodById,
    'lastYearPeriodId',
  ),
});

type SuppliedShown = PlainFigure & SuppliedFigure & Pick<ReportRow, 'unitOfMeasure'>;
const NO_FIGURE: PlainFigure = { value: null, numerator: null, denominator: null, achieved: null, grade: null };

export const SuppliedFigureLookUps = lookUps<SuppliedShown>(() => SuppliedFigureType, {
  regime: related(record(RegimeType, 'Under which its figures count.'), regimeById, 'regimeId'),
  display: lookUp(
    optional(text('As officials print it; null: not, or not for all of the time, reported there by the same sender.')),
    ({ figure, unitOfMeasure }, { language }) => figure && figureDisplay(figure, unitOfMeasure, language),
  ),
});

type AskedShown = PlainFigure & AskedFigure & Pick<ReportRow, 'unitOfMeasure'>;

export const FigureAskedElsewhereLookUps = lookUps<AskedShown>(() => FigureAskedElsewhereType, {
  regime: related(record(RegimeType, 'Which asks.'), regimeById, 'regimeId'),
  wholePeriod: related(
    optional(
      record(
        PeriodType,
        'The longer period of it that was said; what its other parts leave is told here. Null: the same months were.',
      ),
    ),
    periodById,
    'wholePeriodId',
  ),
  display: lookUp(text('As officials print it.'), ({ figure, unitOfMeasure }, { language }) =>
    figureDisplay(figure, unitOfMeasure, language),
  ),
});

export const FigureResolver = lookUps<Figure>(() => FigureType, {
  display: lookUp(
    text('As officials print it in the language of the reader: "1.809,5", "92,4%", "đạt".'),
    async (figure, ctx) =>
      figureDisplay(figure, (await indicatorById(ctx).load(figure.indicatorId))?.unitOfMeasure ?? '', ctx.language),
  ),
  files: lookUp(
    many(record(EvidenceFileType, 'Tệp minh chứng attached to it in its version, oldest first.')),
    async (figure, ctx) => shownFiles((await evidenceOfFigure(ctx).load(figure)) ?? []),
  ),
});

export const ReportStatusQueries = queries({
  reportStatus: query(
    many(
      record(
        ReportStatusType,
        'Who has sent and who has not: the departments of a unit (the viewer’s own unless told) and its sub-units. Empty for a unit that is neither the viewer’s nor below it.',
      ),
    ),
    { periodId: id('The period that is owed.'), unitId: optional(id('Whose departments and sub-units.')) },
    (ctx, { periodId, unitId }) => statusesOf(ctx, periodId, unitId ?? ctx.actor.unitId),
  ),
  reportsBelow: query(
    many(
      record(
        ReportsBelowType,
        'Who is late further down: of each direct sub-unit of a unit (the viewer’s own unless told) below which somebody owes a report, in tree order. Empty for a unit that is neither the viewer’s nor below it.',
      ),
    ),
    { periodId: id('The period that is owed.'), unitId: optional(id('Whose sub-units.')) },
    (ctx, { periodId, unitId }) => reportsBelowOf(ctx, periodId, unitId ?? ctx.actor.unitId),
  ),
});

export const ReportsBelowLookUps = lookUps<ReportsBelow>(() => ReportsBelowType, {
  unit: related(record(UnitType, 'The sub-unit.'), unitOnRecord, 'unitId'),
});

export const ReportStatusLookUps = lookUps<ReportStatus>(() => ReportStatusType, {
  unit: related(record(UnitType, 'Who owes it, or whose department does.'), unitOnRecord, 'unitId'),
  department: related(
    optional(record(DepartmentType, 'Null: the sub-unit itself owes it.')),
    departmentById,
    'departmentId',
  ),
  report: related(optional(record(ReportType, 'Null: nothing there that the reader may see.')), reportById, 'reportId'),
  overdue: lookUp(flag('Not sent, or returned, and the due date has passed.'), (status, ctx) =>
    isOverdue(status.state, status.dueOn, today(ctx)),
  ),
  terms: lookUp(
    optional(record(PeriodTermsType, 'What was extended or closed for it. Null: the regime’s own terms hold.')),
    (status, ctx) => termsFor(ctx).load(status),
  ),
  reminder: lookUp(
    optional(record(ReportReminderType, 'When somebody last reminded of it. Null: nobody has.')),
    (status, ctx) => lastReminderFor(ctx).load(status),
  ),
  viewerMayRemind: offered(
    'FINISHES',
    flag('Whether the viewer may remind of it: it is late, and nobody has reminded of it today.'),
    async (status, ctx) =>
      decidesReports(ctx.actor) &&
      status.reviewerUnitId === ctx.actor.unitId &&
      isOverdue(status.state, status.dueOn, today(ctx)) &&
      (await lastReminderFor(ctx).load(status))?.day !== today(ctx),
  ),
});
