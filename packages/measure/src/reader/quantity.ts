import type { Comparator } from '../target.ts';
import type { Token } from './lexer.ts';
import { COUNTED, countedNoun, isListed, NOT_COUNTED } from './nouns.ts';
import { type NumeralReading, numeralReadings } from './numeral.ts';
import { Phrases } from './phrases.ts';
import { MONEY, PER, SCALES, UNITS, type Unit } from './units.ts';

/** A printed numeral with its power of ten ("43,5 nghìn" is 43,5 with scale 3). */
export interface Numeral {
  token: number;
  printed: string;
  readings: NumeralReading[];
  scale: number;
}

export interface UnitUse {
  unit: Unit;
  /** What follows strokes: ["người", "năm"]. */
  per: string[];
  /** A unit of measure, not a counted noun. */
  measure: boolean;
  /** Taken from the words for want of a known noun. */
  guessed: boolean;
}

/** A value with everything that belongs to it: comparators, range, "x/y", compound, unit. Token offsets, end exclusive. */
export interface Quantity {
  from: number;
  to: number;
  /** Where the first numeral stands; comparators lie between `from` and here. */
  at: number;
  form: 'single' | 'range' | 'over' | 'compound';
  numerals: Numeral[];
  cmp: Comparator | null;
  /** "từ" before the number. */
  since: boolean;
  unit: UnitUse | null;
  /** The scale word that the unit is printed with: 6 for "triệu đồng", 9 for "tỷ đồng", 0 for none. */
  printedScale: number;
  /** The part of the unit that repeats each year: "/năm", "hàng năm", "mỗi năm". */
  yearly: boolean;
}

const BEFORE = new Phrases<Comparator | 'since'>([
  ...pairs(
    'ge',
    'ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|thấp nhất|từ mức|≥|>=|=>|bằng hoặc trên',
  ),
  ...pairs('gt', 'trên|hơn|>|vượt|vượt mức|cao hơn|lớn hơn|nhiều hơn|từ trên|quá'),
  ...pairs(
    'le',
    'không quá|không vượt|không vượt quá|tối đa|không trên|không cao hơn|không lớn hơn|không hơn|nhiều nhất|cao nhất|≤|<=|=<',
  ),
  ...pairs('lt', 'dưới|<|thấp hơn|nhỏ hơn|bé hơn|ít hơn|chưa đến|chưa tới|chưa quá'),
  ...pairs('approx', 'gần|khoảng|xấp xỉ|chừng|trên dưới|ước khoảng|ước chừng|gần bằng|~'),
  ...pairs('since', 'từ'),
]);
const AFTER = new Phrases<'ge' | 'le'>([
  ['trở lên', 'ge'],
  ['trở đi', 'ge'],
  ['hoặc hơn', 'ge'],
  ['hoặc cao hơn', 'ge'],
  ['trở xuống', 'le'],
  ['hoặc thấp hơn', 'le'],
]);
/** Words between a comparator and its number that change nothing: "tối thiểu đạt 95%", "trên mức 5%". */
const FILLER = new Set([
  'đạt',
  'có',
  'là',
  'mức',
  'được',
  'còn',
  'tỷ',
  'lệ',
  'bình',
  'quân',
  'cho',
  'thêm',
  'ở',
  'phải',
  ':',
  '=',
  'khoảng',
  'đến',
  'mỗi',
  'năm',
  'hàng',
  'tăng',
  'giảm',
  'số',
  'lượng',
]);
/** Comparators that may stand further off; "trên", "dưới", "từ" only count directly before the number. */
const FAR = new Set(['ít nhất', 'tối thiểu', 'tối đa', 'không dưới', 'không quá', 'không vượt quá', 'không thấp hơn']);
const MAX_FILLER = 4;

function pairs<T extends string>(entry: T, list: string): [string, T][] {
  return list.split('|').map((phrase) => [phrase, entry]);
}

const YEARLY = new Phrases<true>([
  ['hàng năm', true],
  ['mỗi năm', true],
  ['một năm', true],
  ['bình quân năm', true],
]);

export class QuantityGrammar {
  private readonly tokens: readonly Token[];
  private readonly skip: readonly boolean[];

  constructor(tokens: readonly Token[], skip: readonly boolean[]) {
    this.tokens = tokens;
    this.skip = skip;
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
    return this.tokens[i]?.value ?? '';
  }

  private isNumber(i: number): boolean {
    return this.tokens[i]?.type === 'num' && !this.skip[i];
  }

  private read(at: number, floor: number): Quantity {
    const before = this.comparatorBefore(at, floor);
    const numerals = [this.numeral(at)];
    let end = this.scaleOf(numerals[0]!, this.cell(at + 1));
    let unit = this.unitAt(end);
    let form: Quantity['form'] = 'single';
    const compound = this.compound(numerals, end);
    if (compound) {
      form = 'compound';
      end = compound;
      unit = this.unitAt(end);
      unit ??= { use: { unit: MONEY, per: [], measure: true, guessed: false }, to: end };
    } else {
      const joined =
        this.rangeAt(unit?.use.measure ? unit.to : end, numerals, before.since) ?? this.overAt(end, numerals);
      if (joined) {
        form = joined.form;
        const second = this.unitAt(joined.to);
        unit = second ?? (unit?.use.measure ? { use: unit.use, to: joined.to } : null);
        end = joined.to;
      }
    }
    return this.close({ before, at, end, form, numerals, unit });
  }

