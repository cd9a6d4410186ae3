import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { PARTS, partKey } from './figure-keys.ts';
import { partsOf, type ReportRow, readPart } from './report-row.ts';

/** Keys of the cells of a row that cannot be sent as they stand: not read, refused, or the empty half of a ratio. */
export function cellsToMend(row: ReportRow, drafts: CellDrafts): string[] {
  const { id, kind } = row.indicator;
  const isHalf = kind === 'RATIO' && isHalfTyped(row, drafts);
  return PARTS.filter((part) => {
    const cell = cellOf(drafts, partKey(id, part));
    if (cell.refusal !== null) return true;
    if (part !== 'value' && part !== 'numerator' && part !== 'denominator') return false;
    if (!partsOf(kind).includes(part)) return false;
    const { state } = readPart(row, part, drafts);
    return state === 'refused' || (state === 'empty' && isHalf);
  }).map((part) => partKey(id, part));
}

function isHalfTyped(row: ReportRow, drafts: CellDrafts): boolean {
  const isEmpty = (part: 'numerator' | 'denominator') => readPart(row, part, drafts).state === 'empty';
  return isEmpty('numerator') !== isEmpty('denominator');
}

/** The cell after the one in work, from the top again after the last; null when nothing is left to mend. */
export function nextToMend(keys: readonly string[], order: readonly string[], inWork: string | null): string | null {
  const from = inWork === null ? -1 : order.indexOf(inWork);
  return keys.find((key) => order.indexOf(key) > from) ?? keys[0] ?? null;
}
