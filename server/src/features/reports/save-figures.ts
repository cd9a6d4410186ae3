import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { type Cell, type CellInput, cellProblems, EMPTY_CELL, isEmptyCell, mergeCell } from './figure.rules.ts';
import { type HeldIndicator, heldIndicators } from './held-indicators.queries.ts';
import { beginNextVersion } from './next-version.ts';
import { Figure, type Report, type ReportVersion } from './report.entity.ts';
import { mayWriteReport } from './report.policy.ts';
import { figuresOf } from './report.queries.ts';
import { lockOf, shownVersion } from './report.rules.ts';
import { expectRevision, reportToChange } from './report-to-change.ts';

export interface SaveFigures {
  reportId: string;
  revision: number;
  figures: (CellInput & { indicatorId: string })[];
}

interface CellChange {
  indicator: HeldIndicator;
  before: Figure | null;
  cell: Cell;
}

/**
 * Lưu số liệu: cells of the version being written, all or none of them. After a return the next version begins here, as
 * a copy of what was returned. Every wrong cell comes back at its own place; an emptied cell leaves no figure.
 */
export async function saveFigures(ctx: Context, input: SaveFigures): Promise<{ report: Report }> {
  const { report, at, window } = await reportToChange(ctx, input.reportId);
  authorize(
    mayWriteReport(ctx.actor, report),
    'Chức vụ đang chọn không nhập số liệu của báo cáo này. Hãy chọn chức vụ của phòng hoặc đơn vị lập báo cáo.',
  );
  expectRevision(report, input.revision);
  const lock = lockOf(report, at, window, today(ctx));
  if (lock !== null) refuse('LOCKED', ['reportId'], lock);

  const held = new Map((await heldIndicators(ctx, [report.id])).map((one) => [one.indicatorId, one]));
  const typed = new Map(
    (await figuresOf(ctx, report.id, shownVersion(report, at))).map((one) => [one.indicatorId, one]),
  );
  const changes: CellChange[] = [];
  const problems: Problem[] = [];
  input.figures.forEach((given, index) => {
    const path = ['figures', String(index)];
    const indicator = held.get(given.indicatorId);
    if (!indicator) return void problems.push(notFound([...path, 'indicatorId'], 'chỉ tiêu trong báo cáo'));
    if (changes.some((change) => change.indicator === indicator))
      return void problems.push({
        code: 'CONFLICT',
        path: [...path, 'indicatorId'],
        message: `“${indicator.name}” có hai lần trong một lần lưu. Hãy giữ lại một.`,
      });
    const before = typed.get(given.indicatorId) ?? null;
    const cell = mergeCell(before ?? EMPTY_CELL, given);
    problems.push(...cellProblems(indicator, cell, path));
    changes.push({ indicator, before, cell });
  });
  refuseAll(problems);

  const version = at.draft ?? (await beginNextVersion(ctx, report, null));
  await replaceFigures(ctx, report, version, changes);
  report.revision += 1;
  await record(ctx, {
    verb: 'saveFigures',
    subject: 'Report',
    subjectId: report.id,
    pos: report.pos,
    before: changes.map(({ indicator, before }) => ({
      indicatorId: indicator.indicatorId,
      ...(before && partsOf(before)),
    })),
    after: changes.map(({ indicator, cell }) => ({ indicatorId: indicator.indicatorId, ...cell })),
  });
  return { report };
}

/** A figure's content never changes: the old row goes, a new one comes. */
async function replaceFigures(
  ctx: Context,
  report: Report,
  { version }: ReportVersion,
  changes: readonly CellChange[],
): Promise<void> {
  const indicatorIds = changes.map(({ indicator }) => indicator.indicatorId);
  if (indicatorIds.length === 0) return;
  const { provinceId, year, id: reportId, periodId, unitId, pos, departmentId } = report;
  await ctx.em.nativeDelete(Figure, { provinceId, pos, reportId, version, indicatorId: { $in: indicatorIds } });
  const rows = changes
    .filter(({ cell }) => !isEmptyCell(cell))
    .map(({ indicator, before, cell }) => ({
      ...{ provinceId, year, reportId, version, periodId, unitId, pos, departmentId },
      ...cell,
      id: newId(),
      indicatorId: indicator.indicatorId,
      source: before?.source ?? null,
      illustrative: before?.illustrative ?? false,
      counted: indicator.counted,
      submitted: false,
      accepted: false,
    }));
  if (rows.length > 0) await ctx.em.insertMany(Figure, rows);
}

const partsOf = (figure: Figure): Cell => mergeCell(figure, {});
