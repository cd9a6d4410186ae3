import type { Clause } from './clause-types.ts';
import { LEVEL_AFTER, LINKS, linkStart, restates } from './links.ts';
import { phraseSet } from './phrases.ts';
import { cutPieces, matchBrackets, type Piece, wordsOf } from './pieces.ts';
import type { Quantity } from './quantity-types.ts';
import type { Token } from './token.ts';
import { pointed, pointer, valueScore } from './value-choice.ts';

/** ", không có chi bộ yếu kém", ", xếp loại khá trở lên" after a value asks for something of its own. */
const ASKS_MORE = phraseSet(
  'không để xảy ra | không để phát sinh | không phát sinh | không xảy ra | không còn | không có | không để | xếp loại | xếp hạng',
);

/** "đạt 90%, 18/20 tổ dân phố": the share, and of what it is one. */
function countsShare(main: Quantity, [first]: readonly Quantity[], piece: Piece): boolean {
  const share = main.form === 'single' && main.unit?.unit.dimension === 'percent';
  return share && first?.form === 'over' && first.from === piece.from && first.unit?.measure === false;
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
    for (const piece of cutPieces(this.tokens, from, to, brackets, this.quantities.slice(cursor))) {
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
    if (soft && open!.main && plain.length > 0 && restates(tokens, piece, plain[0]!)) {
      this.restate(open!, plain, piece, true);
      open!.brackets.push(...spans);
      for (const span of spans) this.bracket(open!, span, nested);
      open!.to = piece.to;
      return open;
    }
    if (soft && open!.main && countsShare(open!.main, plain, piece)) {
      this.replaceMain(open!, plain[0]!);
      this.restate(open!, plain.slice(1), { from: plain[0]!.to, to: piece.to }, false);
      open!.brackets.push(...spans);
      open!.to = piece.to;
      return open;
    }
    const asksMore = open?.main !== null && own.length === 0 && ASKS_MORE.match(tokens, piece.from) !== null;
    if (soft && !asksMore && (own.length === 0 || !open!.main)) {
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

  /** The count beside a share says more than the share. */
  private replaceMain(clause: Clause, quantity: Quantity): void {
    if (clause.main) {
      const { from, to } = clause.main;
      clause.restated.push({ quantity: clause.main, lead: '', tail: '', from, to });
    }
    clause.main = quantity;
  }

  /** `whole`: the first expression takes its piece from the start, otherwise from the words that link it. */
  private restate(clause: Clause, quantities: Quantity[], piece: { from: number; to: number }, whole: boolean): void {
    let start = piece.from;
    quantities.forEach((quantity, i) => {
      const next = quantities[i + 1];
      const end = next ? linkStart(this.tokens, next, quantity.to) : piece.to;
      clause.restated.push({
        quantity,
        lead: wordsOf(this.tokens, start, quantity.at),
        tail: wordsOf(this.tokens, quantity.to, end),
        from: whole && i === 0 ? piece.from : linkStart(this.tokens, quantity, start),
        to: end,
      });
      start = quantity.to;
    });
  }

  /** The value of a piece with several: the one the words point at; later ones restate, earlier ones qualify the noun. */
  private choose(clause: Clause, quantities: Quantity[], piece: Piece): void {
    const label = wordsOf(this.tokens, clause.from, quantities[0]!.from);
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    quantities.forEach((quantity, i) => {
      const score = valueScore(this.tokens, quantity, piece, label);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    });
    clause.main = quantities[best]!;
    const before = quantities[best - 1];
    if (before?.since && /^(?:còn|xuống|lên)$/.test(pointer(this.tokens, clause.main))) clause.base = before;
    const later = quantities.slice(best + 1).filter((quantity) => pointed(this.tokens, quantity));
    if (later.length > 0) this.restate(clause, later, { from: clause.main.to, to: piece.to }, false);
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
      this.replaceMain(clause, first);
      clause.bracketed = true;
      this.restate(clause, inside.slice(1), { from: first.to, to: inner.to }, false);
    } else if (bare || !clause.main) this.restate(clause, inside, inner, true);
    else nested.push(...this.span(inner.from, inner.to, true, new Map()));
  }
}
