import { Period, Regime } from '#features/periods/period.entity.ts';
import { acceptReport } from '#features/reports/accept-report.ts';
import { openReport } from '#features/reports/open-report.ts';
import { Figure, Report } from '#features/reports/report.entity.ts';
import { onlyEstimateBecause } from '#features/reports/report.rules.ts';
import { returnReport } from '#features/reports/return-report.ts';
import { saveFigures } from '#features/reports/save-figures.ts';
import { submitReport } from '#features/reports/submit-report.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, doing, perform, today } from '#kernel/context.ts';
import type { DemoFigure, DemoReport } from '../demo/demo-data.ts';
import type { Acting } from './acting.ts';
import type { Indicators } from './catalogue.ts';
import type { Departments } from './people.ts';

const KINDS = { H1: 'HALF_YEAR', Y: 'YEAR' } as const;

/** One report as it went: typed by the officer, sent by the head or the planner, decided by the unit above. */
export async function fileReport(
  acting: Acting,
  filed: DemoReport,
  indicators: Indicators,
  departments: Departments,
): Promise<void> {
  const departmentId =
    filed.department === null ? null : (departments.get(`${filed.unitCode} ${filed.department}`)?.id ?? null);
  const typedAt = minutesBefore(filed.submittedAt, 45);
  const reportId = await acting.as(filed.enteredBy, typedAt, async (ctx) => {
    const period = await periodOf(ctx, filed);
    const { report } = await perform(ctx, openReport, { periodId: period.id, departmentId });
    await markFigures(doing(ctx, 'saveFigures'), report, filed.figures, indicators);
    const figures = filed.figures.map((figure) => cellOf(figure, indicators));
    await perform(ctx, saveFigures, { reportId: report.id, figures });
    return report.id;
  });
  await acting.as(filed.submittedBy, filed.submittedAt, async (ctx) => {
    const { revision } = await ctx.em.findOneOrFail(Report, { id: reportId });
    const asEstimate = onlyEstimateBecause(await periodOf(ctx, filed), today(ctx)) !== null;
    await perform(ctx, submitReport, { reportId, revision, asEstimate });
  });
  const { decidedBy, decidedAt, reason, state } = filed;
  if (decidedBy === null || decidedAt === null) return;
  await acting.as(decidedBy, decidedAt, async (ctx) => {
    const { version, state: seen } = await ctx.em.findOneOrFail(Report, { id: reportId });
    if (state === 'RETURNED')
      await perform(ctx, returnReport, { reportId, version, state: seen, reason: reason ?? '' });
    else await perform(ctx, acceptReport, { reportId, version });
  });
}

const cellOf = (figure: DemoFigure, indicators: Indicators) => ({
  indicatorId: idOf(figure, indicators),
  value: figure.value,
  numerator: figure.numerator,
  denominator: figure.denominator,
  achieved: figure.status === null ? null : figure.status === 'ACHIEVED',
  words: figure.words,
  note: figure.note,
});

function idOf({ indicatorCode }: DemoFigure, indicators: Indicators): string {
  const id = indicators.get(indicatorCode);
  if (!id) throw new Error(`demonstration: no indicator ${indicatorCode}`);
  return id;
}

/**
 * Where a figure comes from is not typed by officials: invented ones carry the mark, real ones their source. The marks
 * are laid out in the draft as empty figures first; what is typed over them keeps them.
 */
async function markFigures(
  ctx: Context,
  report: Report,
  figures: readonly DemoFigure[],
  indicators: Indicators,
): Promise<void> {
  const { provinceId, year, id: reportId, version, periodId, unitId, pos, departmentId } = report;
  await ctx.em.insertMany(
    Figure,
    figures.map((figure) => ({
      ...{ provinceId, year, reportId, version, periodId, unitId, pos, departmentId },
      id: newId(),
      indicatorId: idOf(figure, indicators),
      ...{ illustrative: figure.illustrative, source: figure.source },
      ...{ estimate: false, counted: false, asPart: false, submitted: false, accepted: false },
    })),
  );
  const after = figures.map(({ indicatorCode, illustrative, source }) => ({ indicatorCode, illustrative, source }));
  await record(ctx, report, { after });
}

async function periodOf(ctx: Context, filed: DemoReport): Promise<Period> {
  const [year, kind] = filed.period.split('-') as [string, keyof typeof KINDS];
  const regime = await ctx.em.findOneOrFail(Regime, { code: 'MTCL' });
  return ctx.em.findOneOrFail(Period, {
    regimeId: regime.id,
    year: Number(year),
    kind: KINDS[kind],
    vintage: filed.vintage,
  });
}

const minutesBefore = (moment: string, minutes: number): string =>
  new Date(new Date(moment).getTime() - minutes * 60_000).toISOString();
