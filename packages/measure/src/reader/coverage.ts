/**
 * What was not read must be asked: every digit, sign, comparator and number word of a text either belongs to something
 * that the reading used, or a question quotes it.
 */

import { asks } from '../says/reading.ts';
import type { Question } from '../target.ts';
import { ask, quoted } from './ask.ts';
import type { Clause } from './clause-types.ts';
import { comparesUnread } from './comparators.ts';
import { bracketedUnit } from './label-unit.ts';
import type { Lexed } from './lexer.ts';
import { isNumberWord } from './number-words.ts';
import { spanOf } from './printed.ts';
import { describes } from './qualifiers.ts';
import type { Quantity } from './quantity-types.ts';
import { isForeign, isForeignByNumber } from './strangers.ts';
import { isSyllable } from './syllable.ts';
import type { Token } from './token.ts';

export interface Read {
  lexed: Lexed;
  /** Tokens of ages, citations, dates, names: read, and no values. */
  named: readonly boolean[];
  quantities: readonly Quantity[];
  clauses: readonly Clause[];
  /** What meanings rest on besides quantities. */
  used: readonly { from: number; to: number }[];
  /** Clauses whose quantities no meaning is about. */
  left: ReadonlySet<Clause>;
}

/** For every token, the quantity it belongs to. */
type Owners = readonly (Quantity | undefined)[];

interface Gap {
  from: number;
  to: number;
  foreign: boolean;
}

/** More gaps than this are one question about the whole. */
const MOST_QUOTED = 4;
/** Marks between words that carry no meaning of their own. */
const HARMLESS = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '-',
  '/',
  '*',
  '|',
  '…',
  '...',
  '!',
  '?',
  '_',
  '\\',
  '\n',
]);
/** Signs that open an item. */
const BULLETS = new Set(['•', '·', '▪', '►', '●', '○', '■', '□', '◦', '✓', '§', '➢', '❖', '']);

/** What joins words without a blank; any other sign inside a word is damage: "d?ới". */
const JOINS = new Set([',', '.', ';', ':', '/', '-', "'", '(', ')', '[', ']', '"', '|', '&', '+', '...', '…', '\n']);

export function unreadQuestions(read: Read): Question[] {
  const { tokens } = read.lexed;
  const covered = coveredBy(read);
  const owners: (Quantity | undefined)[] = new Array(tokens.length);
  for (const quantity of read.quantities) owners.fill(quantity, quantity.from, quantity.to);
  if (isSignOfWhole(read.lexed, owners)) {
    return [ask('NOT_READ', asks.notRead({ printed: quoted(read.lexed.given.trim()) }))];
  }
  const gaps: Gap[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const gap = covered[i]
      ? (damageGap(read, owners, i) ?? (read.named[i] ? null : foreignGap(tokens, i)))
      : (quantityGap(tokens, owners, i) ?? gapAt(read, owners, i, covered) ?? foreignGap(tokens, i));
    if (!gap) continue;
    const last = gaps[gaps.length - 1];
    if (last && gap.from <= last.to + 1) {
      last.to = Math.max(last.to, gap.to);
      last.foreign &&= gap.foreign;
    } else gaps.push(gap);
    i = Math.max(i, gap.to - 1);
  }
  const shown = gaps.length > MOST_QUOTED ? [{ from: gaps[0]!.from, to: gaps.at(-1)!.to, foreign: false }] : gaps;
  return shown.map(({ from, to, foreign }) => {
    const { start, end } = spanOf(read.lexed, from, to);
    const printed = quoted(read.lexed.given.slice(start, end));
    return ask('NOT_READ', foreign ? asks.foreign({ printed }) : asks.notRead({ printed }));
  });
}

function coveredBy({ lexed, named, quantities, clauses, used, left }: Read): boolean[] {
  const covered = [...named];
  const cover = ({ from, to }: { from: number; to: number }) => covered.fill(true, from, to);
  const taken = new Set<Quantity>();
  const clauseOf: (Clause | undefined)[] = new Array(lexed.tokens.length);
  for (const clause of clauses) {
    clauseOf.fill(clause, clause.from, clause.to);
    if (left.has(clause)) continue;
    for (const quantity of [clause.main, clause.base, ...clause.restated.map((item) => item.quantity)]) {
      if (!quantity) continue;
      taken.add(quantity);
      cover(quantity);
    }
  }
  for (const each of used) cover(each);
  for (const quantity of taken)
    if (brokenOff(lexed.tokens, named, quantity)) covered.fill(false, quantity.from, quantity.to);
  for (const quantity of quantities) {
    if (taken.has(quantity)) continue;
    if (describes(lexed.tokens, quantity, clauseOf[quantity.at] ?? null)) cover(quantity);
  }
  return covered;
}

