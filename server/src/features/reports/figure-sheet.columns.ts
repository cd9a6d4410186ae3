import type { Message } from '#kernel/messages.ts';
import { asItIs, type CellKind, text } from '#kernel/sheets/kinds.ts';
import type { Column } from '#kernel/sheets/sheet.ts';
import { SPELLINGS, saysOfReportTable as says } from './report-table.messages.ts';

const column = <T>(kind: CellKind<T>, heading: Message, also: readonly string[] = []): Column<T> => ({
  ...{ kind, heading, also, hint: heading },
});

/**
 * What a sheet of figures says: the form itself, filled in, whose codes stand in hidden columns; or any sheet that names
 * its indicators.
 */
export const FIGURE_COLUMNS = {
  report: column(text, says.reportCode()),
  code: column(text, says.indicatorCode()),
  part: column(text, says.partCode()),
  seen: column(text, says.seen()),
  name: { ...column(text, says.indicator(), SPELLINGS.name), needed: true },
  unitOfMeasure: column(text, says.unitOfMeasure(), SPELLINGS.unitOfMeasure),
  value: column(asItIs, says.figure(), SPELLINGS.value),
  numerator: column(asItIs, says.numerator()),
  denominator: column(asItIs, says.denominator()),
  note: column(text, says.note(), SPELLINGS.note),
  evidence: column(text, says.evidence(), SPELLINGS.evidence),
};
export type FigureColumns = typeof FIGURE_COLUMNS;

/** What else the form says, of which nothing is read. */
export const ONLY_SHOWN = [
  ...[says.part(), says.target(), says.previous(), says.quotient()],
  ...[says.files(), says.required(), says.counted(), says.illustrative()],
];

/** Without one of them a sheet says nothing of figures. */
export const OF_FIGURES = ['value', 'numerator', 'denominator'] as const;
