import { newId } from '@dich/server/kernel/columns.ts';
import type { Making } from '../matrix.making.ts';
import { NOBODY } from '../matrix.question.ts';
import type { Wish } from '../matrix.subject.ts';

/** A spreadsheet that the unit took in, of which nothing is left. */
export const importOf = (
  making: Making,
  { unit }: Pick<Wish, 'unit'>,
  sheet: string,
  /** The record that it filled in, and what it replaced there. */
  filled?: { id: string; replaced: object },
): Promise<string> =>
  making.insert('sheet_import', {
    ...{ province_id: unit.provinceId, unit_id: unit.unitId, pos: unit.pos, sheet, file: `${sheet}.xlsx` },
    ...{ digest: newId(), row_count: 2, made_at: '2023-01-01T00:00:00Z', made_by: 'An', made_by_account_id: NOBODY },
    ...(filled ? { about_id: filled.id, replaced: JSON.stringify(filled.replaced) } : {}),
  });
