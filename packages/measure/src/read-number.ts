/** Reads one number as officials print it, with its scale and unit. A doubtful number is a result of its own. */
import type { Message } from './messages.ts';
import { type NumberHints, numberContext } from './reader/context.ts';
import { unitNamed } from './reader/label-unit.ts';
import { type Lexed, lex } from './reader/lexer.ts';
import { QuantityGrammar } from './reader/quantity.ts';
import type { Quantity } from './reader/quantity-types.ts';
import { type Resolved, resolve } from './reader/resolve.ts';
import { scaleQuestion } from './reader/scale-question.ts';
import { asks } from './says/number.ts';
import type { Decimal, Question } from './target.ts';
import type { Comparator } from './target-values.ts';

export interface CandidateNumber {
  value: Decimal;
  /** What speaks for this reading. */
  because: Message;
}

interface Printed {
  /** The text as given, unchanged. */
  text: string;
}

/** `value` is in `unit` ("tỷ đồng", "%", "lượt"); null when the text and the hints name none. */
export type NumberReading =
  | (Printed & { status: 'value'; value: Decimal; unit: string | null; cmp: Comparator | null })
  | (Printed & { status: 'ambiguous'; unit: string | null; readings: CandidateNumber[]; question: Question })
  | (Printed & { status: 'none'; says: Message });

/** Longest text that can be one number with its unit. */
const LONGEST_NUMBER_TEXT = 200;

/** One quantity found in a text, with the unit of the catalogue where the text has none. */
export interface FoundNumber {
  lexed: Lexed;
  quantity: Quantity;
  resolved: Resolved;
}

/**
 * The first number of the text, settled as far as the hints allow. Each further choice is the reading of the same text
 * with the next candidate.
 */
export function findNumber(text: string, hints: NumberHints): FoundNumber | null {
  const lexed = lex(text.slice(0, LONGEST_NUMBER_TEXT));
  const [quantity] = new QuantityGrammar(lexed.tokens, []).all();
  if (!quantity) return null;
  const named = !quantity.unit && hints.unitOfMeasure ? unitNamed(hints.unitOfMeasure) : null;
  if (named) {
    quantity.unit = named.unit;
    quantity.printedScale = named.printedScale;
    for (const numeral of quantity.numerals) numeral.scale ||= named.printedScale;
  }
  return { lexed, quantity, resolved: resolve(quantity, numberContext(hints), new Map()) };
}

/** The values that a doubtful number can have, the likeliest first, in the unit of the reading. */
export function candidates(found: FoundNumber, hints: NumberHints): CandidateNumber[] {
  const context = numberContext(hints);
  return found.resolved.doubts.slice(0, 1).flatMap((doubt) =>
    doubt.ranked.flatMap((reading, index) => {
      const [value] = resolve(found.quantity, context, new Map([[doubt.token, index]])).values;
      return value === undefined ? [] : [{ value, because: reading.because }];
    }),
  );
}

/** "16 tỷ 434 triệu đồng" → 16.434 in "tỷ đồng"; "9.398 tỷ đồng" → ambiguous unless hints settle it. Never throws. */
export function readNumber(text: string, hints: NumberHints = {}): NumberReading {
  const found = findNumber(text, hints);
  const [value] = found?.resolved.values ?? [];
  if (!found || value === undefined) {
    const printed = found?.resolved.unreadable[0];
    const says = printed ? asks.noNumber({ printed: printed.slice(0, 40) }) : asks.noDigits();
    return { status: 'none', text, says };
  }
  const { unit, doubts } = found.resolved;
  const [doubt] = doubts;
  if (doubt)
    return {
      status: 'ambiguous',
      text,
      unit,
      readings: candidates(found, hints),
      question: scaleQuestion(doubt, unit),
    };
  return { status: 'value', text, value, unit, cmp: found.quantity.cmp };
}
