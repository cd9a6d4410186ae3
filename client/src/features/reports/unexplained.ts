import { isSameFigure } from '@dich/measure/same-figure';
import { type CellDrafts, cellOf, ofRow } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import type { ReportRow } from './report-row.ts';
import { typedFigure } from './typed-figure.ts';

/** It says something else than its sender has said under another regime, and not why. Looked at again once the row changes. */
export const isUnexplained = ofRow((row: ReportRow, drafts: CellDrafts): boolean => {
  const elsewhere = [...(row.supplied ? [row.supplied] : []), ...row.askedElsewhere];
  if (elsewhere.length === 0) return false;
  const typed = typedFigure(row, drafts);
  if (elsewhere.every((said) => isSameFigure(typed, said) !== false)) return false;
  return cellOf(drafts, partKey(row.indicator.id, 'note')).text.trim() === '';
});
