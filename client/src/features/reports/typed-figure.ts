import type { TypedFigure } from '@dich/measure/figure-form';
import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { typedParts } from './asked-parts.ts';
import { type NumberPart, partKey, statusText } from './figure-keys.ts';
import { type ReportRow, readPart } from './report-row.ts';

/** What is typed of a row at the moment, as the server takes it. */
export function typedFigure(row: ReportRow, drafts: CellDrafts): TypedFigure {
  const { id } = row.indicator;
  const number = (part: NumberPart): string | null => {
    const read = readPart(row, part, drafts);
    return read.state === 'value' ? read.value : null;
  };
  const text = (part: 'achieved' | 'grade') => cellOf(drafts, partKey(id, part)).text;
  const parts = typedParts(row, drafts);
  return {
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    achieved: text('achieved') === '' ? null : statusText(text('achieved')) === 'yes',
    grade: text('grade').trim() || null,
    parts: parts.length > 0 ? parts : null,
  };
}
