import type { Token } from './lexer.ts';
import { phraseSet } from './phrases.ts';
import type { Quantity } from './quantity.ts';

/** A second expression of the same value: "tỷ lệ 81,6%" after "31/38 trường", "(còn 7%)", "đạt 96% kế hoạch". */
export interface Restated {
  quantity: Quantity;
  /** The words before it, joined by spaces. */
  lead: string;
  /** The words after it in its part. */
  tail: string;
  /** Tokens of the whole expression, with those words. */
  from: number;
  to: number;
}

/** One thing said: a value with its label and what belongs to it, or words without a value. Token offsets. */
export interface Clause {
  from: number;
  to: number;
  /** Start of the part that holds the value, when earlier parts have none ("Số hộ khá tăng, số hộ nghèo dưới 1%"). */
  near: number;
  main: Quantity | null;
  /** Where the change to the value starts: "từ 5,2% xuống còn 3,1%". */
  base: Quantity | null;
  /** The value stands in brackets. */
  bracketed: boolean;
  restated: Restated[];
  /** It follows "trong đó": a part of the clause before. */
  part: boolean;
  /** Bracket spans inside [from, to), which are no words of the label. */
  brackets: { from: number; to: number }[];
}

type Opener = 'start' | 'hard' | 'comma' | 'and' | 'cell' | 'part' | 'stop';

interface Piece {
  opener: Opener;
  from: number;
  to: number;
  /** "trong đó:" or a sentence that begins with "Trong đó": semicolons go on listing parts. */
  lists: boolean;
}

/** Words that only link a second expression of the same value to the first. */
const LINKS = new Set(
  'chiếm tỷ lệ tương trương đương ứng đạt bằng tức là khoảng hay từ gần trên còn để và tăng giảm thêm vượt so với : cao hơn thấp được nâng lên xuống tổng số kịch bản kế hoạch nghị quyết chỉ tiêu dự toán'.split(
    ' ',
  ),
);
/** What may follow a second expression without making it a new one. */
const TAILS = phraseSet(
  'so với | so | kế hoạch | kh | dự toán | chỉ tiêu | nghị quyết | mục tiêu | trong tổng | của | cùng kỳ | tổng | cả | năm | cho',
);
const PLANS = phraseSet(
  'so với kế hoạch | so với dự toán | so với chỉ tiêu | so với nghị quyết | kế hoạch | kh | dự toán | chỉ tiêu giao | chỉ tiêu phấn đấu | chỉ tiêu đề ra | chỉ tiêu nghị quyết',
);
/** "nâng tổng số … lên 71 xã": the level that an increase leads to. */
const LEVEL_AFTER = phraseSet(
  'nâng tổng số | nâng tỷ lệ | đưa tổng số | đưa tỷ lệ | nâng số | đưa số | nâng lên | lũy kế',
);
const ABBREVIATED = new Set(['tp', 'tx', 'tt', 'p', 'q', 'h', 'x', 'ths', 'tr', 'đ', 'st']);

export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let i = Math.max(from, 0); i < to; i++) words += ` ${tokens[i]!.value}`;
  return words.slice(1);
}

/** Matches outermost brackets; an unclosed one is closed by the end of the text when "trong đó" opens it. */
function matchBrackets(tokens: readonly Token[]): Map<number, number> {
  const closing = new Map<number, number>();
  let open = -1;
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const value = tokens[i]!.value;
    if (value === '(') {
      if (depth++ === 0) open = i;
    } else if (value === ')' && depth > 0 && --depth === 0) closing.set(open, i);
  }
  if (depth > 0 && tokens[open + 1]?.value === 'trong') closing.set(open, tokens.length);
  return closing;
}

