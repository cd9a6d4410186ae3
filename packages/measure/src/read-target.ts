/**
 * Reads the officials' own words as a target. The stages: text as given → normalised with offsets (text.ts) → tokens
 * (lexer.ts) → numbers that are no values (traps.ts) → quantities (quantity.ts) → clauses (clauses.ts) → meaning of each
 * clause (interpret.ts) → one target (compose.ts) → what none of them used is asked (coverage.ts). Every stage is linear
 * in the length of the text.
 */

import type { GradeStep } from './grade-scale.ts';
import type { IndicatorKind } from './kinds.ts';
import { type Message, print } from './messages.ts';
import { ask, mustBeAnswered, quoted } from './reader/ask.ts';
import { bearsMeaning } from './reader/change.ts';
import type { Clause } from './reader/clause-types.ts';
import { ClauseReader } from './reader/clauses.ts';
import { completeUnits } from './reader/complete-units.ts';
import { compose, type Piece } from './reader/compose.ts';
import { type NumberHints, numberContext } from './reader/context.ts';
import { unreadQuestions } from './reader/coverage.ts';
import type { Draft } from './reader/draft.ts';
import { type Effect, unexplained } from './reader/effects.ts';
import { interpret } from './reader/interpret.ts';
import { hasLevel } from './reader/levelled.ts';
import { type Lexed, lex } from './reader/lexer.ts';
import type { Meaning } from './reader/meaning.ts';
import { isNumberAlone } from './reader/number-words.ts';
import { phaseOf } from './reader/phases.ts';
import { printedParts, spanOf } from './reader/printed.ts';
import { QuantityGrammar } from './reader/quantity.ts';
import type { Quantity } from './reader/quantity-types.ts';
import { clauseQuestions, compositeQuestions, unreadableQuestion } from './reader/questions.ts';
import { type Doubt, type NumberContext, resolve } from './reader/resolve.ts';
import { said } from './reader/said.ts';
import { scaleQuestion } from './reader/scale-question.ts';
import { spreadsheetResidue } from './reader/spreadsheet.ts';
import { dayQuestions, effectQuestions, textQuestions } from './reader/text-questions.ts';
import type { TimeMark } from './reader/times.ts';
import { findTraps } from './reader/traps.ts';
import { viewOf } from './reader/view.ts';
import { ASPIRE } from './reader/words.ts';
import { yearOf } from './reader/years.ts';
import { asks } from './says/reading.ts';
import type { CandidateReading, Question, Target, TargetReading } from './target.ts';
import type { Direction } from './target-values.ts';

export interface TargetContext extends NumberHints {
  /** The indicator's name: says what a bare value is a value of. */
  indicator?: string;
  /** What the level above assigned, as printed; it settles a scale like a sibling. */
  assigned?: string;
  /** The indicator's own direction, as the catalogue has it; its name is never read against it. */
  direction?: Direction;
  /** What kind of figure the indicator has, as the catalogue has it. */
  indicatorKind?: IndicatorKind;
  /** The indicator's own ordinal scale, worst first; words that name a step of it are of a grade. */
  grades?: readonly GradeStep[] | null;
}

/** Longest text read; what an official writes for one target is far shorter. */
export const LONGEST_TARGET = 20_000;
/** How many words of another clause's label are looked at. */
const NEARBY = 200;
/** Doubtful numerals and clauses varied one by one; a text with more is asked about as a whole. */
const MOST_VARIED = 6;

/** Certainty of one of several readings. */
const UNDECIDED = 0.5;

interface Prepared {
  given: string;
  lexed: Lexed;
  named: readonly boolean[];
  quantities: readonly Quantity[];
  times: TimeMark[];
  clauses: Clause[];
  hint: string;
  numbers: NumberContext;
  context: TargetContext;
}

/** One way of reading: the reading chosen for a numeral (by token), the meaning chosen for a clause. */
interface Choice {
  numerals: ReadonlyMap<number, number>;
  meanings: ReadonlyMap<number, number>;
  phases: number;
}

interface Attempt {
  target: Target | null;
  questions: Question[];
  doubts: { doubt: Doubt; unit: string | null }[];
  /** What the meanings rest on besides quantities, and the clauses whose quantities none of them is about. */
  used: Meaning['used'];
  left: ReadonlySet<Clause>;
  /** Clauses with more than one meaning. */
  meanings: { clause: number; meaning: Meaning }[];
  /** What speaks for each way of putting the clauses together, where there are several. */
  ways: readonly Message[];
}

const FIRST: Choice = { numerals: new Map(), meanings: new Map(), phases: 0 };

/**
 * @returns the target, or null with ranked readings and questions where the text allows several meanings or was not read
 * whole. Questions that stand beside a target are doubts for the user to look at. Never throws, whatever the text.
 */
export function readTarget(text: string, context: TargetContext = {}): TargetReading {
  const residue = spreadsheetResidue(text);
  if (residue !== null) {
    const question = ask('SPREADSHEET', asks.spreadsheet({ printed: quoted(residue) }));
    return { target: null, readings: [], questions: [question] };
  }
  const prepared = prepare(text.length > LONGEST_TARGET ? text.slice(0, LONGEST_TARGET) : text, context);
  const best = attempt(prepared, FIRST, text);
  const questions = [
    ...best.doubts.map(({ doubt, unit }) => scaleQuestion(doubt, unit)),
    ...best.questions,
    ...textQuestions(prepared.lexed),
    ...dayQuestions(prepared),
    ...unreadQuestions({ ...prepared, used: best.used, left: best.left }),
  ];
  if (best.target && questions.length === 0 && !hasLevel(best.target, context))
    questions.push(ask('MEANING_UNCLEAR', asks.valueNotStated({ printed: quoted(text) })));
  const isUnread = best.target === null || (best.target.kind === 'text' && isNumberAlone(prepared.lexed.tokens));
  if (isUnread && questions.length === 0 && text.trim() !== '')
    questions.push(ask('NOT_READ', asks.notRead({ printed: quoted(text) })));
  if (!questions.some(mustBeAnswered)) return { target: best.target, readings: [], questions };
  return { target: null, readings: readingsOf(prepared, best, text), questions };
}

