/** All clauses read with one choice for what is doubtful, put together to one target. */
import type { Message } from '../messages.ts';
import type { Question, Target } from '../target.ts';
import { type ReadClause, unclaimed } from './audit.ts';
import { bearsMeaning } from './change.ts';
import type { Clause } from './clause-types.ts';
import { compose, type Piece } from './compose.ts';
import type { Draft } from './draft.ts';
import { type Effect, unexplained } from './effects.ts';
import { scopeOf } from './exclusions.ts';
import { interpret } from './interpret.ts';
import type { Meaning } from './meaning.ts';
import { phaseOf } from './phases.ts';
import type { Prepared } from './prepare.ts';
import { printedParts, spanOf } from './printed.ts';
import type { Quantity } from './quantity-types.ts';
import { clauseQuestions, compositeQuestions, unreadableQuestion } from './questions.ts';
import { type Doubt, resolve } from './resolve.ts';
import { said } from './said.ts';
import { effectQuestions } from './text-questions.ts';
import { type View, viewOf } from './view.ts';
import { ASPIRE } from './words.ts';
import { timeOf } from './years.ts';

/** How much of another clause's label is looked at, in characters. */
const NEARBY = 200;
/** Numerals that cannot be read, asked about one by one. */
const MOST_UNREADABLE = 6;

/** One way of reading: the reading chosen for a numeral (by token), the meaning chosen for a clause. */
export interface Choice {
  numerals: ReadonlyMap<number, number>;
  meanings: ReadonlyMap<number, number>;
  phases: number;
}

export interface Attempt {
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

export const FIRST: Choice = { numerals: new Map(), meanings: new Map(), phases: 0 };

/** Reads all clauses with one choice for what is doubtful. */
export function attempt(prepared: Prepared, choice: Choice, text: string): Attempt {
  const { lexed, clauses, hint, numbers, times, taken, context } = prepared;
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
  const read: ReadClause[] = [];
  let inherited = '';
  for (const [index, clause] of clauses.entries()) {
    const seen = viewOf(lexed, clause, {
      hint,
      inherited,
      times,
      taken,
      resolve: settle,
      direction: context.direction ?? null,
      unitOfMeasure: context.unitOfMeasure ?? null,
      indicatorKind: context.indicatorKind ?? null,
      grades: context.grades ?? null,
    });
    const view = isOfIndicator(clauses, seen) ? seen : { ...seen, direction: null };
    for (const { quantity } of clause.restated)
      for (const { readings, printed } of quantity.numerals) if (readings.length === 0) unreadable.add(printed);
    const meaning = interpret(view);
    const chosen = choice.meanings.get(index) ?? 0;
    const draft = chosen === 0 ? meaning.draft : meaning.otherwise[chosen - 1]!.draft;
    if (meaning.otherwise.length > 0) meanings.push({ clause: index, meaning });
    used.push(...meaning.used);
    if (meaning.leavesValue) left.add(clause);
    questions.push(...meaning.questions, ...clauseQuestions(view, draft));
    effects.push(...unexplained(view, draft));
    read.push({ view, draft, used: meaning.used });
    pieces.push({
      target: finish(draft, prepared, clause, view.words),
      part: clause.part,
      phase: phaseOf(view),
      time: timeOf(view, isFirst(clauses, clause)),
    });
    if (clause.main && !clause.part && bearsMeaning(view.label)) inherited = view.label.slice(-NEARBY);
  }
  const composed = compose(pieces, text, hint, choice.phases);
  if (composed.target) questions.push(...compositeQuestions(composed.target));
  effects.push(...unclaimed(lexed, taken, read, hint));
  questions.push(...effectQuestions(lexed, effects, composed.target));
  questions.push(...composed.questions, ...[...unreadable].slice(0, MOST_UNREADABLE).map(unreadableQuestion));
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

/**
 * The indicator's direction speaks for its own value, and for the value of another time ("quý I 5%, cả năm 3%"); a further
 * one with a label of its own may be another's.
 */
function isOfIndicator(clauses: readonly Clause[], view: View): boolean {
  return isFirst(clauses, view.clause) || phaseOf(view) !== null || timeOf(view, false)?.verb === '';
}

/** It is the one that names what is measured. */
function isFirst(clauses: readonly Clause[], clause: Clause): boolean {
  return clause === (clauses.find(({ main }) => main !== null) ?? clauses[0]);
}

function finish(draft: Draft, prepared: Prepared, clause: Clause, words: string): Target {
  const { lexed, given } = prepared;
  const whole = spanOf(lexed, clause.from, clause.to);
  const scope = scopeOf(lexed, clause);
  const used = clause.main
    ? [clause.main, ...clause.restated.map((item) => item.quantity).filter((quantity) => quantity !== clause.main)]
    : [];
  return {
    ...draft,
    text: given.slice(whole.start, whole.end).trim(),
    ...printedParts(lexed, clause),
    ...(scope !== null && { scope }),
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
