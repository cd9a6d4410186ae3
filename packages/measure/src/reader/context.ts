import type { GradeStep } from '../grade-scale.ts';
import type { IndicatorKind } from '../kinds.ts';
import type { Decimal, UnitLevel } from '../target.ts';
import type { Direction } from '../target-values.ts';
import { unitNamed } from './label-unit.ts';
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
  /** Exact values of the same thing in the same unit, named or not: last period's figure, the other operand of a ratio. */
  known?: readonly Decimal[];
  /** The level of the unit whose plan it is. */
  level?: UnitLevel;
  decided?: DecidedSeparators;
  /** A number field: a separator before three digits is asked about even where the official notation would settle it. */
  strict?: boolean;
}

/** What is known about a target beside its text. */
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

/** Siblings beyond this add nothing to an order of magnitude. */
const MOST_SIBLINGS = 50;

/** The caller's hints as the settling of scales needs them; siblings that are ambiguous themselves say nothing. */
export function numberContext(hints: NumberHints, more: readonly string[] = []): NumberContext {
  const level = hints.level ?? null;
  const bare: NumberContext = { level, siblings: [], decided: null, strict: false, alone: false };
  const siblings = knownValues(hints);
  for (const text of [...(hints.siblings ?? []), ...more].slice(0, MOST_SIBLINGS)) {
    const lexed = lex(text);
    const { tokens } = lexed;
    for (const quantity of new QuantityGrammar(tokens, findTraps(lexed).skip).all())
      siblings.push(...valuesOf(quantity, bare));
  }
  return { level, siblings, decided: hints.decided?.thousands ?? null, strict: hints.strict ?? false, alone: false };
}

/** A value in the field's unit: of money in the scale of that unit, of a unit nobody has named without a dimension. */
function knownValues({ known = [], unitOfMeasure }: NumberHints): SiblingValue[] {
  const named = unitOfMeasure ? unitNamed(unitOfMeasure) : null;
  const dimension = named?.unit?.unit.dimension ?? null;
  const scale = dimension === 'money' ? (named?.printedScale ?? 0) : 0;
  return known
    .filter((value) => /[1-9]/.test(value))
    .slice(0, MOST_SIBLINGS)
    .map((value) => ({ dimension, value: value.replace('-', ''), scale }));
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
