import { KINDS } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { saysOfList } from '#kernel/kernel.messages.ts';
import { notFound, type Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { MemberAdjustment } from './member-adjustment.entity.ts';
import type { Plan, PlanIndicator } from './plan.entity.ts';
import type { AdjustMembersInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { MAX_TEXT } from './plan.rules.ts';

type Lines = ReadonlyMap<string, { memberIds: readonly string[] }>;

/**
 * Only a composite counts members; each is a line that it may count, stands once, and does not count the composite
 * itself, be it through others.
 */
export function problemsOfMembers(
  { id, kind, name }: Pick<CatalogueIndicator, 'id' | 'kind' | 'name'>,
  memberIds: readonly string[],
  lines: Lines,
): Problem[] {
  if (KINDS[kind].judging !== 'MEMBERS') {
    return [{ code: 'CONFLICT', path: ['planIndicatorId'], message: says.notComposite({ name }) }];
  }
  return memberIds.flatMap((memberId, index): Problem[] => {
    const path = ['memberIds', String(index)];
    if (!lines.has(memberId)) return [notFound(path, says.indicatorOfPlan())];
    if (memberIds.indexOf(memberId) < index) return [{ code: 'CONFLICT', path, message: saysOfList.twice() }];
    return reaches(memberId, id, lines) ? [{ code: 'INVALID', path, message: says.countsItself({ name }) }] : [];
  });
}

/** What a composite counts is adjusted where it is said: nothing issued later has ended it, or says it anew. */
export const problemsOfDecided = (
  { name }: Pick<CatalogueIndicator, 'name'>,
  plan: Pick<Plan, 'id'>,
  saidBy: string | undefined,
): Problem[] =>
  saidBy !== undefined && saidBy <= plan.id
    ? []
    : [{ code: 'CONFLICT', path: ['planIndicatorId'], message: says.membersSaidLater({ name }) }];

/** Whether one counts the other, itself or through those that it counts. */
function reaches(from: string, to: string, lines: Lines, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (lines.get(from)?.memberIds ?? []).some((next) => reaches(next, to, lines, seen));
}

/** Of a line that is adjusted: those in force, the first first. */
export const adjustmentsAt = <A extends Pick<MemberAdjustment, 'planIndicatorId'>>(
  { id }: Pick<PlanIndicator, 'id'>,
  adjustments: readonly A[],
): A[] => adjustments.filter(({ planIndicatorId }) => planIndicatorId === id);

/** What a line counts after all its adjustments, which stand in their order: none of them begins in the future. */
export const membersOn = (
  line: Pick<PlanIndicator, 'id' | 'memberIds'>,
  adjustments: readonly MemberAdjustment[],
): string[] => adjustmentsAt(line, adjustments).at(-1)?.memberIds ?? line.memberIds;

interface Standing {
  /** Of the whole plan, in their order. */
  adjustments: readonly MemberAdjustment[];
  /** The day of the plan's own decision, where it bears one. */
  issuedOn: string | null;
  from: string;
}

/** An adjustment says why, counts something else than what is counted, and begins no earlier than that. */
export function problemsOfAdjustedMembers(
  { memberIds, reason }: Pick<AdjustMembersInput, 'memberIds' | 'reason'>,
  line: Pick<PlanIndicator, 'id' | 'memberIds'>,
  { adjustments, issuedOn, from }: Standing,
): Problem[] {
  const isSame = memberIds.toSorted().join() === membersOn(line, adjustments).toSorted().join();
  const since = adjustmentsAt(line, adjustments).at(-1)?.inForceFrom ?? issuedOn;
  return [
    ...problemsOfText(['reason'], reason, { what: says.reason(), max: MAX_TEXT }),
    ...(isSame ? [{ code: 'INVALID' as const, path: ['memberIds'], message: says.sameMembers() }] : []),
    ...(since !== null && since > from
      ? [
          {
            code: 'CONFLICT' as const,
            path: ['decision', 'signedOn'],
            message: says.membersHoldLater({ from: { day: since } }),
          },
        ]
      : []),
  ];
}
