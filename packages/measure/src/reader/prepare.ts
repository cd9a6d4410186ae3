/** From the text as given to its clauses: everything that does not depend on what a doubtful part is taken for. */
import type { Clause } from './clause-types.ts';
import { ClauseReader } from './clauses.ts';
import { completeUnits } from './complete-units.ts';
import { numberContext, type TargetContext } from './context.ts';
import { type Lexed, lex } from './lexer.ts';
import { QuantityGrammar } from './quantity.ts';
import type { Quantity } from './quantity-types.ts';
import type { NumberContext } from './resolve.ts';
import type { TimeMark } from './times.ts';
import { findTraps } from './traps.ts';

/** How much of the indicator's name is looked at, in characters. */
const NEARBY = 200;

export interface Prepared {
  given: string;
  lexed: Lexed;
  named: readonly boolean[];
  /** For every token: it belongs to a quantity, or to a number that is no value. */
  taken: readonly boolean[];
  quantities: readonly Quantity[];
  times: TimeMark[];
  clauses: Clause[];
  hint: string;
  numbers: NumberContext;
  context: TargetContext;
}

export function prepare(given: string, context: TargetContext): Prepared {
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
  const taken = [...traps.skip];
  for (const { from, to } of quantities) taken.fill(true, from, to);
  completeUnits(lexed, clauses, { ...context, hint });
  return { given, lexed, named: traps.skip, taken, quantities, times: traps.times, clauses, hint, numbers, context };
}
