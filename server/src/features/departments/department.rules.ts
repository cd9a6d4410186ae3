import { addDays } from '@dich/measure';
import { searchKey } from '@dich/units';
import { officeInWords } from '#features/people/people.messages.ts';
import { periodInWords } from '#features/periods/period.messages.ts';
import type { Target } from '#features/targets/target.entity.ts';
import { isInForce } from '#features/units/department.rules.ts';
import type { Department, FormerDepartmentName } from '#features/units/unit.entity.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem, ProblemCode } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import { says } from './department.messages.ts';
import type { Hindrances } from './department.queries.ts';

const LONGEST_NAME = 150;

const problem = (code: ProblemCode, path: string[], message: Message): Problem => ({ code, path, message });

type Existing = Pick<Department, 'id' | 'name' | 'validFrom' | 'validTo'>;
type Days = Pick<Department, 'validFrom' | 'validTo'>;

const overlap = (a: Days, b: Days): boolean =>
  (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');

/** Which of a unit's departments has this name already, whatever its tone marks and capitals, at the same time. */
export const namesake = (existing: readonly Existing[], name: string, days: Days): Existing | null =>
  existing.find((other) => searchKey(other.name) === searchKey(name) && overlap(other, days)) ?? null;

export function problemsOfName(path: string[], name: string, existing: readonly Existing[], days: Days): Problem[] {
  const wrong = problemsOfText(path, name, { what: says.name(), max: LONGEST_NAME });
  if (wrong.length > 0) return wrong;
  const taken = namesake(existing, name, days);
  return taken ? [problem('CONFLICT', path, says.nameTaken({ name: taken.name }))] : [];
}

/** Of a name that holds from a day on: what documents of before say stays as it was said. */
export function problemsOfRenaming(
  { validFrom }: Pick<Department, 'validFrom'>,
  former: readonly Pick<FormerDepartmentName, 'untilOn'>[],
  from: string,
  today: string,
): Problem[] {
  const wrong = (message: Message) => [problem('INVALID', ['from'], message)];
  if (from > today) return wrong(says.renamedInFuture());
  if (validFrom !== null && from <= validFrom) return wrong(says.renamedBeforeBeginning({ day: { day: validFrom } }));
  const last = former.at(-1)?.untilOn;
  return last !== undefined && from <= addDays(last, 1) ? wrong(says.renamedBeforeLast({ day: { day: last } })) : [];
}

/** All that stands against ending it: what is wrong with the day and with who takes over, and what is not finished. */
export function problemsOfEnding(
  { validFrom }: Pick<Department, 'validFrom'>,
  lastDay: string,
  successor: Department | null | undefined,
  { offices, periods, leads, drafts }: Hindrances,
): Problem[] {
  const problems: Problem[] = [];
  if (validFrom !== null && lastDay < validFrom) {
    problems.push(problem('INVALID', ['lastDay'], says.endsBeforeItBegins({ day: { day: validFrom } })));
  }
  if (successor === null || (successor && !isInForce(successor, addDays(lastDay, 1)))) {
    problems.push(problem('INVALID', ['successorId'], says.foreignSuccessor()));
  }
  if (leads.length > 0 && successor === undefined) {
    const count = leads.reduce((sum, one) => sum + one.count, 0);
    const years = leads.map(({ year }) => String(year));
    problems.push(problem('CONFLICT', ['successorId'], says.stillLeads({ count, years })));
  }
  const hinders = (message: Message) => problems.push(problem('CONFLICT', ['departmentId'], message));
  if (offices.length > 0) {
    const counted = offices.map(({ kind, count }) => says.officesOfKind({ count, office: officeInWords(kind) }));
    hinders(says.officesHeld({ offices: counted }));
  }
  if (periods.length > 0) hinders(says.reportsOpen({ periods: periods.map(periodInWords) }));
  if (drafts.length > 0) hinders(says.namedInDrafts({ years: drafts.map(String) }));
  return problems;
}

type Held = Pick<Target, 'indicatorId' | 'year'>;

/** What it was given passes to who takes over (`theirs`: what that one has; null: nobody does), and one target to each. */
export function problemsOfTargets(held: readonly Held[], theirs: readonly Held[] | null): Problem[] {
  const count = held.length;
  if (count === 0) return [];
  if (theirs === null) return [problem('CONFLICT', ['successorId'], says.stillHasTargets({ count }))];
  const both = held.filter(({ indicatorId, year }) =>
    theirs.some((other) => other.indicatorId === indicatorId && other.year === year),
  );
  return both.length > 0
    ? [problem('CONFLICT', ['successorId'], says.successorHasTargets({ count: both.length }))]
    : [];
}

const MOST_UNITS = 400;
const MOST_NAMES = 40;

/** Of departments that many units get. */
export function problemsOfTemplate(unitIds: readonly string[], names: readonly string[]): Problem[] {
  return [
    ...(unitIds.length > MOST_UNITS ? [problem('INVALID', ['unitIds'], says.tooManyUnits({ max: MOST_UNITS }))] : []),
    ...(names.length > MOST_NAMES ? [problem('INVALID', ['names'], says.tooManyNames({ max: MOST_NAMES }))] : []),
    ...names.flatMap((name, index) =>
      problemsOfText(['names', String(index)], name, { what: says.name(), max: LONGEST_NAME }),
    ),
  ];
}