function separatorAt(tokens: readonly Token[], i: number): { opener: Opener; length: number } | null {
  const token = tokens[i]!;
  switch (token.value) {
    case ';':
    case '\n':
    case '...':
    case '…':
      return { opener: 'hard', length: 1 };
    case '|':
      return { opener: 'cell', length: 1 };
    case '.':
      return token.glued && ABBREVIATED.has(tokens[i - 1]?.value ?? '') ? null : { opener: 'stop', length: 1 };
    case ',':
      return { opener: 'comma', length: 1 };
    case 'và':
    case '&':
      return { opener: 'and', length: 1 };
    case '-':
      return tokens[i - 1]?.value === '%' && tokens[i + 1]?.type === 'word' ? { opener: 'hard', length: 1 } : null;
    case '+':
      return { opener: 'hard', length: 1 };
    case 'trong':
      return tokens[i + 1]?.value === 'đó'
        ? { opener: 'part', length: tokens[i + 2]?.value === ':' || tokens[i + 2]?.value === ',' ? 3 : 2 }
        : null;
    default:
      return null;
  }
}

/** Cuts [from, to) at separators outside brackets. */
function pieces(
  tokens: readonly Token[],
  from: number,
  to: number,
  brackets: Map<number, number>,
  inside: readonly Quantity[],
): Piece[] {
  const found: Piece[] = [];
  let start = from;
  let opener: Opener = 'start';
  let next = 0;
  let lists = true;
  for (let i = from; i < to; i++) {
    while (next < inside.length && inside[next]!.to <= i) next++;
    const quantity = inside[next];
    if (quantity && i > quantity.at && i < quantity.to) continue;
    const close = brackets.get(i);
    if (close !== undefined) {
      i = Math.min(close, to - 1);
      continue;
    }
    const separator = separatorAt(tokens, i);
    if (!separator) continue;
    found.push({ opener, from: start, to: i, lists });
    const begins = (opener === 'start' || opener === 'stop') && wordsOf(tokens, start, i) === '';
    lists = separator.opener === 'part' && (begins || tokens[i + 2]?.value === ':');
    opener = separator.opener;
    start = i + separator.length;
    i = start - 1;
  }
  found.push({ opener, from: start, to, lists });
  return found;
}

export class ClauseReader {
  private readonly tokens: readonly Token[];
  private readonly quantities: readonly Quantity[];
  private readonly skip: readonly boolean[];
  private readonly brackets: Map<number, number>;
  /** For every token: it lies inside outermost brackets. */
  private readonly enclosed: boolean[];

  constructor(tokens: readonly Token[], quantities: readonly Quantity[], skip: readonly boolean[]) {
    this.skip = skip;
    this.tokens = tokens;
    this.quantities = quantities;
    this.brackets = matchBrackets(tokens);
    this.enclosed = new Array<boolean>(tokens.length).fill(false);
    for (const [open, close] of this.brackets) this.enclosed.fill(true, open, close);
  }

  read(): Clause[] {
    return this.span(0, this.tokens.length, false, this.brackets);
  }

  private span(from: number, to: number, part: boolean, brackets: Map<number, number>): Clause[] {
    const clauses: Clause[] = [];
    let partOf = part;
    let listed = true;
    let open: Clause | null = null;
    let cursor = this.firstFrom(from);
    for (const piece of pieces(this.tokens, from, to, brackets, this.quantities.slice(cursor))) {
      if (piece.opener === 'part') {
        partOf = true;
        listed = piece.lists;
      } else if (piece.opener === 'stop' || (piece.opener === 'hard' && !listed)) partOf = part;
      const own: Quantity[] = [];
      while (cursor < this.quantities.length && this.quantities[cursor]!.at < piece.to) {
        if (this.quantities[cursor]!.at >= piece.from) own.push(this.quantities[cursor]!);
        cursor++;
      }
      const nested: Clause[] = [];
      open = this.take(open, piece, own, partOf, clauses, brackets, nested);
      clauses.push(...nested);
    }
    return clauses;
  }

