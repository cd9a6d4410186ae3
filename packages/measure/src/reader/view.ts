import type { GradeStep } from '../grade-scale.ts';
import type { IndicatorKind } from '../kinds.ts';
import type { Decimal } from '../target.ts';
import type { Direction } from '../target-values.ts';
import { quoted } from './ask.ts';
import type { Clause } from './clause-types.ts';
import type { Lexed } from './lexer.ts';
import { wordsOf } from './pieces.ts';
import { spanOf } from './printed.ts';
import type { Quantity } from './quantity-types.ts';
import type { Resolved } from './resolve.ts';
import type { TimeMark } from './times.ts';
import type { Token } from './token.ts';

/** One clause with its words at hand: what the rules of meaning look at. */
export interface View {
  lexed: Lexed;
  tokens: readonly Token[];
  clause: Clause;
  main: Quantity | null;
  value: Resolved | null;
  times: TimeMark[];
  /** For every token of the text: it belongs to a quantity, or to a number that is no value. */
  taken: readonly boolean[];
  /** All words of the clause, brackets left out. */
  words: string;
  /** Words from the start of the clause to its value, comparators left out. */
  label: string;
  /** The same from the nearest part on. */
  near: string;
  /** Words before the value with its comparators. */
  lead: string;
  /** Words after the value up to the end of the clause or the next expression. */
  tail: string;
  /** Words of the indicator's name, given by the caller. */
  hint: string;
  /** Label of the clause this one belongs to, when it has little of its own. */
  inherited: string;
  /** The catalogue's, where it speaks for this clause. */
  direction: Direction | null;
  /** Unit of measure and kind of the indicator, as the catalogue has them. */
  unitOfMeasure: string | null;
  indicatorKind: IndicatorKind | null;
  /** The indicator's own ordinal scale, worst first. */
  grades: readonly GradeStep[] | null;
  resolve: (quantity: Quantity) => Resolved;
}

function outside(clause: Clause, tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  let start = from;
  for (const span of clause.brackets) {
    if (span.to <= start || span.from >= to) continue;
    words += ` ${wordsOf(tokens, start, span.from)}`;
    start = span.to;
  }
  return `${words} ${start < to ? wordsOf(tokens, start, to) : ''}`.trim();
}

/** `times` stand in the order of the text. */
function timesWithin(times: readonly TimeMark[], from: number, to: number): TimeMark[] {
  let low = 0;
  for (let high = times.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (times[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found: TimeMark[] = [];
  for (let i = low; times[i] && times[i]!.to <= to; i++) found.push(times[i]!);
  return found;
}

export interface ViewContext {
  hint: string;
  inherited: string;
  times: readonly TimeMark[];
  taken: readonly boolean[];
  direction: Direction | null;
  unitOfMeasure: string | null;
  indicatorKind: IndicatorKind | null;
  grades: readonly GradeStep[] | null;
  resolve: (quantity: Quantity) => Resolved;
}

export function viewOf(lexed: Lexed, clause: Clause, context: ViewContext): View {
  const { tokens } = lexed;
  const { main } = clause;
  const after = main ? clause.restated.map((item) => item.quantity.from).filter((from) => from >= main.to) : [];
  const end = after.length > 0 ? Math.min(...after.slice(0, 1), clause.to) : clause.to;
  const labelEnd = main ? main.from : clause.to;
  return {
    lexed,
    tokens,
    clause,
    main,
    value: main ? context.resolve(main) : null,
    times: timesWithin(context.times, clause.from, clause.to),
    words: outside(clause, tokens, clause.from, clause.to),
    label: outside(clause, tokens, clause.from, labelEnd).replace(/^[-* ]+/, ''),
    near: outside(clause, tokens, clause.near, labelEnd).replace(/^[-* ]+/, ''),
    lead: main ? outside(clause, tokens, clause.near, main.at) : '',
    tail: main ? outside(clause, tokens, main.to, end) : '',
    hint: context.hint,
    inherited: context.inherited,
    taken: context.taken,
    direction: context.direction,
    unitOfMeasure: context.unitOfMeasure,
    indicatorKind: context.indicatorKind,
    grades: context.grades,
    resolve: context.resolve,
  };
}

/** The value as it is printed, with its comparators and unit. */
export function printedValue({ lexed, main }: View): string {
  if (!main) return '';
  const { start, end } = spanOf(lexed, main.from, main.to);
  return quoted(lexed.given.slice(start, end));
}

/** "31.5" of the restated quantities with a percent sign, with the words around each. */
export function percents(view: View): { value: Decimal; lead: string; tail: string }[] {
  return view.clause.restated
    .filter((item) => item.quantity.unit?.unit.dimension === 'percent')
    .flatMap((item) =>
      view
        .resolve(item.quantity)
        .values.slice(0, 1)
        .map((value) => ({ value, lead: item.lead, tail: item.tail })),
    );
}
