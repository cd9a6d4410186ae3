import { type CheckedRow, checkBetween, checkRow, type Finding } from '@dich/measure/checks';
import { type CellDrafts, cellOf, draftsOf, ofRow } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import type { ReportRow } from './report-row.ts';
import { typedFigure } from './typed-figure.ts';

/**
 * A row as the server checks it before it is sent, with what is typed at the moment; null where the figures that count are
 * supplied elsewhere. Looked at again once it changes: of all other rows a keystroke looks into nothing.
 */
const checkedRow = ofRow((row: ReportRow, drafts: CellDrafts): CheckedRow | null => {
  if (row.supplied) return null;
  const { id: indicatorId, name, kind, unitOfMeasure, typedAs, parent } = row.indicator;
  return {
    ...{ indicatorId, name, kind, unitOfMeasure, typedAs, parentId: parent?.id ?? null },
    ...{ figure: typedFigure(row, drafts), previous: row.previous, previousInYear: row.previousInYear },
    ...{ lastYear: row.lastYear, usual: row.usual },
  };
});

/** What looks wrong about a row by itself, and beside what the unit has said before. */
export const findingsOfRow = ofRow((row: ReportRow, drafts: CellDrafts): readonly Finding[] => {
  const checked = checkedRow(row, drafts);
  return checked ? checkRow(checked) : [];
});

export interface FoundInForm extends Finding {
  /** Where to look first. */
  row: ReportRow;
  /** It has a note, which goes along to who decides. */
  isNoted: boolean;
}

/** All that looks wrong in a form, in the order of its rows. */
export function findingsInForm(rows: readonly ReportRow[], drafts: CellDrafts): FoundInForm[] {
  const each = rows.map((row) => {
    const ownDrafts = draftsOf(drafts, row.indicator.id);
    return { checked: checkedRow(row, ownDrafts), alone: findingsOfRow(row, ownDrafts) };
  });
  const between = checkBetween(each.flatMap(({ checked }) => checked ?? []));
  const found = Map.groupBy([...between, ...each.flatMap(({ alone }) => alone)], ({ indicatorIds }) => indicatorIds[0]);
  return rows.flatMap((row) =>
    (found.get(row.indicator.id) ?? []).map((finding) => ({
      ...{ ...finding, row },
      isNoted: cellOf(drafts, partKey(row.indicator.id, 'note')).text.trim() !== '',
    })),
  );
}
