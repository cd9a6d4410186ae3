import { isSameFigure } from '@dich/measure/same-figure';
import { type CellDrafts, cellOf, ofRow } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import type { ReportRow } from './report-row.ts';
import { typedFigure } from './typed-figure.ts';

/** It says something else than what counts, and not why. Looked at again once the row changes. */
export const isUnexplained = ofRow((row: ReportRow, drafts: CellDrafts): boolean => {
  if (!row.supplied || isSameFigure(typedFigure(row, drafts), row.supplied) !== false) return false;
  return cellOf(drafts, partKey(row.indicator.id, 'note')).text.trim() === '';
});
