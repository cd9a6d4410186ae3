import { lastYearOf } from '@dich/measure';
import { notFound, type Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import { OFFICIAL_OF_AMENDING, saysOfAmending } from './amendment.messages.ts';
import type { Decision } from './decision.entity.ts';
import type { Plan } from './plan.entity.ts';
import type { SetEndedLinesInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { MAX_TEXT } from './plan.rules.ts';

/** A year has one plan; what is issued beside it names it. */
export const problemsOfSecondPlan = (issued: Plan | null, year: number, path = ['year']): Problem[] =>
  issued === null
    ? []
    : [{ code: 'CONFLICT', path, message: saysOfAmending.yearHasPlan({ year, title: issued.title }) }];

/** What has been replaced is changed no more; what replaces it may be. */
export const problemsOfReplaced = (by: Plan | null): Problem[] =>
  by === null
    ? []
    : [{ code: 'CONFLICT', path: ['planId'], message: saysOfAmending.replacedAlready({ title: by.title }) }];

/** The last plan issued of a year, and the day from which it holds, as far as it names one. */
interface Amended {
  holdsFrom: string | null;
}

/** What changes a plan holds from a day on which that held, and on which there is something of the year left. */
export function problemsOfAmendingFrom(
  { year, amendsId }: Pick<Plan, 'year' | 'amendsId'>,
  last: Amended | null,
  from: string,
  path: string[],
): Problem[] {
  if (amendsId === null) return [];
  const since = last?.holdsFrom ?? null;
  return [
    ...(since !== null && from < since
      ? [{ code: 'CONFLICT' as const, path, message: saysOfAmending.heldLater({ from: { day: since } }) }]
      : []),
    ...(from > `${lastYearOf(year)}-12-31`
      ? [{ code: 'INVALID' as const, path, message: saysOfAmending.afterYear({ year }) }]
      : []),
  ];
}

/** What is in force, and what the draft itself holds: the names of indicators by their ids, the ids of tasks. */
interface Ending {
  inForce: ReadonlyMap<string, string>;
  tasksInForce: ReadonlySet<string>;
  held: ReadonlySet<string>;
}

/** Only what amends ends lines; each is in force, for a reason, and not written anew by the same draft. */
export function problemsOfEnding(
  { amendsHow }: Pick<Plan, 'amendsHow'>,
  lines: SetEndedLinesInput['lines'],
  { inForce, tasksInForce, held }: Ending,
): Problem[] {
  if (amendsHow !== 'AMEND') {
    return [{ code: 'CONFLICT', path: ['planId'], message: saysOfAmending.onlyAmendingEnds() }];
  }
  return lines.flatMap(({ indicatorId = null, taskId = null, reason }, index): Problem[] => {
    const path = ['lines', String(index)];
    if ((indicatorId === null) === (taskId === null)) {
      return [{ code: 'INVALID', path, message: saysOfAmending.oneOfBoth() }];
    }
    const name = indicatorId === null ? undefined : inForce.get(indicatorId);
    return [
      ...(indicatorId !== null && name === undefined
        ? [notFound([...path, 'indicatorId'], says.indicatorOfPlan())]
        : []),
      ...(indicatorId !== null && name !== undefined && held.has(indicatorId)
        ? [{ code: 'CONFLICT' as const, path, message: saysOfAmending.endedAndHeld({ name }) }]
        : []),
      ...(taskId !== null && !tasksInForce.has(taskId) ? [notFound([...path, 'taskId'], says.taskOfPlan())] : []),
      ...problemsOfText([...path, 'reason'], reason, { what: says.reason(), max: MAX_TEXT }),
    ];
  });
}

/** What a draft that changes a plan may hold: a supplement nothing that is in force, none what it ends itself. */
export const problemsOfHolding = (
  { amendsHow }: Pick<Plan, 'amendsHow'>,
  named: readonly ({ id: string; name: string } | null)[],
  { inForce, ended }: { inForce: ReadonlySet<string>; ended: ReadonlySet<string> },
): Problem[] =>
  named.flatMap((indicator, place): Problem[] => {
    if (indicator === null) return [];
    const { id, name } = indicator;
    const path = ['indicatorIds', String(place)];
    if (ended.has(id)) return [{ code: 'CONFLICT', path, message: saysOfAmending.endedAndHeld({ name }) }];
    if (amendsHow === 'SUPPLEMENT' && inForce.has(id)) {
      return [{ code: 'CONFLICT', path, message: saysOfAmending.supplementOnlyAdds({ name }) }];
    }
    return [];
  });

/** A document by kind, number and day, as another one names it; by its title where it bears no number. */
export function namedInDocument(plan: Plan, decision: Decision | null): string {
  if (decision === null || decision.number === null) return plan.title;
  const { kind, number, signedOn } = decision;
  return OFFICIAL_OF_AMENDING.named(kind, number, signedOn, plan.title);
}
