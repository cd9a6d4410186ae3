import { KINDS } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { saysOfList } from '#kernel/kernel.messages.ts';
import { notFound, type Problem } from '#kernel/refusal.ts';
import type { PlanIndicator } from './plan.entity.ts';
import { says } from './plan.messages.ts';

type Lines = ReadonlyMap<string, Pick<PlanIndicator, 'memberIds'>>;

/**
 * Only a composite counts members; each is a line of the same plan, stands once, and does not count the composite
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

/** Whether one counts the other, itself or through those that it counts. */
function reaches(from: string, to: string, lines: Lines, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (lines.get(from)?.memberIds ?? []).some((next) => reaches(next, to, lines, seen));
}
