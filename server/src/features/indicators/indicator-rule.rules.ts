import { faultOfScale, type GradeStep, KINDS, type Scoring } from '@dich/measure';
import Big from 'big.js';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { says } from './indicator.messages.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';

const MAX_DECIMALS = 6;

/** `indicator` null: a rule for all that have none. */
type Ruled = Pick<CatalogueIndicator, 'kind'> | null;

const invalid = (message: Message, ...path: string[]): Problem => ({ code: 'INVALID', path, message });

/** A scale is that of one indicator of the kind, and orders at least two grades of different names. */
export function problemsOfScale(indicator: Ruled, grades: readonly GradeStep[] | null): Problem[] {
  if (grades === null) return [];
  if (indicator === null) return [invalid(says.gradesOfAll(), 'grades')];
  if (KINDS[indicator.kind].judging !== 'GRADE') return [invalid(says.gradesOfKind(), 'grades')];
  const fault = faultOfScale(grades);
  return fault ? [invalid(fault, 'grades')] : [];
}

/** Every rule has what it scores by. */
export function problemsOfScoring(indicator: Ruled, scoring: Scoring | null): Problem[] {
  if (scoring === null) return [];
  const wrong = (message: Message, part: string): Problem[] => [invalid(message, 'scoring', part)];
  const { rule, margin, bounds = [], redFlag, goal, decimals } = scoring;
  const isComposite = indicator !== null && KINDS[indicator.kind].judging === 'MEMBERS';
  return [
    ...(rule === 'ALL_VALID' && !isComposite ? wrong(says.totalOfMembers(), 'rule') : []),
    ...(rule === 'LINEAR' && indicator === null ? wrong(says.linearOfAll(), 'rule') : []),
    ...(rule === 'TOLERANCE' && (margin == null || new Big(margin).lt(0)) ? wrong(says.noMargin(), 'margin') : []),
    ...(rule === 'BANDS' && !areAscending(bounds) ? wrong(says.noBounds(), 'bounds') : []),
    ...(rule === 'LINEAR' && (redFlag == null || goal == null || new Big(redFlag).eq(goal))
      ? wrong(says.noSpan(), 'goal')
      : []),
    ...(decimals != null && (decimals < 0 || decimals > MAX_DECIMALS)
      ? wrong(says.decimals({ max: MAX_DECIMALS }), 'decimals')
      : []),
  ];
}

/** Each goes up to more than the one before it, and the last has no end. */
function areAscending(bounds: NonNullable<Scoring['bounds']>): boolean {
  const ends = bounds.map(({ upTo }) => upTo);
  return (
    ends.length > 0 &&
    ends.every((end, index) => {
      const before = ends[index - 1];
      if (index === ends.length - 1) return end === null;
      return end !== null && (before == null || new Big(end).gt(before));
    })
  );
}
