import type { UnitLevel } from '../target.ts';
import { lex } from './lexer.ts';
import { QuantityGrammar } from './quantity.ts';
import type { Quantity } from './quantity-types.ts';
import { type NumberContext, resolve } from './resolve.ts';
import type { SiblingValue } from './scale.ts';
import { findTraps } from './traps.ts';

/** How the user said the separators of a text are to be read. */
export interface DecidedSeparators {
  thousands: '.' | ',';
}

/** What is known about a number beside its text. Everything is optional; nothing of it is ever a default. */
export interface NumberHints {
  /** Unit of measure of the indicator, as the catalogue names it. */
  unitOfMeasure?: string;
  /** Other values of the same plan, as printed ("18,02 tỷ đồng"); they settle a scale. */
  siblings?: readonly string[];
  /** The level of the unit whose plan it is. */
  level?: UnitLevel;
  decided?: DecidedSeparators;
}

/** Siblings beyond this add nothing to an order of magnitude. */
const MOST_SIBLINGS = 50;

/** The caller's hints as the settling of scales needs them; siblings that are ambiguous themselves say nothing. */
export function numberContext(hints: NumberHints, more: readonly string[] = []): NumberContext {
  const level = hints.level ?? null;
  const bare: NumberContext = { level, siblings: [], decided: null };
  const siblings: SiblingValue[] = [];
  for (const text of [...(hints.siblings ?? []), ...more].slice(0, MOST_SIBLINGS)) {
    const { tokens } = lex(text);
    for (const quantity of new QuantityGrammar(tokens, findTraps(tokens).skip).all())
      siblings.push(...valuesOf(quantity, bare));
  }
  return { level, siblings, decided: hints.decided?.thousands ?? null };
}

function valuesOf(quantity: Quantity, context: NumberContext): SiblingValue[] {
  if (!quantity.unit) return [];
  const { dimension } = quantity.unit.unit;
  const { values, doubts } = resolve(quantity, context, new Map());
  if (doubts.length > 0) return [];
  const scale =
    dimension === 'money'
      ? ({ tỷ: 9, triệu: 6, nghìn: 3 }[resolve(quantity, context, new Map()).unit?.split(' ')[0] ?? ''] ?? 0)
      : 0;
  return values.map((value) => ({ dimension, value, scale }));
}
