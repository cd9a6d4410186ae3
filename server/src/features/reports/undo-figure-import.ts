import { isDeepStrictEqual } from 'node:util';
import { importToUndo, markUndone } from '#features/imports/import-to-undo.ts';
import type { SheetImport } from '#features/imports/sheet-import.entity.ts';
import { record } from '#kernel/audit.ts';
import { type Context, doing } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { type Cell, type CellInput, contestedParts, EMPTY_CELL } from './figure.rules.ts';
import { saysOfFill as says } from './figure-fill.messages.ts';
import { figureFill, type ReplacedFigures } from './figure-fill.ts';
import { heldIndicators } from './held-indicators.queries.ts';
import type { Report } from './report.entity.ts';
import { figuresOf } from './report.queries.ts';
import { reportToChange } from './report-to-change.ts';
import { saveFigures } from './save-figures.ts';
import type { UndoFigureImportInput } from './undo-figure-import.inputs.ts';

/**
 * Hoàn tác: the cells that a spreadsheet filled in are what they were before, as long as the version that it went into is
 * still being written and nobody has changed any of them since: else these are told, and all stay.
 */
export async function undoFigureImport(
  ctx: Context,
  input: UndoFigureImportInput,
): Promise<{ import: SheetImport; report: Report }> {
  const { taken, problems } = await importToUndo(ctx, figureFill, input);
  const [reportId, replaced] = [taken.aboutId ?? '', taken.replaced as ReplacedFigures];
  const { report, at } = await reportToChange(ctx, 'save', { reportId });
  const isSent = at.draft?.version !== replaced.version;
  refuseAll([
    ...problems,
    ...(isSent
      ? [{ code: 'LOCKED' as const, path: ['importId'], message: says.sentSince() }]
      : await problemsOfChanges(ctx, report, replaced)),
  ]);
  const figures = replaced.figures.map(({ indicatorId, before, after }) => ({
    ...{ indicatorId, ...restoring(before, after), seen: after },
  }));
  await saveFigures(doing(ctx, 'saveFigures'), { reportId, figures } as Parameters<typeof saveFigures>[1]);
  const undone = markUndone(ctx, taken, input.reason);
  const after = { ...undone, count: figures.length, reportId };
  await record(ctx, { recordKind: 'FigureImport', id: taken.id, pos: taken.pos }, { after });
  return { import: taken, report };
}

/** Cells that are not any more what the import made them. */
async function problemsOfChanges(
  ctx: Context,
  report: Report,
  { version, figures }: ReplacedFigures,
): Promise<Problem[]> {
  const now = keyBy(await figuresOf(ctx, report.id, version), ({ indicatorId }) => indicatorId);
  const held = keyBy(await heldIndicators(ctx, [report.id]), ({ indicatorId }) => indicatorId);
  const names = figures
    .filter(({ indicatorId, before, after }) => {
      const cell = now.get(indicatorId) ?? EMPTY_CELL;
      return contestedParts(cell, after, restoring(before, after)).length > 0;
    })
    .map(({ indicatorId }) => held.get(indicatorId)?.name ?? indicatorId);
  return names.length > 0 ? [{ code: 'CONFLICT', path: ['importId'], message: says.changedSince({ names }) }] : [];
}

/** The parts that the import changed, as they were. */
function restoring(before: Cell, after: Cell): CellInput {
  const changed = (Object.keys(EMPTY_CELL) as (keyof Cell)[]).filter(
    (part) => part !== 'parts' && !isDeepStrictEqual(before[part], after[part]),
  );
  const keys = [...new Set([...(before.parts ?? []), ...(after.parts ?? [])].map(({ key }) => key))];
  const at = (cell: Cell, key: string) => cell.parts?.find((part) => part.key === key);
  const parts = keys
    .filter((key) => !isDeepStrictEqual(at(before, key), at(after, key)))
    .map((key) => at(before, key) ?? { key });
  return {
    ...Object.fromEntries(changed.map((part) => [part, before[part]])),
    ...(parts.length > 0 ? { parts } : {}),
  };
}
