import { formatWithUnit } from '../format-number.ts';
import type { Target } from '../target.ts';
import { namedBase } from './base-phrases.ts';
import { said } from './said.ts';
import type { View } from './view.ts';
import { LOWER_IS_BETTER, REMEDY } from './words.ts';

type Common = Omit<Target, 'kind'>;
/** A target without the parts that every form gets in the same way. */
export type Draft = Target extends infer T
  ? T extends Target
    ? Omit<T, 'text' | 'label' | 'spans' | 'period' | 'aspirational'>
    : never
  : never;

/** What a form does not have. */
export const NOTHING: Pick<Common, 'lo' | 'hi' | 'unit' | 'baseline' | 'relativeTo' | 'x' | 'y' | 'children'> = {
  lo: null,
  hi: null,
  unit: null,
  baseline: null,
  relativeTo: null,
  x: null,
  y: null,
  children: [],
};

/** Certainty of a reading that rests on the words, and what each default costs. */
export const SURE = 0.95;

/** It must not happen, not once. */
export const never = (unit: string | null): Draft => ({
  ...NOTHING,
  kind: 'zero_event',
  cmp: 'eq',
  lo: '0',
  hi: '0',
  unit,
  direction: 'lower',
  evalRule: 'le_hi',
  confidence: SURE,
});
export const COST = { guessedNoun: 0.15, noUnit: 0.3, bare: 0.05, words: 0.15 };

/** Certainty of a reading with a value: what it had to assume lowers it. */
export function confidence(view: View): number {
  const { main } = view;
  let sure = SURE;
  if (!main?.unit) sure -= COST.noUnit;
  else if (main.unit.guessed) sure -= COST.guessedNoun;
  if (main && !main.cmp && !main.since && main.form === 'single') sure -= COST.bare;
  return Math.round(sure * 100) / 100;
}

/** The indicator is one that is better the lower it is: as the catalogue says, else as its name does. */
export function isLower(view: View): boolean {
  if (view.direction === 'higher' || view.direction === 'lower') return view.direction === 'lower';
  for (const words of [view.label, view.inherited, view.hint]) {
    if (said(words, REMEDY)) return false;
    if (said(words, LOWER_IS_BETTER)) return true;
  }
  return false;
}

/** What a change is measured against, as the text names it. */
export function baseline(view: View): string | null {
  const { tokens, clause } = view;
  const base = clause.base ? view.resolve(clause.base) : null;
  if (base?.values.length === 1) return formatWithUnit(base.values[0]!, base.unit);
  return namedBase(tokens, clause.near, clause.to);
}
