import { ofRow } from '#lib/cell-drafts.ts';
import { cellsToMend } from './mending.ts';
import { hasFigure, type ReportRow } from './report-row.ts';

/** How far a row is: whether it has a figure, and which of its cells are to be mended. Looked at again once it changes. */
export const standingOf = ofRow((row: ReportRow, drafts) => ({
  isFilled: hasFigure(row, drafts),
  toMend: cellsToMend(row, drafts),
}));
