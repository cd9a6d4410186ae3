/**
 * Reads the officials' own words as a target. The stages: text as given → normalised with offsets (text.ts) → tokens
 * (lexer.ts) → numbers that are no values (traps.ts) → quantities (quantity.ts) → clauses (clauses.ts) → meaning of each
 * clause (interpret.ts) → one target (compose.ts). Every stage is linear in the length of the text.
 */

import { bearsMeaning } from './reader/change.ts';
import type { Clause } from './reader/clause-types.ts';
import { ClauseReader } from './reader/clauses.ts';
import { completeUnits } from './reader/complete-units.ts';
import { compose, type Piece } from './reader/compose.ts';
import { type NumberHints, numberContext } from './reader/context.ts';
import type { Draft } from './reader/draft.ts';
import { interpret } from './reader/interpret.ts';
import { type Lexed, lex } from './reader/lexer.ts';
import { printedParts, spanOf } from './reader/printed.ts';
import { QuantityGrammar } from './reader/quantity.ts';
import type { Quantity } from './reader/quantity-types.ts';
import { clauseQuestions, compositeQuestions, scaleQuestion, unreadableQuestion } from './reader/questions.ts';
import { type Doubt, type NumberContext, resolve } from './reader/resolve.ts';
import { said } from './reader/said.ts';
import type { TimeMark } from './reader/times.ts';
import { findTraps } from './reader/traps.ts';
import { viewOf } from './reader/view.ts';
import { ASPIRE } from './reader/words.ts';
import type { CandidateReading, Question, Target, TargetReading } from './target.ts';

export interface TargetContext extends NumberHints {
  /** The indicator's name: says what a bare value is a value of. */
  indicator?: string;
  /** What the level above assigned, as printed; it settles a scale like a sibling. */
  assigned?: string;
}

/** Longest text read; what an official writes for one target is far shorter. */
export const LONGEST_TARGET = 20_000;
/** How many words of another clause's label are looked at. */
const NEARBY = 200;
/** Doubtful numerals varied one by one; a text with more is asked about as a whole. */
const MOST_VARIED = 6;

/** Certainty of one of several readings. */
const UNDECIDED = 0.5;

interface Prepared {
  given: string;
  lexed: Lexed;
  times: TimeMark[];
  clauses: Clause[];
  hint: string;
  numbers: NumberContext;
}

interface Attempt {
  target: Target | null;
  questions: Question[];
  doubts: { doubt: Doubt; unit: string | null }[];
}

/**
 * @returns the target, or null with ranked readings and questions where the text allows several values. Questions that
 * stand beside a target are doubts for the user to look at. Never throws, whatever the text.
 */
export function readTarget(text: string, context: TargetContext = {}): TargetReading {
  const prepared = prepare(text.length > LONGEST_TARGET ? text.slice(0, LONGEST_TARGET) : text, context);
  const best = attempt(prepared, new Map(), text);
  if (best.doubts.length === 0) return { target: best.target, readings: [], questions: best.questions };
  const readings: CandidateReading[] = [];
  const add = (choice: Map<number, number>, doubt: Doubt, index: number) => {
    const { target } = choice.size === 0 ? best : attempt(prepared, choice, text);
    if (target)
      readings.push({
        ...target,
        confidence: Math.min(target.confidence, UNDECIDED),
        reason: doubt.ranked[index]!.reason,
      });
  };
  add(new Map(), best.doubts[0]!.doubt, 0);
  for (const { doubt } of best.doubts.slice(0, MOST_VARIED)) {
    for (let index = 1; index < doubt.ranked.length; index++) add(new Map([[doubt.token, index]]), doubt, index);
  }
  const asked = best.doubts.map(({ doubt, unit }) => scaleQuestion(doubt, unit));
  return { target: null, readings, questions: [...asked, ...best.questions] };
}

function prepare(given: string, context: TargetContext): Prepared {
  const lexed = lex(given);
  const traps = findTraps(lexed.tokens);
  const quantities = new QuantityGrammar(lexed.tokens, traps.skip).all();
  const clauses = new ClauseReader(lexed.tokens, quantities, traps.skip).read();
  const hint = lex((context.indicator ?? '').slice(0, NEARBY))
    .tokens.map((token) => token.value)
    .join(' ');
  const numbers = numberContext(context, context.assigned === undefined ? [] : [context.assigned]);
  completeUnits(lexed, clauses, { ...context, hint });
  return { given, lexed, times: traps.times, clauses, hint, numbers };
}

/** Reads all clauses with one choice for the doubtful numerals. */
function attempt(prepared: Prepared, choice: ReadonlyMap<number, number>, text: string): Attempt {
  const { lexed, clauses, hint, numbers, times } = prepared;
  const questions: Question[] = [];
  const doubts = new Map<number, { doubt: Doubt; unit: string | null }>();
  const unreadable = new Set<string>();
  const cache = new Map<Quantity, ReturnType<typeof resolve>>();
  const settle = (quantity: Quantity) => {
    const known = cache.get(quantity);
    if (known) return known;
    const resolved = resolve(quantity, numbers, choice);
    cache.set(quantity, resolved);
    for (const doubt of resolved.doubts) doubts.set(doubt.token, { doubt, unit: resolved.unit });
    for (const printed of resolved.unreadable) unreadable.add(printed);
    return resolved;
  };
  const pieces: Piece[] = [];
  let inherited = '';
  for (const clause of clauses) {
    const view = viewOf(lexed, clause, { hint, inherited, times, resolve: settle });
    const draft = interpret(view);
    questions.push(...clauseQuestions(view, draft));
    pieces.push({ target: finish(draft, prepared, clause, view.words), part: clause.part });
    if (clause.main && !clause.part && bearsMeaning(view.label)) inherited = view.label.slice(-NEARBY);
  }
  const target = compose(pieces, text, hint);
  if (target) questions.push(...compositeQuestions(target));
  questions.push(...[...unreadable].slice(0, MOST_VARIED).map(unreadableQuestion));
  return { target, questions, doubts: [...doubts.values()] };
}

function finish(draft: Draft, prepared: Prepared, clause: Clause, words: string): Target {
  const { lexed, given } = prepared;
  const whole = spanOf(lexed, clause.from, clause.to);
  const used = clause.main
    ? [clause.main, ...clause.restated.map((item) => item.quantity).filter((quantity) => quantity !== clause.main)]
    : [];
  return {
    ...draft,
    text: given.slice(whole.start, whole.end).trim(),
    ...printedParts(lexed, clause),
    period: periodOf(words),
    aspirational: said(words, ASPIRE),
    children: [],
    spans: used.length > 0 ? used.map((quantity) => spanOf(lexed, quantity.from, quantity.to)) : [whole],
  } as Target;
}

function periodOf(words: string): string | null {
  const found =
    /(?:^| )(?:(?:giai đoạn|nhiệm kỳ|thời kỳ) )?((?:đến |cuối |đầu )?năm \d{4}|(?:19|20)\d\d - (?:19|20)\d\d)(?= |$)/u.exec(
      words,
    );
  if (found) return found[1]!.replace(' - ', '-').replace('năm ', '');
  return /(?:^| )(?:hàng|mỗi) (tháng|quý|năm)(?= |$)/u.exec(words)?.[1] ?? null;
}
