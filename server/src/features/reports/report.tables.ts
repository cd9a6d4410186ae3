import { type AskedFigure, type AskedPart, printUnit } from '@dich/measure';
import { z } from 'zod';
import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { PeriodTerms } from '#features/periods/period.entity.ts';
import { periodById, regimeById, termsFor } from '#features/periods/period.loaders.ts';
import { periodInWords, regimeInWords } from '#features/periods/period.messages.ts';
import { targetById } from '#features/targets/target.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { departmentNameOn, unitOnRecord } from '#features/units/unit.loaders.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, localDate, today } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import { anId } from '#kernel/tables/parameters.ts';
import { numberCell, type TableCell, type TableColumn, table } from '#kernel/tables/table.ts';
import { askedOf, EMPTY_CELL, mergeCell } from './figure.rules.ts';
import { figureDisplay, statusInWords } from './figure-display.ts';
import { shownState } from './report.course.ts';
import type { Figure, ReportState } from './report.entity.ts';
import { reportById } from './report.loaders.ts';
import { isOverdue, shownVersion } from './report.rules.ts';
import { statusesOf } from './report-list.ts';
import type { ReportRow } from './report-rows.loaders.ts';
import type { ReportStatus } from './report-status.queries.ts';
import { saysOfReportTable as says } from './report-table.messages.ts';
import { rowsShown } from './rows-shown.ts';
import type { SeenReport } from './seen-report.ts';

/** Rows of a form, which is as long as its plans. */
const USUAL_FORM = 100;

/** A row of the form, or one of several parts that a figure is typed in. */
interface Line {
  reportId: string;
  row: ReportRow;
  asked: AskedFigure;
  part: AskedPart | null;
  indicator: CatalogueIndicator;
  target: string | null;
}

/**
 * A report as its reader sees it, and the template in which its figures are typed elsewhere: which report, which
 * indicator and which part a row is of stands in columns that are out of sight, with the figure as it was downloaded.
 */
export const reportTable = table({
  ...{ name: 'report', file: says.file(), needs: says.needs() },
  asked: z.object({ id: anId }),
  cells: () => USUAL_FORM,
  async shown(ctx, { id }) {
    const report = await reportById(ctx).load(id);
    const period = report && (await periodById(ctx).load(report.periodId));
    if (!report || !period) return null;
    const [regime, whose] = [
      period.regimeId && (await regimeById(ctx).load(period.regimeId)),
      await whoReports(ctx, report),
    ];
    const rows = await rowsShown(ctx, report);
    const state = says[shownState({ report, at: report.at })]();
    const { declaredGaps = null } = report.at.draft ?? report.at.last ?? {};
    const illustrative = rows.filter(({ figure }) => figure?.illustrative).length;
    const beside = rows.filter(({ counted }) => !counted).length;
    return {
      title: says.title({ whose, period: periodInWords(period) }),
      facts: [
        { what: says.who(), is: whose },
        { what: says.period(), is: periodInWords(period) },
        ...(regime ? [{ what: says.regime(), is: regimeInWords(regime) }] : []),
        { what: says.state(), is: says.stateOfVersion({ state, version: shownVersion(report, report.at) }) },
      ],
      notes: [
        says.toFill(),
        ...(declaredGaps === null ? [] : [says.gaps({ reason: declaredGaps })]),
        ...(illustrative > 0 ? [says.someIllustrative({ count: illustrative })] : []),
        ...(beside > 0 ? [says.someBeside({ count: beside })] : []),
      ],
      columns: OF_REPORT,
      rows: (await Promise.all(rows.map((row) => linesOf(ctx, report.id, row)))).flat(),
      frozen: 1,
    };
  },
});

export async function whoReports(ctx: Context, { unitId, departmentId, periodId }: SeenReport): Promise<Message> {
  const unit = await unitOnRecord(ctx).load(unitId);
  if (!unit) throw new Error('a report is of a unit that is on record');
  const named = unitInWords(unit);
  if (departmentId === null) return named;
  const period = await periodById(ctx).load(periodId);
  const day = period ? dayOfPeriod(ctx, period) : today(ctx);
  return says.department({ department: await departmentNameOn(ctx, departmentId, day), unit: named });
}