  /** Adds a piece to the open clause or opens a new one; clauses in brackets that stand for themselves go to `nested`. */
  private take(
    open: Clause | null,
    piece: Piece,
    own: Quantity[],
    part: boolean,
    clauses: Clause[],
    brackets: Map<number, number>,
    nested: Clause[],
  ): Clause | null {
    const { tokens } = this;
    if (wordsOf(tokens, piece.from, Math.min(piece.to, piece.from + 3)).replace(/[-* ":)]/g, '') === '')
      return piece.opener === 'hard' || piece.opener === 'stop' ? null : open;
    const spans = this.bracketsIn(piece, brackets);
    const plain = brackets.size > 0 ? own.filter((quantity) => !this.enclosed[quantity.at]) : own;
    const soft =
      open !== null &&
      (piece.opener === 'comma' || piece.opener === 'and' || piece.opener === 'cell') &&
      open.part === part;
    if (soft && open!.main && plain.length > 0 && this.restates(piece, plain[0]!)) {
      this.restate(open!, plain, piece, true);
      open!.brackets.push(...spans);
      for (const span of spans) this.bracket(open!, span, nested);
      open!.to = piece.to;
      return open;
    }
    if (soft && (own.length === 0 || !open!.main)) {
      open!.to = piece.to;
      open!.brackets.push(...spans);
      if (own.length > 0) open!.near = piece.from;
    } else {
      open = {
        from: piece.from,
        to: piece.to,
        near: piece.from,
        main: null,
        base: null,
        bracketed: false,
        restated: [],
        part,
        brackets: spans,
      };
      clauses.push(open);
    }
    if (plain.length > 0 && !open!.main) this.choose(open!, plain, piece);
    for (const span of spans) this.bracket(open!, span, nested);
    return open;
  }

  private bracketsIn(piece: Piece, brackets: Map<number, number>): { from: number; to: number }[] {
    const spans: { from: number; to: number }[] = [];
    for (let i = piece.from; i < piece.to; i++) {
      const close = brackets.get(i);
      if (close === undefined) continue;
      spans.push({ from: i, to: Math.min(close + 1, piece.to) });
      i = close;
    }
    return spans;
  }

  private firstFrom(from: number): number {
    let low = 0;
    let high = this.quantities.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.quantities[middle]!.at < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** ", tỷ lệ 81,6%", ", chiếm 48%", ", đạt 681,8% so với chỉ tiêu giao", "| 103,2%". */
  private restates(piece: Piece, quantity: Quantity): boolean {
    if (LEVEL_AFTER.match(this.tokens, piece.from)) return true;
    const exceeds = this.tokens[quantity.from]!.value === 'vượt';
    const lead = this.tokens.slice(piece.from, exceeds ? quantity.from + 1 : quantity.from);
    if (!lead.every((token) => LINKS.has(token.value))) return false;
    if (piece.opener === 'cell') return true;
    const ofPlan = quantity.unit?.unit.dimension === 'percent' && PLANS.match(this.tokens, quantity.to) !== null;
    return ofPlan || (lead.length > 0 && this.endsThere(quantity.to, piece.to));
  }

  private endsThere(from: number, to: number): boolean {
    return from >= to || this.tokens[from]!.type === 'sym' || TAILS.match(this.tokens, from) !== null;
  }

  /** `whole`: the first expression takes its piece from the start, otherwise from the words that link it. */
  private restate(clause: Clause, quantities: Quantity[], piece: { from: number; to: number }, whole: boolean): void {
    let start = piece.from;
    quantities.forEach((quantity, i) => {
      const next = quantities[i + 1];
      const end = next ? this.linkStart(next, quantity.to) : piece.to;
      clause.restated.push({
        quantity,
        lead: wordsOf(this.tokens, start, quantity.at),
        tail: wordsOf(this.tokens, quantity.to, end),
        from: whole && i === 0 ? piece.from : this.linkStart(quantity, start),
        to: end,
      });
      start = quantity.to;
    });
  }

  /** Where the words begin that link an expression to the one before: "chiếm", "đạt trên". */
  private linkStart(quantity: Quantity, floor: number): number {
    let at = quantity.from;
    while (at > floor && LINKS.has(this.tokens[at - 1]!.value)) at--;
    return at;
  }

  /** The value of a piece with several: the one the words point at; later ones restate, earlier ones qualify the noun. */
  private choose(clause: Clause, quantities: Quantity[], piece: Piece): void {
    const label = wordsOf(this.tokens, clause.from, quantities[0]!.from);
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    quantities.forEach((quantity, i) => {
      const score = this.score(quantity, piece, label);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    });
    clause.main = quantities[best]!;
    const before = quantities[best - 1];
    if (before?.since && /^(?:còn|xuống|lên)$/.test(this.pointer(clause.main))) clause.base = before;
    const later = quantities.slice(best + 1).filter((quantity) => this.pointed(quantity));
    if (later.length > 0) this.restate(clause, later, { from: clause.main.to, to: piece.to }, false);
  }

  private pointed(quantity: Quantity): boolean {
    if (this.tokens[quantity.from]!.value === 'vượt') return true;
    return /^(?:đạt|chiếm|còn|xuống|lên|bằng|vượt|tăng|giảm|là|:|=)$/.test(this.pointer(quantity));
  }

  private pointer(quantity: Quantity): string {
    for (let i = quantity.at - 1; i >= quantity.from; i--) if (this.tokens[i]!.value === 'đạt') return 'đạt';
    let at = quantity.from - 1;
    while (at > quantity.from - 4 && /^(?:từ|mức|tỷ|lệ|bình|quân|thêm|khoảng)$/.test(this.tokens[at]?.value ?? ''))
      at--;
    return this.tokens[at - 1]?.value === 'trở' ? '' : (this.tokens[at]?.value ?? '');
  }

  private score(quantity: Quantity, piece: Piece, label: string): number {
    const percent = quantity.unit?.unit.dimension === 'percent';
    const pointer = this.pointer(quantity);
    let score = 0;
    if (pointer === ':') score += 3;
    else if (/^(?:còn|xuống|lên)$/.test(pointer)) score += 3;
    else if (/^(?:đạt|tăng|giảm|là|dưới|chiếm)$/.test(pointer)) score += pointer === 'chiếm' ? 1 : 2;
    if (quantity.from === piece.from) score += 2;
    if (quantity.form === 'over') score += 2;
    if (percent && /(?:^| )tỷ (?:lệ|trọng)/.test(label)) score += 2;
    if (
      percent &&
      TAILS.match(this.tokens, quantity.to) &&
      /^(?:kế|dự|chỉ|nghị|so|kh)/.test(this.tokens[quantity.to]!.value)
    )
      score -= 3;
    if (percent && pointer === 'đạt' && Number(quantity.numerals[0]!.printed.replace(',', '.')) > 100) score -= 3;
    if (
      !percent &&
      (quantity.cmp === 'lt' || quantity.cmp === 'gt') &&
      quantity.from > piece.from &&
      quantity.unit?.measure &&
      pointer !== 'đạt' &&
      pointer !== ':'
    )
      score -= 2;
    if (quantity.unit === null) score -= 1;
    if (quantity.unit?.unit.name === 'sao') score -= 4;
    return score;
  }

  private bracket(clause: Clause, span: { from: number; to: number }, nested: Clause[]): void {
    const { tokens } = this;
    const inner = { from: span.from + 1, to: tokens[span.to - 1]?.value === ')' ? span.to - 1 : span.to };
    if (tokens[inner.from]?.value === 'trong' && tokens[inner.from + 1]?.value === 'đó') {
      nested.push(...this.span(inner.from, inner.to, true, new Map()));
      return;
    }
    const inside: Quantity[] = [];
    for (let i = this.firstFrom(inner.from); this.quantities[i] && this.quantities[i]!.at < inner.to; i++)
      inside.push(this.quantities[i]!);
    const first = inside[0];
    if (!first) return;
    const lead = tokens.slice(inner.from, first.from);
    const bare =
      LEVEL_AFTER.match(tokens, inner.from) !== null ||
      lead.every((token, i) => LINKS.has(token.value) || this.skip[inner.from + i] || token.value === 'năm');
    const value =
      !clause.main ||
      (first.form === 'over' && clause.main.unit?.unit.dimension === 'percent' && clause.main.form === 'single');
    if (bare && value) {
      if (clause.main) {
        const { from, to } = clause.main;
        clause.restated.push({ quantity: clause.main, lead: '', tail: '', from, to });
      }
      clause.main = first;
      clause.bracketed = true;
      this.restate(clause, inside.slice(1), { from: first.to, to: inner.to }, false);
    } else if (bare || !clause.main) this.restate(clause, inside, inner, true);
    else nested.push(...this.span(inner.from, inner.to, true, new Map()));
  }
}
