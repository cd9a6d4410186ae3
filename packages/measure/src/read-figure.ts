/** Reads what an official types into a number field: one figure, in the field's unit. Refuses instead of guessing. */
import { decimal, isExactAt, quotient } from './exact.ts';
import type { Message } from './messages.ts';
import { candidates, findNumber } from './read-number.ts';
import { quoted } from './reader/ask.ts';
import type { NumberHints } from './reader/context.ts';
import { unitNamed } from './reader/label-unit.ts';
import { scaleQuestion } from './reader/scale-question.ts';
import { spreadsheetResidue } from './reader/spreadsheet.ts';
import { asks } from './says/number.ts';
import type { Decimal } from './target.ts';
import { factorBetween } from './units/unit-of-measure.ts';

export type { NumberHints } from './reader/context.ts';

export type FigureRefusal =
  | 'AMBIGUOUS'
  | 'NOT_A_NUMBER'
  | 'NOT_ONE_NUMBER'
  | 'NOT_WHOLE'
  | 'OTHER_UNIT'
  | 'SPREADSHEET';

/**
 * `value` is in the unit of measure of the hints. `exact` is false where words qualify it ("hơn 201 tỷ"): the text has
 * to be kept beside the value. What a refusal says is for the cell; its candidates can be offered for choice.
 */
export type FigureReading =
  | { status: 'empty'; text: string }
  | { status: 'value'; text: string; value: Decimal; exact: boolean }
  | { status: 'refused'; text: string; code: FigureRefusal; says: Message; candidates: Decimal[] };

/** "- 5" in a number field is a sign; in a text it opens an item. */
const APART = /^(\s*[-\u2010-\u2015\u2212])\s+(?=\d)/u;

export function readFigure(text: string, hints: NumberHints = {}): FigureReading {
  if (text.trim() === '') return { status: 'empty', text };
  const refused = (code: FigureRefusal, says: Message, values: Decimal[] = []): FigureReading => ({
    status: 'refused',
    text,
    code,
    says,
    candidates: values,
  });
  const residue = spreadsheetResidue(text);
  if (residue !== null) return refused('SPREADSHEET', asks.spreadsheet({ printed: quoted(residue) }));
  const strict = { ...hints, strict: true };
  const found = findNumber(text.replace(APART, '$1'), strict);
  if (!found || found.resolved.values.length === 0) return refused('NOT_A_NUMBER', asks.notANumber());
  const { lexed, quantity, resolved } = found;
  const words = lexed.tokens.length - (quantity.to - quantity.from);
  if (words > 0 || quantity.form === 'range' || quantity.form === 'over')
    return refused('NOT_ONE_NUMBER', asks.oneNumber());
  const field = hints.unitOfMeasure ?? '';
  const inField = (value: Decimal) => inFieldUnit((quantity.negative ? '-' : '') + value, resolved.unit, field);
  const value = inField(resolved.values[0]!);
  if (value === null) return refused('OTHER_UNIT', asks.fieldUnit({ unit: { unitOfMeasure: field } }));
  const [doubt] = resolved.doubts;
  if (doubt) {
    const values = candidates(found, strict).flatMap((candidate) => inField(candidate.value) ?? []);
    return refused('AMBIGUOUS', scaleQuestion(doubt, resolved.unit).says, values);
  }
  if (isWhole(field) && !/^-?\d+(?:\.0+)?$/.test(value))
    return refused('NOT_WHOLE', asks.wholeNumber({ unit: { unitOfMeasure: field } }));
  const meant = inFullDong(value, field);
  if (meant !== null)
    return refused(
      'AMBIGUOUS',
      asks.fullDong({ typed: value, unit: { unitOfMeasure: field }, meant: { value: meant, unit: field } }),
      [meant, value],
    );
  return { status: 'value', text, value, exact: quantity.cmp === null && !quantity.since };
}

/** The field counts things that cannot be divided; an average per head or per year can. */
function isWhole(field: string): boolean {
  const unit = field ? unitNamed(field)?.unit : null;
  return unit?.unit.whole === true && !unit.guessed && unit.per.length === 0;
}

/** Đồng that stand in a field of billions or millions: more than a country has. */
const FULL_DONG: Record<string, RegExp> = { tỷ: /^-?\d{7,}$/, triệu: /^-?\d{10,}$/ };

/** What was meant by an amount in full đồng in a field of a larger scale, or null where the amount is possible. */
function inFullDong(value: Decimal, field: string): Decimal | null {
  return FULL_DONG[field.split(' ')[0] ?? '']?.test(value) ? inFieldUnit(value, 'đồng', field) : null;
}

/** Longest decimals that a change of unit leaves. */
const MOST_DECIMALS = 12;

/** The value in the field's unit; null where the two measure different things, or it has no end there. */
function inFieldUnit(value: Decimal, printed: string | null, field: string): Decimal | null {
  // "45 triệu" in a field per head: what it is per need not be said again
  const own = printed?.includes('/') ? field : (field.split('/')[0] ?? '');
  const factor = printed === field ? null : factorBetween(printed, own);
  if (printed === null || printed === field || field === '') return value;
  if (factor === null) return null;
  if (factor.n.eq(factor.d)) return value;
  const fraction = { n: decimal(value).times(factor.n), d: factor.d };
  return isExactAt(fraction, MOST_DECIMALS) ? trimmed(quotient(fraction, MOST_DECIMALS)) : null;
}

/** Zeros that only come from the change of unit go. */
function trimmed(value: Decimal): Decimal {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