async function linesOf(ctx: Context, reportId: string, row: ReportRow): Promise<Line[]> {
  const indicator = await indicatorOn(ctx).load({ indicatorId: row.indicatorId, on: row.endsOn });
  if (!indicator) return [];
  const target = row.targetId === null ? null : ((await targetById(ctx).load(row.targetId))?.text ?? null);
  const asked = askedOf(row);
  const line = { reportId, row, asked, indicator, target };
  return asked.parts.length > 0 ? asked.parts.map((part) => ({ ...line, part })) : [{ ...line, part: null }];
}

/** Notes are of the whole row, and stand beside its first part. */
const isFirst = ({ asked, part }: Line): boolean => part === null || part === asked.parts[0];

const OF_REPORT: readonly TableColumn<Line>[] = [
  { heading: says.reportCode(), cell: ({ reportId }) => reportId, hidden: true },
  { heading: says.indicatorCode(), cell: ({ indicator }) => indicator.code, hidden: true },
  { heading: says.partCode(), cell: ({ part }) => part?.key ?? null, hidden: true },
  { heading: says.seen(), cell: ({ row }) => seenIn(row.figure), hidden: true },
  { heading: says.indicator(), cell: ({ indicator }) => indicator.name },
  { heading: says.part(), cell: ({ part }) => part?.label ?? null },
  {
    heading: says.unitOfMeasure(),
    cell: ({ asked, indicator }, language) =>
      asked.form === 'SHARES' ? '%' : asked.form === 'DATES' ? null : printUnit(indicator.unitOfMeasure, language),
  },
  { heading: says.target(), cell: ({ target }) => target },
  {
    heading: says.previous(),
    cell: ({ row: { previous, unitOfMeasure } }, language) =>
      previous && figureDisplay(previous, unitOfMeasure, language),
  },
  { heading: says.figure(), cell: ({ row: { figure }, part }) => figureCell(figure, part) },
  { heading: says.numerator(), cell: ({ row: { figure } }) => exact(figure?.numerator) },
  { heading: says.denominator(), cell: ({ row: { figure } }) => exact(figure?.denominator) },
  {
    heading: says.quotient(),
    cell: ({ row: { figure, unitOfMeasure } }, language) =>
      figure?.denominator == null ? null : figureDisplay({ ...figure, parts: null }, unitOfMeasure, language),
  },
  { heading: says.note(), cell: (line) => (isFirst(line) ? (line.row.figure?.note ?? null) : null) },
  { heading: says.evidence(), cell: (line) => (isFirst(line) ? (line.row.figure?.evidence ?? null) : null) },
  {
    heading: says.files(),
    cell: (line) => (isFirst(line) ? line.row.files.map(({ name }) => name).join('; ') : null),
  },
  { heading: says.required(), cell: ({ row }) => yesOrNo(row.required) },
  { heading: says.counted(), cell: ({ row }) => yesOrNo(row.counted) },
  { heading: says.illustrative(), cell: ({ row }) => (row.figure ? yesOrNo(row.figure.illustrative) : null) },
];

const exact = (number: string | null | undefined): TableCell => numberCell(number == null ? null : trimDecimal(number));
const yesOrNo = (is: boolean): Message => (is ? says.yes() : says.no());

/** As it was typed: the words where it came in words. */
function figureCell(figure: Figure | null, part: AskedPart | null): TableCell | Message {
  if (figure === null) return null;
  if (part !== null) {
    const { number, date } = figure.parts?.find(({ key }) => key === part.key) ?? {};
    return date === undefined ? exact(number) : { day: date };
  }
  if (figure.words !== null) return figure.words;
  if (figure.achieved !== null) return statusInWords(figure.achieved);
  return figure.grade ?? exact(figure.value);
}

