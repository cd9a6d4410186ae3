import { notFound, type Problem } from '#kernel/refusal.ts';
import { reminderSays } from './reminder.messages.ts';
import { says } from './report.messages.ts';
import { isOverdue } from './report.rules.ts';
import type { ReportReminder } from './report-reminder.entity.ts';
import type { ReportStatus } from './report-status.queries.ts';

/** Somebody who owes the viewer's unit a report, and whether they were reminded of it today. */
export interface Remindable extends ReportStatus {
  remindedToday: Pick<ReportReminder, 'remindedAt' | 'remindedBy'> | null;
}

/** Neither units nor departments: everybody who is late and was not reminded today. */
interface Wish {
  unitIds?: string[] | null;
  departmentIds?: string[] | null;
}

/** Who is reminded, each once, and why the others are not. */
export function problemsOfReminding(
  places: readonly Remindable[],
  { unitIds, departmentIds }: Wish,
  today: string,
): { chosen: Remindable[]; problems: Problem[] } {
  if (!unitIds?.length && !departmentIds?.length) {
    const chosen = places.filter((place) => isOverdue(place.state, place.dueOn, today) && place.remindedToday === null);
    const problems: Problem[] =
      chosen.length > 0 ? [] : [{ code: 'CONFLICT', path: ['periodId'], message: reminderSays.nobodyToRemind() }];
    return { chosen, problems };
  }
  const units = new Map(places.flatMap((place) => (place.departmentId === null ? [[place.unitId, place]] : [])));
  const departments = new Map(
    places.flatMap((place) => (place.departmentId === null ? [] : [[place.departmentId, place]])),
  );
  const named = [
    ...[...new Set(unitIds ?? [])].map((id) => ({
      place: units.get(id),
      ...{ path: ['unitIds', `${unitIds?.indexOf(id)}`], unknown: says.reviewedUnit() },
    })),
    ...[...new Set(departmentIds ?? [])].map((id) => ({
      place: departments.get(id),
      ...{ path: ['departmentIds', `${departmentIds?.indexOf(id)}`], unknown: says.department() },
    })),
  ];
  return {
    chosen: named.flatMap(({ place }) => place ?? []),
    problems: named.flatMap(({ place, path, unknown }): Problem[] => {
      if (!place) return [notFound(path, unknown)];
      if (!isOverdue(place.state, place.dueOn, today))
        return [{ code: 'CONFLICT', path, message: reminderSays.notLate() }];
      if (place.remindedToday === null) return [];
      const { remindedBy: by, remindedAt: at } = place.remindedToday;
      return [{ code: 'CONFLICT', path, message: reminderSays.remindedToday({ by, at: at.toISOString() }) }];
    }),
  };
}
