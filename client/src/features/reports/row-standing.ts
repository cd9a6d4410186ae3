import { isSameFigure } from '@dich/measure/same-figure';
import { type CellDrafts, cellOf, ofRow } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import { cellsToMend } from './mending.ts';
import { hasFigure, type ReportRow } from './report-row.ts';
import { typedFigure } from './typed-figure.ts';

/** How far a row is: whether it has a figure, and which of its cells are to be mended. Looked at again once it changes. */
export const standingOf = ofRow((row: ReportRow, drafts) => ({
  isFilled: hasFigure(row, drafts),
  toMend: cellsToMend(row, drafts),
  isUnexplained: isUnexplained(row, drafts),
}));

/** It says something else than what counts, and not why. */
function isUnexplained(row: ReportRow, drafts: CellDrafts): boolean {
  if (!row.supplied || isSameFigure(typedFigure(row, drafts), row.supplied) !== false) return false;
  return cellOf(drafts, partKey(row.indicator.id, 'note')).text.trim() === '';
}