/** What the text can mean, the likeliest first. */
function readingsOf(prepared: Prepared, best: Attempt, text: string): CandidateReading[] {
  const readings: CandidateReading[] = [];
  const add = (target: Target | null, because: Message) => {
    if (target)
      readings.push({
        ...target,
        confidence: Math.min(target.confidence, UNDECIDED),
        because,
        reason: print(because, 'vi'),
      });
  };
  const [doubt] = best.doubts;
  const [unclear] = best.meanings;
  add(best.target, doubt?.doubt.ranked[0]?.because ?? unclear?.meaning.because ?? best.ways[0] ?? asks.asAsked());
  for (const { doubt: each } of best.doubts.slice(0, MOST_VARIED))
    for (const [index, { because }] of each.ranked.entries())
      if (index > 0)
        add(attempt(prepared, { ...FIRST, numerals: new Map([[each.token, index]]) }, text).target, because);
  for (const { clause, meaning } of best.meanings.slice(0, MOST_VARIED))
    for (const [index, { because }] of meaning.otherwise.entries())
      add(attempt(prepared, { ...FIRST, meanings: new Map([[clause, index + 1]]) }, text).target, because);
  for (const [phases, because] of best.ways.entries())
    if (phases > 0) add(attempt(prepared, { ...FIRST, phases }, text).target, because);
  return readings;
}

function prepare(given: string, context: TargetContext): Prepared {
  const lexed = lex(given);
  const traps = findTraps(lexed);
  const quantities = new QuantityGrammar(lexed.tokens, traps.skip).all();
  const clauses = new ClauseReader(lexed.tokens, quantities, traps.skip).read();
  const hint = lex((context.indicator ?? '').slice(0, NEARBY))
    .tokens.map((token) => token.value)
    .join(' ');
  const [only] = quantities;
  const numbers = {
    ...numberContext(context, context.assigned === undefined ? [] : [context.assigned]),
    alone: only !== undefined && only.to - only.from === lexed.tokens.length,
  };
  completeUnits(lexed, clauses, { ...context, hint });
  return { given, lexed, named: traps.skip, quantities, times: traps.times, clauses, hint, numbers, context };
}

/** Reads all clauses with one choice for what is doubtful. */
function attempt(prepared: Prepared, choice: Choice, text: string): Attempt {
  const { lexed, clauses, hint, numbers, times, context } = prepared;
  const questions: Question[] = [];
  const doubts = new Map<number, { doubt: Doubt; unit: string | null }>();
  const unreadable = new Set<string>();
  const cache = new Map<Quantity, ReturnType<typeof resolve>>();
  const settle = (quantity: Quantity) => {
    const known = cache.get(quantity);
    if (known) return known;
    const resolved = resolve(quantity, numbers, choice.numerals);
    cache.set(quantity, resolved);
    for (const doubt of resolved.doubts) doubts.set(doubt.token, { doubt, unit: resolved.unit });
    for (const printed of resolved.unreadable) unreadable.add(printed);
    return resolved;
  };
  const pieces: Piece[] = [];
  const meanings: Attempt['meanings'] = [];
  const used: Meaning['used'] = [];
  const left = new Set<Clause>();
  const effects: Effect[] = [];
  let inherited = '';
  for (const [index, clause] of clauses.entries()) {
    const view = viewOf(lexed, clause, {
      hint,
      inherited,
      times,
      resolve: settle,
      direction: directionOf(clauses, index, context),
      unitOfMeasure: context.unitOfMeasure ?? null,
      indicatorKind: context.indicatorKind ?? null,
      grades: context.grades ?? null,
    });
    const meaning = interpret(view);
    const chosen = choice.meanings.get(index) ?? 0;
    const draft = chosen === 0 ? meaning.draft : meaning.otherwise[chosen - 1]!.draft;
    if (meaning.otherwise.length > 0) meanings.push({ clause: index, meaning });
    used.push(...meaning.used);
    if (meaning.leavesValue) left.add(clause);
    questions.push(...meaning.questions, ...clauseQuestions(view, draft));
    effects.push(...unexplained(view, draft));
    pieces.push({
      target: finish(draft, prepared, clause, view.words),
      part: clause.part,
      phase: phaseOf(view),
      year: yearOf(view),
    });
    if (clause.main && !clause.part && bearsMeaning(view.label)) inherited = view.label.slice(-NEARBY);
  }
  const composed = compose(pieces, text, hint, choice.phases);
  if (composed.target) questions.push(...compositeQuestions(composed.target));
  questions.push(...effectQuestions(lexed, effects, composed.target));
  questions.push(...composed.questions, ...[...unreadable].slice(0, MOST_VARIED).map(unreadableQuestion));
  return {
    target: composed.target,
    questions,
    used,
    left,
    doubts: [...doubts.values()],
    meanings,
    ways: composed.ways,
  };
}

/** The indicator's direction speaks for its own value; a further one with a label of its own may be another's. */
function directionOf(clauses: readonly Clause[], index: number, context: TargetContext): Direction | null {
  const first = clauses.findIndex((clause) => clause.main !== null);
  return index === first ? (context.direction ?? null) : null;
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
