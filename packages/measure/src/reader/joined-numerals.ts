import { numeralReadings } from './numeral.ts';
import type { Numeral } from './quantity-types.ts';
import type { Token } from './token.ts';
import { isNumber, wordAt } from './unit-grammar.ts';
import { SCALES, UNITS } from './units.ts';

/** What joins the ends of a range: "10-12", "10 ÷ 12", "10~12", "10…12". */
const RANGE_JOINTS = new Set(['-', '÷', '...', '…', '~']);

/** Numerals that make one value: a scale after one, a compound, the ends of a range, x of y. Offsets of tokens. */
export class JoinedNumerals {
  private readonly tokens: readonly Token[];
  private readonly skip: readonly boolean[];

  constructor(tokens: readonly Token[], skip: readonly boolean[]) {
    this.tokens = tokens;
    this.skip = skip;
  }

  at(token: number): Numeral {
    const printed = this.word(token);
    return { token, printed, readings: numeralReadings(printed), scale: 0 };
  }

  /** Reads "nghìn tỷ", "triệu" after a numeral; returns the end. */
  scaleOf(numeral: Numeral, from: number): number {
    let end = from;
    for (let words = 0; words < 2; words++) {
      const scale = SCALES.get(this.word(end));
      if (scale === undefined || (this.word(end) === 'vạn' && this.word(end + 1) === 'dân')) break;
      // "nghìn tỷ", and not "triệu triệu"
      if (numeral.scale > 0 && scale <= numeral.scale) break;
      numeral.scale += scale;
      end++;
    }
    return end;
  }

  /** "16 tỷ 434 triệu [50 nghìn] đồng": falling scales. Returns the end, or 0. */
  compound(numerals: Numeral[], from: number): number {
    let end = from;
    while (numerals[numerals.length - 1]!.scale > 0 && this.isNumber(end) && numerals.length < 5) {
      const next = this.at(end);
      const after = this.scaleOf(next, end + 1);
      const closing = next.scale === 0 && UNITS.match(this.tokens, after)?.entry.dimension === 'money';
      const abbreviation = UNITS.match(this.tokens, after)?.entry;
      if (abbreviation?.scale && next.scale === 0) next.scale = abbreviation.scale;
      if (next.scale === 0 && !closing && this.bareThousandth(next, after))
        next.scale = numerals[numerals.length - 1]!.scale - 3;
      if (!closing && (next.scale === 0 || next.scale >= numerals[numerals.length - 1]!.scale)) break;
      numerals.push(next);
      end = after;
    }
    return numerals.length > 1 ? end : 0;
  }

  /** "16 tỷ 434": three digits and nothing that they could count are of the next scale below. */
  private bareThousandth(next: Numeral, after: number): boolean {
    return (
      /^[1-9]\d\d$/.test(next.printed) && this.tokens[after]?.type !== 'word' && !/^[%‰/-]$/.test(this.word(after))
    );
  }

  rangeAt(from: number, numerals: Numeral[], since: boolean): { form: 'range'; to: number; openEnd: boolean } | null {
    const joint = this.word(from);
    let at = from + 1;
    const dash = RANGE_JOINTS.has(joint);
    if (!dash && joint !== 'đến' && joint !== 'tới') return null;
    if (dash && (this.word(at) === 'đến' || this.word(at) === 'tới')) at++;
    const openEnd = this.word(at) === 'dưới' || this.word(at) === '<';
    if (openEnd || this.word(at) === 'khoảng') at++;
    if (!this.isNumber(at)) return null;
    if (!dash && !since && this.word(from - 1) !== '%' && this.tokens[from - 1]?.type !== 'num') return null;
    const high = this.at(at);
    const to = this.scaleOf(high, at + 1);
    numerals.push(high);
    return { form: 'range', to, openEnd };
  }

  overAt(from: number, numerals: Numeral[]): { form: 'over'; to: number } | null {
    const stroke = this.word(from) === '/';
    const words =
      ['trên', 'trong'].includes(this.word(from)) && this.word(from + 1) === 'tổng' && this.word(from + 2) === 'số';
    const at = stroke ? from + 1 : words ? from + 3 : -1;
    if (at < 0 || !this.isNumber(at) || this.word(at + 1) === '/') return null;
    if (stroke && this.perPopulation(at)) return null;
    const whole = this.at(at);
    const to = this.scaleOf(whole, at + 1);
    numerals.push(whole);
    return { form: 'over', to };
  }

  /** "10/10.000 dân", "112 bé trai/100 bé gái": a rate per population, not x of y. */
  private perPopulation(at: number): boolean {
    const scaled = SCALES.has(this.word(at + 1)) ? 1 : 0;
    const people = this.tokens.slice(at + 1 + scaled, at + 4 + scaled).map((token) => token.value);
    return /^1[0.]*$/.test(this.word(at)) && /^(?:dân|trẻ đẻ sống|bé gái)(?: |$)/u.test(people.join(' '));
  }

  private word(i: number): string {
    return wordAt(this.tokens, i);
  }

  private isNumber(i: number): boolean {
    return isNumber(this.tokens, this.skip, i);
  }
}
