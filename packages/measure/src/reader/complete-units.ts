import type { Clause } from './clause-types.ts';
import { completeUnit, unitNamed, unitOfLabel } from './label-unit.ts';
import { type Lexed, lex } from './lexer.ts';
import { QuantityGrammar } from './quantity.ts';
import type { Quantity } from './quantity-types.ts';
import { findTraps } from './traps.ts';

type PrintedUnit = Pick<Quantity, 'unit' | 'printedScale'>;

export interface UnitHints {
  /** Words of the indicator's name. */
  hint: string;
  unitOfMeasure?: string;
  siblings?: readonly string[];
}

/** Siblings beyond this add nothing. */
const MOST_SIBLINGS = 20;

/**
 * Values printed without a unit take it from the catalogue, from their label, in a "trong đó" from the value before, or
 * from their siblings when these agree. Units of amounts are completed by their label ("bình quân đầu người").
 */
export function completeUnits(lexed: Lexed, clauses: readonly Clause[], hints: UnitHints): void {
  const named = hints.unitOfMeasure ? unitNamed(hints.unitOfMeasure) : null;
  const sibling = commonUnit(hints.siblings ?? []);
  let before: PrintedUnit | null = null;
  for (const clause of clauses) {
    const { main } = clause;
    if (!main) continue;
    const label = lexed.tokens
      .slice(clause.from, main.from)
      .map((token) => token.value)
      .join(' ');
    if (main.unit) main.unit = completeUnit(main.unit, main.unit.per.length === 0 ? `${label} ${hints.hint}` : label);
    else supply(lexed, clause, label, { named, hint: hints.hint, other: clause.part ? (before ?? sibling) : sibling });
    shareUnit(clause);
    before = main.unit?.measure ? main : before;
  }
  sharePopulation(lexed, clauses);
}

/** "32 giường bệnh, 11 bác sĩ/10.000 dân": what stands last is what all of them are per. */
function sharePopulation({ tokens }: Lexed, clauses: readonly Clause[]): void {
  for (let i = clauses.length - 2; i >= 0; i--) {
    const [unit, next] = [clauses[i]!.main?.unit, clauses[i + 1]!.main];
    const per = next?.unit?.per.at(-1);
    const listed = next?.from === clauses[i + 1]!.from && /^(?:,|và)$/.test(tokens[next.from - 1]?.value ?? '');
    if (!unit || unit.measure || unit.per.length > 0 || !listed || !/^(?:\d|vạn|nghìn)/.test(per ?? '')) continue;
    clauses[i]!.main!.unit = { ...unit, per: [per!] };
  }
}

function supply(
  lexed: Lexed,
  clause: Clause,
  label: string,
  from: { named: PrintedUnit | null; hint: string; other: PrintedUnit | null },
): void {
  const main = clause.main!;
  const whole = main.form === 'over';
  const labelled = from.named
    ? null
    : (unitOfLabel(lexed.tokens, clause.from, main.from, label, whole) ??
      (label ? null : unitOfHint(from.hint, whole)));
  if (labelled) {
    main.unit = labelled;
    return;
  }
  const given = from.named ?? from.other;
  if (!given) return;
  main.unit = given.unit;
  if (main.printedScale === 0) takeScale(main, given.printedScale);
}

/** "181.420 tỷ đồng … Kịch bản 175.794": another expression without a unit is in the unit of the value. */
function shareUnit(clause: Clause): void {
  const { main } = clause;
  for (const { quantity } of clause.restated) {
    if (quantity.unit || !main?.unit || main.unit.unit.dimension === 'percent') continue;
    quantity.unit = main.unit;
    takeScale(quantity, main.printedScale);
  }
}

function takeScale(quantity: Quantity, scale: number): void {
  quantity.printedScale = scale;
  for (const numeral of quantity.numerals) numeral.scale ||= scale;
}

function unitOfHint(hint: string, whole: boolean): Quantity['unit'] {
  const { tokens } = lex(hint);
  return unitOfLabel(tokens, 0, tokens.length, hint, whole);
}

/** The unit of measure that all siblings are printed in; null when they differ or have none. */
function commonUnit(siblings: readonly string[]): PrintedUnit | null {
  const found = siblings.slice(0, MOST_SIBLINGS).flatMap((text) => {
    const lexed = lex(text);
    const { tokens } = lexed;
    return new QuantityGrammar(tokens, findTraps(lexed).skip).all().slice(0, 1);
  });
  const [first] = found;
  const same =
    first?.unit?.measure &&
    found.every((quantity) => quantity.unit?.unit === first.unit!.unit && quantity.printedScale === first.printedScale);
  return same ? { unit: first.unit, printedScale: first.printedScale } : null;
}