/** The cell as it was read, for whoever compares it when it comes back. */
function seenIn(figure: Figure | null): string {
  const cell = mergeCell(figure ?? EMPTY_CELL, {});
  return JSON.stringify(Object.fromEntries(Object.entries(cell).filter(([, part]) => part !== null)));
}

/** Who has sent, and who has not. */
interface Sent {
  status: ReportStatus;
  unit: UnitVersion | null;
  department: string | null;
  report: SeenReport | null;
  terms: PeriodTerms | null;
  /** Today. */
  day: string;
}

export const reportStatusTable = table({
  ...{ name: 'report-status', file: says.statusFile(), needs: says.statusNeeds() },
  asked: z.object({ periodId: anId, unitId: anId.optional() }),
  cells: () => USUAL_FORM,
  async shown(ctx, { periodId, unitId = ctx.actor.unitId }) {
    const period = await periodById(ctx).load(periodId);
    const unit = period && (await unitOn(ctx, unitId, dayOfPeriod(ctx, period)));
    if (!period || !unit || unit.pos < ctx.scope.lo || unit.pos > ctx.scope.hi) return null;
    const on = dayOfPeriod(ctx, period);
    const rows = await Promise.all(
      (await statusesOf(ctx, periodId, unitId)).map(
        async (status): Promise<Sent> => ({
          status,
          unit: await unitOnRecord(ctx).load(status.unitId),
          department: status.departmentId && (await departmentNameOn(ctx, status.departmentId, on)),
          report: status.reportId === null ? null : await reportById(ctx).load(status.reportId),
          terms: await termsFor(ctx).load(status),
          day: today(ctx),
        }),
      ),
    );
    const owed = rows.filter(({ status }) => status.dueOn !== null);
    const sent = owed.filter(({ status: { state } }) => state === 'SUBMITTED' || state === 'ACCEPTED').length;
    return {
      title: says.statusTitle({ unit: unitInWords(unit), period: periodInWords(period) }),
      facts: [
        { what: says.unit(), is: unitInWords(unit) },
        { what: says.period(), is: periodInWords(period) },
        { what: says.sent(), is: says.sentOf({ sent, owed: owed.length }) },
      ],
      notes: [],
      columns: OF_STATUS,
      ...{ rows, frozen: 3 },
    };
  },
});

const OF_STATUS: readonly TableColumn<Sent>[] = [
  { heading: says.unitCode(), cell: ({ unit }) => unit?.code ?? null },
  { heading: says.unit(), cell: ({ unit }) => unit && unitInWords(unit) },
  { heading: says.departmentName(), cell: ({ department }) => department },
  { heading: says.state(), cell: ({ status: { state } }) => stateIn(state) },
  { heading: says.dueOn(), cell: ({ status: { dueOn } }) => dueOn && { day: dueOn } },
  { heading: says.overdue(), cell: ({ status, day }) => yesOrNo(isOverdue(status.state, status.dueOn, day)) },
  { heading: says.terms(), cell: ({ terms }) => terms && says[terms.kind]({ day: { day: terms.untilOn } }) },
  {
    heading: says.version(),
    cell: ({ report }) => numberCell(report?.at.last ? String(report.at.last.version) : null),
  },
  {
    heading: says.sentAt(),
    cell: ({ report }) => (report?.at.last ? { day: localDate(report.at.last.submittedAt) } : null),
  },
  { heading: says.sentBy(), cell: ({ report }) => report?.at.last?.submittedBy ?? null },
  { heading: says.onTime(), cell: ({ report }) => (report?.at.last ? yesOrNo(report.at.last.onTime) : null) },
  { heading: says.estimate(), cell: ({ report }) => (report?.at.last ? yesOrNo(report.at.last.estimate) : null) },
  {
    heading: says.returnReason(),
    cell: ({ report }) => (report?.state === 'RETURNED' ? (report.at.last?.returnReason ?? null) : null),
  },
];

const stateIn = (state: ReportState | null): Message => (state === null ? says.none() : says[state]());
