import type { GradeStep } from '@dich/measure';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, refuseAll } from '#kernel/refusal.ts';
import {
  type Cell,
  contestedParts,
  EMPTY_CELL,
  isEmptyCell,
  isSameCell,
  mergeCell,
  partInWords,
  problemsOfCell,
  withGradeOf,
} from './figure.rules.ts';
import { type HeldIndicator, heldIndicators } from './held-indicators.queries.ts';
import { beginAfterReturn } from './next-version.ts';
import { Figure, type Report, type ReportVersion } from './report.entity.ts';
import type { FigureInput, SaveFiguresInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { figuresOf } from './report.queries.ts';
import { shownVersion } from './report.rules.ts';
import { reportToChange } from './report-to-change.ts';
import { scaleOfGrades } from './scale-of-grades.ts';
import { typedBy } from './typed-by.queries.ts';

interface CellChange {
  indicator: HeldIndicator;
  scale: readonly GradeStep[] | null;
  before: Figure | null;
  cell: Cell;
  given: FigureInput;
  path: string[];
}

/**
 * Lưu số liệu: cells of the version being written, all or none of them, merged part by part with what others typed
 * meanwhile; a part that somebody else has changed since it was seen is asked about. After a return the next version
 * begins here, as a copy of what was returned. Every wrong cell comes back at its own place; an emptied cell leaves no
 * figure.
 */
export async function saveFigures(ctx: Context, input: SaveFiguresInput): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, 'save', input);
  refuseAll(problemsOfList(input.figures, ({ indicatorId }) => indicatorId, ['figures']));
  const held = keyBy(await heldIndicators(ctx, [report.id]), ({ indicatorId }) => indicatorId);
  const typed = keyBy(await figuresOf(ctx, report.id, shownVersion(report, at)), ({ indicatorId }) => indicatorId);
  const scales = await Promise.all(input.figures.map(({ indicatorId }) => scaleIn(ctx, held.get(indicatorId))));
  const cells = input.figures.flatMap((given, index): CellChange[] => {
    const [indicator, before] = [held.get(given.indicatorId), typed.get(given.indicatorId) ?? null];
    const [scale = null, path] = [scales[index], ['figures', String(index)]];
    const cell = withGradeOf(scale, mergeCell(before ?? EMPTY_CELL, given));
    return indicator ? [{ indicator, scale, before, cell, given, path }] : [];
  });
  refuseAll([...problemsOfUnheld(input.figures, held), ...(await problemsOfCells(ctx, report, cells))]);

  const changes = cells.filter(({ before, cell }) => !isSameCell(before ?? EMPTY_CELL, cell));
  if (changes.length === 0) return { report };
  const version = at.draft ?? (await beginAfterReturn(ctx, report, at));
  await replaceFigures(ctx, report, version, changes);
  report.revision += 1;
  await record(ctx, report, {
    before: changes.map(({ indicator, before }) => ({
      indicatorId: indicator.indicatorId,
      ...(before && mergeCell(before, {})),
    })),
    after: changes.map(({ indicator, cell }) => ({ indicatorId: indicator.indicatorId, ...cell })),
  });
  return { report };
}

const scaleIn = async (ctx: Context, held: HeldIndicator | undefined) => (held ? scaleOfGrades(ctx, held) : null);

const problemsOfUnheld = (figures: readonly FigureInput[], held: ReadonlyMap<string, HeldIndicator>): Problem[] =>
  figures.flatMap(({ indicatorId }, index) =>
    held.has(indicatorId) ? [] : [notFound(['figures', String(index), 'indicatorId'], says.indicator())],
  );

/** What somebody else has changed meanwhile, with who did and what it is now; of all other cells what is wrong with them. */
async function problemsOfCells(ctx: Context, report: Report, cells: readonly CellChange[]): Promise<Problem[]> {
  const contested = cells.flatMap((change) =>
    contestedParts(change.before ?? EMPTY_CELL, change.given.seen ?? EMPTY_CELL, change.given).map((part) => ({
      ...{ change, part, indicatorId: change.indicator.indicatorId },
    })),
  );
  const writers = contested.length > 0 ? await typedBy(ctx, report.id, contested) : [];
  const asked = new Set(contested.map(({ change }) => change));
  return [
    ...contested.map(({ change, part, indicatorId }): Problem => {
      const writer = writers.find((one) => one.indicatorId === indicatorId && one.part === part);
      const theirs = partInWords(change.before ?? EMPTY_CELL, part);
      const message = says.contested({
        theirs,
        by: writer?.by ?? null,
        at: writer ? new Date(writer.at).toISOString() : null,
      });
      return { code: 'STALE', path: [...change.path, part], message };
    }),
    ...cells
      .filter((change) => !asked.has(change))
      .flatMap(({ indicator, scale, cell, path }) => problemsOfCell(indicator, cell, path, scale)),
  ];
}

/** A figure's content never changes: the old row goes, a new one comes. */
async function replaceFigures(
  ctx: Context,
  report: Report,
  { version }: ReportVersion,
  changes: readonly CellChange[],
): Promise<void> {
  const indicatorIds = changes.map(({ indicator }) => indicator.indicatorId);
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
      estimate: false,
      ...{ counted: indicator.counted, asPart: indicator.asPart },
      submitted: false,
      accepted: false,
    }));
  if (rows.length > 0) await ctx.em.insertMany(Figure, rows);
}
