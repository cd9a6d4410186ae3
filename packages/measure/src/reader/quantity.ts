import type { Comparator } from '../target-values.ts';
import { unitCellBefore } from './cells.ts';
import { type Before, comparatorAfter, comparatorBefore, opposed } from './comparators.ts';
import { JoinedNumerals } from './joined-numerals.ts';
import { COUNTED } from './nouns.ts';
import { andHalf } from './numeral.ts';
import { Phrases } from './phrases.ts';
import type { Numeral, Quantity } from './quantity-types.ts';
import type { Token } from './token.ts';
import { type FoundUnit, isNumber, nounAt, perAt, unitAt, wordAt } from './unit-grammar.ts';
import { MONEY, SCALES, UNITS } from './units.ts';

const YEARLY = new Phrases<true>([
  ['hàng năm', true],
  ['mỗi năm', true],
  ['một năm', true],
  ['bình quân năm', true],
]);

/** A comparator seen from the other side: "90% ≤ T" says that T is at least 90. */
const TURNED: Record<string, 'ge' | 'gt' | 'le' | 'lt'> = {
  '≤': 'ge',
  '<=': 'ge',
  '=<': 'ge',
  '<': 'gt',
  '≥': 'le',
  '>=': 'le',
  '=>': 'le',
  '>': 'lt',
};
/** Most words that name the variable between two bounds. */
const MOST_VARIABLE = 5;
/** A variable alone is a letter or two words: "90% ≤ T", "90% ≤ tỷ lệ". */
const LONGEST_VARIABLE = 3;

interface Parts {
  before: Before;
  at: number;
  end: number;
  form: Quantity['form'];
  numerals: Numeral[];
  unit: FoundUnit | null;
  openEnd: boolean;
}

export class QuantityGrammar {
  private readonly tokens: readonly Token[];
  private readonly skip: readonly boolean[];
  private readonly numerals: JoinedNumerals;

  constructor(tokens: readonly Token[], skip: readonly boolean[]) {
    this.tokens = tokens;
    this.skip = skip;
    this.numerals = new JoinedNumerals(tokens, skip);
  }

  /** Every quantity of the text, left to right. Each token is looked at a bounded number of times. */
  all(): Quantity[] {
    const found: Quantity[] = [];
    let floor = 0;
    for (let i = 0; i < this.tokens.length; i++) {
      if (!this.isNumber(i)) continue;
      const quantity = this.read(i, floor);
      found.push(quantity);
      floor = quantity.to;
      i = quantity.to - 1;
    }
    return found;
  }

  /** Steps over the edge of a table cell when the next cell is the unit: "181.420 | Tỷ đồng". */
  private cell(i: number): number {
    return this.word(i) === '|' && (SCALES.has(this.word(i + 1)) || UNITS.match(this.tokens, i + 1)) ? i + 1 : i;
  }

  private word(i: number): string {
    return wordAt(this.tokens, i);
  }

  private isNumber(i: number): boolean {
    return isNumber(this.tokens, this.skip, i);
  }

  private read(at: number, floor: number): Quantity {
    const sign = this.signBefore(at, floor);
    const before = comparatorBefore(this.tokens, at - sign, floor);
    const numerals = [this.numerals.at(at)];
    let end = this.numerals.scaleOf(numerals[0]!, this.cell(at + 1));
    let unit = unitAt(this.tokens, end);
    let form: Quantity['form'] = 'single';
    let openEnd = false;
    const compound = this.numerals.compound(numerals, end);
    if (compound) {
      form = 'compound';
      end = compound;
      unit = unitAt(this.tokens, end);
      unit ??= { use: { unit: MONEY, per: [], measure: true, guessed: false }, to: end };
    } else {
      const joined =
        this.numerals.rangeAt(unit?.use.measure ? unit.to : end, numerals, before.since || before.cmp === 'gt') ??
        this.numerals.overAt(end, numerals);
      if (joined) {
        form = joined.form;
        openEnd = joined.form === 'range' && joined.openEnd;
        const second = unitAt(this.tokens, joined.to);
        unit = second ?? (unit?.use.measure ? { use: unit.use, to: joined.to } : null);
        end = joined.to;
      }
    }
    const cell = unit || form === 'compound' ? -1 : unitCellBefore(this.tokens, before.from, floor);
    if (cell >= 0) return this.ofCell(cell, { before, at, end, form, numerals, openEnd });
    const half = this.halfAfter(numerals, unit?.use.measure ? unit.to : end);
    if (half && unit?.use.measure) unit.to = half;
    else if (half) {
      end = half;
      unit = unitAt(this.tokens, end);
    }
    const read = this.close({ before, at, end, form, numerals, unit, openEnd });
    read.negative = sign > 0;
    if (sign > 0) read.from = Math.min(read.from, at - sign);
    return form === 'single' ? this.chained(read) : read;
  }