/** "1 , 5%": a number without a unit, a comma, a number: one number broken apart, or two. */
function brokenOff(tokens: readonly Token[], named: readonly boolean[], quantity: Quantity): boolean {
  const { token } = quantity.numerals[quantity.numerals.length - 1]!;
  const [comma, next] = [tokens[token + 1], tokens[token + 2]];
  return (comma?.value === ',' || comma?.value === '.') && next?.type === 'num' && !named[token + 2];
}

/** A sign among words that a meaning rests on: a grade, a date. */
function damageGap(read: Read, owners: Owners, at: number): Gap | null {
  const inside = read.named[at] || owners[at] !== undefined;
  const { type, value } = read.lexed.tokens[at]!;
  return inside || (type !== 'sym' && value !== 'rưỡi') ? null : gapAt(read, owners, at, []);
}

/** A quantity that nothing used is quoted whole, with its comparators and unit. */
function quantityGap(tokens: readonly Token[], owners: Owners, at: number): Gap | null {
  const quantity = tokens[at]!.type === 'num' ? owners[at] : undefined;
  return quantity ? { from: quantity.from, to: quantity.to, foreign: false } : null;
}

function gapAt(read: Read, owners: Owners, at: number, covered: readonly boolean[]): Gap | null {
  const { named } = read;
  const { tokens } = read.lexed;
  const token = tokens[at]!;
  const one = { from: at, to: at + 1, foreign: false };
  if (token.type === 'num') return one;
  if (token.type === 'sym') {
    if (token.value === '=' && covered[at + 1] && tokens[at + 1]?.type === 'num') return null;
    if (token.value === '/' && cutsUnit(tokens, owners[at - 1], at)) return { ...one, to: at + 2 };
    if (tokens[at - 1]?.value === '(' && bracketedUnit(tokens, at - 1)) return null;
    const sign = (token.value === '-' || token.value === '+') && !named[at + 1] && isSign(tokens, at);
    const inWord =
      !JOINS.has(token.value) &&
      token.glued &&
      isLetters(tokens[at - 1]) &&
      isLetters(tokens[at + 1]) &&
      tokens[at + 1]!.glued;
    if (inWord) return { from: at - 1, to: at + 2, foreign: false };
    return sign || !(HARMLESS.has(token.value) || separates(tokens, at))
      ? { ...one, to: sign ? at + 2 : at + 1 }
      : null;
  }
  if (token.type !== 'word') return null;
  const compares = comparesUnread(tokens, at);
  // "dưới 5 tuổi": the number after it was read as a name
  if (compares) return covered[at + compares] ? null : { ...one, to: at + compares };
  return isNumberWord(tokens, at) ? one : null;
}

/** "+" and "&" between words, a bullet where an item begins. */
function separates(tokens: readonly Token[], at: number): boolean {
  const { value } = tokens[at]!;
  const before = tokens[at - 1];
  if (BULLETS.has(value)) return before === undefined || before.type === 'break' || /^[.;:,]$/.test(before.value);
  const reference = value === '&' && tokens[at + 1]?.glued === true && tokens[at + 2]?.value === ';';
  const joinsNumbers = value === '&' && before?.type === 'num' && tokens[at + 1]?.type === 'num';
  return (value === '+' || value === '&') && !joinsNumbers && !reference && tokens[at + 1]?.type !== 'sym';
}

/** "- 5%", "5%-", "(2,5)" and no word more: a list's dash, a bookkeeper's brackets, or a minus. */
function isSignOfWhole({ given, tokens }: Lexed, owners: Owners): boolean {
  const last = tokens.length - 1;
  const isAll = (from: number, to: number) => owners[from]?.from === from && owners[from]?.to === to;
  if (isAll(0, last + 1)) return /^\s*[-–—−]\s/u.test(given);
  return tokens[last]?.value === '-' ? isAll(0, last) : tokens[last]?.value === ')' && isAll(1, last);
}

/** "12 m3/s", "200 mg/l": what an amount is per, in a unit that nobody knows. A share may be of anything. */
function cutsUnit(tokens: readonly Token[], owner: Quantity | undefined, at: number): boolean {
  const { unit, to } = owner ?? {};
  if (!unit || to !== at || unit.unit.dimension === 'percent') return false;
  const next = tokens[at + 1];
  // "thôn/tổ dân phố", "6 tháng/lần": words, that other rules know
  return tokens[at]!.glued && next?.type === 'word' && next.glued && !isSyllable(next.value);
}

const isLetters = (token: Token | undefined): boolean => token?.type === 'word';

function isSign(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.type === 'num' && next.glued && !(tokens[at]!.glued && tokens[at - 1]?.type === 'num');
}

function foreignGap(tokens: readonly Token[], at: number): Gap | null {
  return isForeign(tokens[at]!) || isForeignByNumber(tokens, at) ? { from: at, to: at + 1, foreign: true } : null;
}