  private close(part: {
    before: { from: number; cmp: Comparator | null; since: boolean };
    at: number;
    end: number;
    form: Quantity['form'];
    numerals: Numeral[];
    unit: { use: UnitUse; to: number } | null;
  }): Quantity {
    const { before, numerals } = part;
    let unit = part.unit;
    const scale = numerals[numerals.length - 1]!.scale || numerals[0]!.scale;
    if (!unit && scale >= 6 && COUNTED.match(this.tokens, part.end)) unit = this.nounAt(part.end);
    if (!unit && scale >= 6) unit = { use: { unit: MONEY, per: [], measure: true, guessed: false }, to: part.end };
    unit ??= this.nounAt(part.end);
    let to = Math.max(unit?.to ?? part.end, part.end);
    if (unit) to = this.perAt(unit.use, to);
    const yearly = YEARLY.match(this.tokens, to);
    if (yearly) to += yearly.length;
    const after = this.comparatorAfter(to);
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
      unit: unit?.use ?? null,
      printedScale,
      yearly: yearly !== null || (unit?.use.per.includes('năm') ?? false),
    };
  }

  private numeral(token: number): Numeral {
    const printed = this.word(token);
    return { token, printed, readings: numeralReadings(printed), scale: 0 };
  }

  /** Reads "nghìn tỷ", "triệu" after a numeral; returns the end. */
  private scaleOf(numeral: Numeral, from: number): number {
    let end = from;
    for (let words = 0; words < 2; words++) {
      const scale = SCALES.get(this.word(end));
      if (scale === undefined || (this.word(end) === 'vạn' && this.word(end + 1) === 'dân')) break;
      numeral.scale += scale;
      end++;
    }
    return end;
  }

  /** "16 tỷ 434 triệu [50 nghìn] đồng": falling scales. Returns the end, or 0. */
  private compound(numerals: Numeral[], from: number): number {
    let end = from;
    while (numerals[numerals.length - 1]!.scale > 0 && this.isNumber(end) && numerals.length < 5) {
      const next = this.numeral(end);
      const after = this.scaleOf(next, end + 1);
      const closing = next.scale === 0 && UNITS.match(this.tokens, after)?.entry.dimension === 'money';
      const abbreviation = UNITS.match(this.tokens, after)?.entry;
      if (abbreviation?.scale && next.scale === 0) next.scale = abbreviation.scale;
      if (!closing && (next.scale === 0 || next.scale >= numerals[numerals.length - 1]!.scale)) break;
      numerals.push(next);
      end = after;
    }
    return numerals.length > 1 ? end : 0;
  }

  private rangeAt(from: number, numerals: Numeral[], since: boolean): { form: 'range'; to: number } | null {
    const joint = this.word(from);
    let at = from + 1;
    const dash = joint === '-' || joint === '÷' || joint === '...';
    if (!dash && joint !== 'đến' && joint !== 'tới') return null;
    if (this.word(at) === 'dưới' || this.word(at) === 'khoảng') at++;
    if (!this.isNumber(at)) return null;
    if (!dash && !since && this.word(from - 1) !== '%' && this.tokens[from - 1]?.type !== 'num') return null;
    const high = this.numeral(at);
    const to = this.scaleOf(high, at + 1);
    numerals.push(high);
    return { form: 'range', to };
  }

  private overAt(from: number, numerals: Numeral[]): { form: 'over'; to: number } | null {
    const stroke = this.word(from) === '/';
    const words =
      ['trên', 'trong'].includes(this.word(from)) && this.word(from + 1) === 'tổng' && this.word(from + 2) === 'số';
    const at = stroke ? from + 1 : words ? from + 3 : -1;
    if (at < 0 || !this.isNumber(at) || this.word(at + 1) === '/') return null;
    if (this.word(at + 1) === 'vạn' || (/^1\.?0*$/.test(this.word(at)) && this.word(at + 1) === 'dân')) return null;
    const whole = this.numeral(at);
    const to = this.scaleOf(whole, at + 1);
    numerals.push(whole);
    return { form: 'over', to };
  }

  private unitAt(from: number): { use: UnitUse; to: number } | null {
    const match = UNITS.match(this.tokens, from);
    if (!match || !this.endsAsUnit(from, match.entry, match.length)) return null;
    return { use: { unit: match.entry, per: [], measure: true, guessed: false }, to: from + match.length };
  }

  /** "điểm du lịch" is counted, "điểm" scores; "con đường" is counted, "con" is livestock; "ngày hội" is no day. */
  private endsAsUnit(from: number, unit: Unit, length: number): boolean {
    return (COUNTED.match(this.tokens, from)?.length ?? 0) <= length || unit.dimension === 'money';
  }

  private nounAt(from: number): { use: UnitUse; to: number } | null {
    let start = from;
    if (['các', 'số', 'tổng'].includes(this.word(start))) return null;
    const per = this.word(start) === '/' ? this.populationAt(start) : 0;
    if (per)
      return {
        use: {
          unit: { name: '', dimension: 'things', whole: false, scale: 0 },
          per: [],
          measure: false,
          guessed: false,
        },
        to: from,
      };
    const noun = countedNoun(this.tokens, start, this.tokens.length);
    if (!noun) return null;
    start += noun.length;
    return {
      use: {
        unit: { name: noun.name, dimension: 'things', whole: true, scale: 0 },
        per: [],
        measure: false,
        guessed: !isListed(noun.name),
      },
      to: start,
    };
  }

  /** "/người/năm", "/1 vạn dân", "một hecta" after a unit. Returns the end. */
  private perAt(use: UnitUse, from: number): number {
    let end = from;
    let at = from;
    while (
      at < from + 3 &&
      !use.measure &&
      this.tokens[at]?.type === 'word' &&
      !NOT_COUNTED.has(this.word(at)) &&
      this.word(at) !== '/'
    )
      at++;
    if (this.word(at) !== '/') at = from;
    for (let strokes = 0; strokes < 3 && this.word(at) === '/'; strokes++) {
      const population = this.populationAt(at);
      if (population) {
        use.per.push(
          this.tokens
            .slice(at + 1, population)
            .map((token) => token.value)
            .join(' '),
        );
        end = at = population;
        continue;
      }
      const number = this.isNumber(at + 1) && Number(this.word(at + 1)) === 1 ? 1 : 0;
      const many = !number && this.isNumber(at + 1) && use.unit.dimension === 'times' ? 1 : 0;
      const per = PER.match(this.tokens, at + 1 + number + many);
      if (!per) break;
      use.per.push(many ? `${this.word(at + 1).replace(/^0+(?=\d)/, '')} ${per.entry}` : per.entry);
      end = at = at + 1 + number + many + per.length;
    }
    return end;
  }

  /** "/1 vạn dân", "/10.000 dân", "/vạn dân", "/1.000 trẻ đẻ sống": the end, or 0. */
  private populationAt(stroke: number): number {
    let at = stroke + 1;
    if (this.tokens[at]?.type === 'num') at++;
    while (SCALES.has(this.word(at))) at++;
    if (at === stroke + 1) return 0;
    const per = PER.match(this.tokens, at);
    return per &&
      ['dân', 'người', 'trẻ đẻ sống', 'bé gái', 'phụ nữ', 'hộ', 'lao động', 'doanh nghiệp'].includes(per.entry) &&
      !/^0?1$/.test(this.word(at - 1))
      ? at + per.length
      : 0;
  }

  /** Comparators read backwards from the number over filler words, never past the quantity before. */
  private comparatorBefore(at: number, floor: number): { from: number; cmp: Comparator | null; since: boolean } {
    let from = at;
    let since = false;
    let cmp: Comparator | null = null;
    let edge = at;
    for (let filler = 0; filler <= MAX_FILLER && edge > floor; ) {
      const found = this.endingAt(edge, floor);
      const phrase = found
        ? this.tokens
            .slice(found.from, edge)
            .map((token) => token.value)
            .join(' ')
        : '';
      if (found && (filler === 0 || FAR.has(phrase) || this.fillersKeep(edge, at))) {
        if (found.entry === 'since') since = true;
        else cmp ??= found.entry;
        from = edge = found.from;
        continue;
      }
      if (!FILLER.has(this.word(edge - 1))) break;
      edge--;
      filler++;
    }
    return { from, cmp, since };
  }

  /** "trên mức 5%", "từ mức 70%": only these fillers keep a near comparator valid. */
  private fillersKeep(edge: number, at: number): boolean {
    for (let i = edge; i < at; i++) if (!['mức', 'tỷ', 'lệ', 'khoảng', ':', '='].includes(this.word(i))) return false;
    return true;
  }

  private endingAt(end: number, floor: number): { from: number; entry: Comparator | 'since' } | null {
    for (let length = Math.min(4, end - floor); length > 0; length--) {
      const match = BEFORE.match(this.tokens, end - length, end);
      if (match?.length === length) return { from: end - length, entry: match.entry };
    }
    return null;
  }

  /** "trở lên" directly after the unit, or after the noun phrase that follows it ("100% chỉ tiêu trở lên"). */
  private comparatorAfter(from: number): { cmp: 'ge' | 'le'; to: number } | null {
    let at = from;
    if (this.word(at) === '(') at++;
    const direct = AFTER.match(this.tokens, at);
    if (direct) return { cmp: direct.entry, to: at + direct.length };
    for (let i = from; i < from + 6 && i < this.tokens.length; i++) {
      const token = this.tokens[i]!;
      if (
        token.type !== 'word' ||
        this.skip[i] ||
        token.value === 'thứ' ||
        token.value === 'loại' ||
        token.value === 'hiệu' ||
        token.value === 'mức' ||
        token.value === 'hạng'
      )
        return null;
      const match = AFTER.match(this.tokens, i);
      if (match) return { cmp: match.entry, to: from };
    }
    return null;
  }
}
