import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import type { ReportRow } from './report-row.ts';
import { SuppliedRemark } from './supplied-figure.tsx';
import { typedFigure } from './typed-figure.ts';

interface Props {
  row: ReportRow;
  /** Null where nothing can be typed: the figure sent is compared. */
  drafts: CellDrafts | null;
}

/** What is told beside a figure that is only asked for, of what is typed at the moment. */
export function SuppliedTyped({ row, drafts }: Props) {
  if (!drafts) return <SuppliedRemark row={row} typed={row.figure} note={row.figure?.note ?? null} />;
  const note = cellOf(drafts, partKey(row.indicator.id, 'note')).text;
  return <SuppliedRemark row={row} typed={typedFigure(row, drafts)} note={note} />;
}
