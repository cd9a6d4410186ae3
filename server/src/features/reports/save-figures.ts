import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { notFound, type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { type Cell, type CellInput, cellProblems, EMPTY_CELL, isEmptyCell, mergeCell } from './figure.rules.ts';
import { type HeldIndicator, heldIndicators } from './held-indicators.queries.ts';
import { beginAfterReturn } from './next-version.ts';
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

  const held = keyBy(await heldIndicators(ctx, [report.id]), (indicator) => indicator.indicatorId);
  const typed = keyBy(await figuresOf(ctx, report.id, shownVersion(report, at)), (figure) => figure.indicatorId);
  const { changes, problems } = readCells(input.figures, held, typed);
  refuseAll(problems);

  const version = at.draft ?? (await beginAfterReturn(ctx, report, at));
  await replaceFigures(ctx, report, version, changes);
  report.revision += 1;
  await record(ctx, report, {
    before: changes.map(({ indicator, before }) => ({
      indicatorId: indicator.indicatorId,
      ...(before && partsOf(before)),
    })),
    after: changes.map(({ indicator, cell }) => ({ indicatorId: indicator.indicatorId, ...cell })),
  });
  return { report };
}

/** What each cell becomes, and everything that is wrong with any of them. */
function readCells(
  given: SaveFigures['figures'],
  held: Map<string, HeldIndicator>,
  typed: Map<string, Figure>,
): { changes: CellChange[]; problems: Problem[] } {
  const changes = new Map<string, CellChange>();
  const problems: Problem[] = [];
  for (const [index, input] of given.entries()) {
    const path = ['figures', String(index)];
    const place = [...path, 'indicatorId'];
    const indicator = held.get(input.indicatorId);
    if (!indicator) {
      problems.push(notFound(place, 'chỉ tiêu trong báo cáo'));
    } else if (changes.has(input.indicatorId)) {
      const message = `“${indicator.name}” có hai lần trong một lần lưu. Hãy giữ lại một.`;
      problems.push({ code: 'CONFLICT', path: place, message });
    } else {
      const before = typed.get(input.indicatorId) ?? null;
      const cell = mergeCell(before ?? EMPTY_CELL, input);
      problems.push(...cellProblems(indicator, cell, path));
      changes.set(input.indicatorId, { indicator, before, cell });
    }
  }
  return { changes: [...changes.values()], problems };
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
