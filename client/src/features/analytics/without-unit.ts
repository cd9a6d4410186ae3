import { unitInWords } from '#lib/numbers.ts';

/** The unit of measure stands once, at the head of a column or a table. */
export function withoutUnit(display: string, unitOfMeasure: string): string {
  const unit = unitInWords(unitOfMeasure);
  return unit !== '' && display.endsWith(unit) ? display.slice(0, -unit.length).trimEnd() : display;
}