  /** "tấn | 1.150": the unit of the cell before, with its scale and what it is per. */
  private ofCell(from: number, part: Omit<Parts, 'unit'>): Quantity {
    const [first] = part.numerals;
    const own = { ...first!, scale: 0 };
    const after = this.numerals.scaleOf(own, from);
    for (const numeral of part.numerals) numeral.scale ||= own.scale;
    const unit = unitAt(this.tokens, after) ?? nounAt(this.tokens, after);
    if (unit) perAt(this.tokens, this.skip, unit.use, unit.to);
    const end = part.end;
    const read = this.close({ ...part, unit: unit && { ...unit, to: end } });
    return { ...read, from };
  }

  /** "-5%" and "âm 2%", but "10-15%", "Lúa - 507 ha" and "mục a-5": how many tokens say that the number is negative. */
  private signBefore(at: number, floor: number): number {
    const sign = this.tokens[at - 1];
    if (at - 1 < floor || !sign) return 0;
    if (sign.value === 'âm') return 1;
    return sign.value === '-' && this.tokens[at]!.glued && !sign.glued ? 1 : 0;
  }

  /** "3 tỷ rưỡi", "3 ha rưỡi": the end of the half, or 0. */
  private halfAfter(numerals: Numeral[], at: number): number {
    if (this.word(at) !== 'rưỡi') return 0;
    const last = numerals[numerals.length - 1]!;
    last.readings = andHalf(last.readings);
    return at + 1;
  }

  /** "90% ≤ T < 95%", "90% ≤ T": what stands between the bounds is the value, so the first comparator looks back. */
  private chained(first: Quantity): Quantity {
    const turned = TURNED[this.word(first.to)];
    if (!turned || first.cmp !== null) return first;
    let at = first.to + 1;
    while (at <= first.to + MOST_VARIABLE && this.tokens[at]?.type === 'word') at++;
    if (at === first.to + 1) return first;
    const second = TURNED[this.word(at)] && this.isNumber(at + 1) ? this.read(at + 1, at) : null;
    if (second?.form !== 'single')
      return { ...first, cmp: turned, to: first.to + 1, bounded: true, contrary: at > first.to + LONGEST_VARIABLE };
    const cmp = second.cmp;
    const rising = (turned === 'ge' || turned === 'gt') && (cmp === 'le' || cmp === 'lt');
    return {
      ...first,
      form: 'range',
      to: second.to,
      numerals: [...first.numerals, ...second.numerals],
      cmp: turned === 'gt' ? 'gt' : null,
      openEnd: cmp === 'lt',
      unit: second.unit ?? first.unit,
      printedScale: second.printedScale || first.printedScale,
      bounded: true,
      contrary: !rising,
    };
  }

  private close(part: Parts): Quantity {
    const { before, numerals, openEnd } = part;
    let unit = part.unit;
    const scale = numerals[numerals.length - 1]!.scale || numerals[0]!.scale;
    if (!unit && scale >= 6 && COUNTED.match(this.tokens, part.end)) unit = nounAt(this.tokens, part.end);
    if (!unit && scale >= 6) unit = { use: { unit: MONEY, per: [], measure: true, guessed: false }, to: part.end };
    unit ??= nounAt(this.tokens, part.end);
    let to = Math.max(unit?.to ?? part.end, part.end);
    if (unit) to = perAt(this.tokens, this.skip, unit.use, to);
    const yearly = YEARLY.match(this.tokens, to);
    if (yearly) to += yearly.length;
    const after = comparatorAfter(this.tokens, this.skip, to);
    if (after) to = after.to;
    for (const numeral of numerals) if (numeral.scale === 0 && scale && part.form !== 'compound') numeral.scale = scale;
    const own = unit?.use.unit.scale ?? 0;
    if (own) for (const numeral of numerals) numeral.scale ||= own;
    const printedScale = part.form === 'compound' ? numerals[0]!.scale : own || scale;
    return {
      from: before.from,
      to,
      at: part.at,
      form: part.form,
      numerals,
      cmp: before.cmp ?? after?.cmp ?? null,
      since: before.since,
      negative: false,
      openEnd,
      bounded: false,
      contrary:
        before.contrary ||
        opposed(before.cmp, after?.cmp ?? null) ||
        this.closedRange(part.form, before.cmp ?? after?.cmp ?? null),
      unit: unit?.use ?? null,
      printedScale,
      yearly: yearly !== null || (unit?.use.per.includes('năm') ?? false),
    };
  }

  /** "không quá 5–10%": which of the two is the bound? */
  private closedRange(form: Quantity['form'], cmp: Comparator | null): boolean {
    return form === 'range' && (cmp === 'le' || cmp === 'lt');
  }
}
