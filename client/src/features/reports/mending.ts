import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { areHalf, readAsked, totalOf, WHOLE } from './asked-parts.ts';
import { askedCell, PARTS, partKey } from './figure-keys.ts';
import { type ReportRow, readPart, typedIn } from './report-row.ts';

/** Keys of the cells of a row that cannot be sent as they stand: not read, refused, the empty half of a ratio, or a share of no whole. */
export function cellsToMend(row: ReportRow, drafts: CellDrafts): string[] {
  const { id } = row.indicator;
  const isHalf = row.asked.form === 'RATIO' && isHalfTyped(row, drafts);
  const whole = PARTS.filter((part) => {
    const cell = cellOf(drafts, partKey(id, part));
    if (cell.refusal !== null) return true;
    if (part !== 'value' && part !== 'numerator' && part !== 'denominator') return false;
    if (!typedIn(row).includes(part)) return false;
    const { state } = readPart(row, part, drafts);
    return state === 'refused' || (state === 'empty' && isHalf);
  });
  return [...whole, ...askedToMend(row, drafts)].map((name) => partKey(id, name));
}

/** Of shares that are all there and make no whole, the rest. */
function askedToMend(row: ReportRow, drafts: CellDrafts) {
  const { parts } = row.asked;
  const total = totalOf(row, drafts);
  const isOff = total !== null && total !== WHOLE;
  return parts
    .filter(({ key }, index) => {
      const { state } = readAsked(row, key, drafts);
      const isRefused = cellOf(drafts, partKey(row.indicator.id, askedCell(key))).refusal !== null;
      const isGap = state === 'empty' && areHalf(row, drafts);
      return isRefused || state === 'refused' || isGap || (isOff && index === parts.length - 1);
    })
    .map(({ key }) => askedCell(key));
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
