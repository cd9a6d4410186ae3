/** Which side of an indicator is the better one: as a target says, else as its name does. */
import { NEGATION, sideNamed } from '../reader/side-named.ts';
import { LOWER_IS_BETTER, NATURAL_GROWTH } from '../reader/words.ts';
import { says } from '../says/guess.ts';
import type { Target } from '../target.ts';
import type { Comparator } from '../target-values.ts';
import { isRank } from '../units/unit-of-measure.ts';
import { nameWords, POPULATION } from './name-words.ts';
import type { GuessDoubt, IndicatorMeaning, IndicatorWords } from './types.ts';

interface DirectionGuess {
  readonly direction: IndicatorMeaning['direction'];
  readonly doubts: readonly GuessDoubt[];
}

const sure = (direction: IndicatorMeaning['direction']): DirectionGuess => ({ direction, doubts: [] });
const asked: DirectionGuess = { direction: 'HIGHER', doubts: [{ part: 'direction', says: says.whichSide() }] };

export function directionOf({ name, target }: IndicatorWords, unit: string): DirectionGuess {
  const words = nameWords(name);
  const side = sideNamed(words);
  const said = sideOfTarget(target);
  if (said !== null && side === null) return sure(said);
  if (NATURAL_GROWTH.test(words)) return said === null ? asked : sure(said);
  if (isRank(unit)) return sure('LOWER');
  if (side !== null) return sure(side === 'lower' ? 'LOWER' : 'HIGHER');
  if (POPULATION.test(words)) return sure('NONE');
  return NEGATION.test(words) && !LOWER_IS_BETTER.test(words) ? asked : sure('HIGHER');
}

/** A bound, a band that is kept or a thing that must not happen names a side; a bare number does not. */
function sideOfTarget(target: Target | null | undefined): IndicatorMeaning['direction'] | null {
  if (!target) return null;
  if (target.kind === 'zero_event') return 'LOWER';
  if (target.direction === 'band') return 'BAND';
  if (FALLS.has(target.cmp) || (target.cmp === 'le' && CEILING.test(target.text))) return 'LOWER';
  return target.cmp === 'gt' ? 'HIGHER' : null;
}

const FALLS: ReadonlySet<Comparator> = new Set(['lt', 'decrease', 'decrease_to']);
/** A bare number is read as a ceiling where the words beside it are of a bad thing; only these say so themselves. */
const CEILING = /không quá|tối đa|không vượt|trở xuống|nhiều nhất/iu;
