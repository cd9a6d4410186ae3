/** Reads what an official types into a number field: one figure, in the field's unit. Refuses instead of guessing. */
import { candidates, findNumber } from './read-number.ts';
import type { NumberHints } from './reader/context.ts';
import { shiftDecimal } from './reader/decimal.ts';
import { unitNamed } from './reader/label-unit.ts';
import { scaleQuestion } from './reader/questions.ts';
import type { Decimal } from './target.ts';

export type FigureRefusal = 'AMBIGUOUS' | 'NOT_A_NUMBER' | 'NOT_ONE_NUMBER' | 'OTHER_UNIT';

/**
 * `value` is in the unit of measure of the hints. `exact` is false where words qualify it ("hơn 201 tỷ"): the text has
 * to be kept beside the value. A refusal's message is for the cell; its candidates can be offered for choice.
 */
export type FigureReading =
  | { status: 'empty'; text: string }
  | { status: 'value'; text: string; value: Decimal; exact: boolean }
  | { status: 'refused'; text: string; code: FigureRefusal; message: string; candidates: Decimal[] };

const SIGN = /^\s*[-\u2010-\u2015\u2212]\s*(?=\d)/u;

export function readFigure(text: string, hints: NumberHints = {}): FigureReading {
  if (text.trim() === '') return { status: 'empty', text };
  const refused = (code: FigureRefusal, message: string, values: Decimal[] = []): FigureReading => ({
    status: 'refused',
    text,
    code,
    message,
    candidates: values,
  });
  const negative = SIGN.test(text);
  const found = findNumber(text.replace(SIGN, ''), hints);
  if (!found || found.resolved.values.length === 0)
    return refused('NOT_A_NUMBER', 'Đây không phải là một số. Hãy nhập số, ví dụ 1.234,5.');
  const { lexed, quantity, resolved } = found;
  const words = lexed.tokens.length - (quantity.to - quantity.from);
  if (words > 0 || quantity.form === 'range' || quantity.form === 'over')
    return refused('NOT_ONE_NUMBER', 'Ô này chỉ nhận một số. Hãy ghi phần giải thích vào cột ghi chú.');
  const places = toUnit(resolved.unit, hints.unitOfMeasure);
  if (places === null)
    return refused('OTHER_UNIT', `Đơn vị tính của ô này là ${hints.unitOfMeasure}. Hãy nhập số theo đơn vị tính đó.`);
  const signed = (value: Decimal) => (negative ? '-' : '') + inUnit(value, places);
  const [doubt] = resolved.doubts;
  if (doubt) {
    const values = candidates(found, hints).map(({ value }) => signed(value));
    return refused('AMBIGUOUS', scaleQuestion(doubt, resolved.unit).message, values);
  }
  return { status: 'value', text, value: signed(resolved.values[0]!), exact: quantity.cmp === null && !quantity.since };
}

/** Zeros that only come from the change of scale go. */
function inUnit(value: Decimal, places: number): Decimal {
  const shifted = shiftDecimal(value, places);
  return places < 0 && shifted.includes('.') ? shifted.replace(/\.?0+$/, '') : shifted;
}

const MONEY_SCALE = new Map([
  ['nghìn', 3],
  ['triệu', 6],
  ['tỷ', 9],
]);

/** Places to move the point from the printed unit to the field's; null when they measure different things. */
function toUnit(printed: string | null, field: string | undefined): number | null {
  if (!printed || !field || printed === field) return 0;
  const [from, to] = [unitNamed(printed), unitNamed(field)];
  if (!from?.unit || !to?.unit) return printed === field ? 0 : null;
  if (from.unit.unit.dimension !== to.unit.unit.dimension) return null;
  if (from.unit.unit.name !== to.unit.unit.name) return null;
  const scale = (unit: string) => MONEY_SCALE.get(unit.split(' ')[0]!) ?? 0;
  return from.unit.unit.dimension === 'money' ? scale(printed) - scale(field) : 0;
}
