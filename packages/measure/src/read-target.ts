/**
 * Reads the officials' own words as a target. The stages: text as given → normalised with offsets (text.ts) → tokens
 * (lexer.ts) → numbers that are no values (traps.ts) → quantities (quantity.ts) → clauses (clauses.ts), all in
 * prepare.ts; then meaning of each clause (interpret.ts) → one target (compose.ts), in attempt.ts; what none of them used
 * is asked (coverage.ts, effects.ts), and so is what no field of the reading claims (audit.ts). Every stage is linear in the length of the text.
 */
import { ask, mustBeAnswered, quoted } from './reader/ask.ts';
import { attempt, FIRST } from './reader/attempt.ts';
import { readingsOf } from './reader/candidates.ts';
import type { TargetContext } from './reader/context.ts';
import { unreadQuestions } from './reader/coverage.ts';
import { hasLevel } from './reader/levelled.ts';
import { isNumberAlone } from './reader/number-words.ts';
import { prepare } from './reader/prepare.ts';
import { scaleQuestion } from './reader/scale-question.ts';
import { spreadsheetResidue } from './reader/spreadsheet.ts';
import { dayQuestions, repeatQuestions, textQuestions } from './reader/text-questions.ts';
import { asks as asksNumber } from './says/number.ts';
import { asks } from './says/reading.ts';
import type { TargetReading } from './target.ts';

export type { TargetContext } from './reader/context.ts';

/** Longest text read; what an official writes for one target is far shorter. */
export const LONGEST_TARGET = 20_000;

/**
 * @returns the target, or null with ranked readings and questions where the text allows several meanings or was not read
 * whole. Questions that stand beside a target are doubts for the user to look at. Never throws, whatever the text.
 */
export function readTarget(text: string, context: TargetContext = {}): TargetReading {
  const residue = spreadsheetResidue(text);
  if (residue !== null) {
    const question = ask('SPREADSHEET', asksNumber.spreadsheet({ printed: quoted(residue) }));
    return { target: null, readings: [], questions: [question] };
  }
  const prepared = prepare(text.length > LONGEST_TARGET ? text.slice(0, LONGEST_TARGET) : text, context);
  const best = attempt(prepared, FIRST, text);
  const questions = [
    ...best.doubts.map(({ doubt, unit }) => scaleQuestion(doubt, unit)),
    ...best.questions,
    ...textQuestions(prepared.lexed),
    ...repeatQuestions(prepared.lexed),
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
