import { firstYearOf, isTerm, LONGEST_TERM, lastYearOf, yearsInWords } from '@dich/measure';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { Plan } from './plan.entity.ts';
import { says } from './plan.messages.ts';

/** Characters; what a page of a decision holds, with room to spare. */
export const MAX_TITLE = 500;
export const MAX_TEXT = 5_000;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const MAX_ORDINAL = 9_999;
/** Indicators put into a plan at once. */
const MAX_ADDED = 500;

/** A year, or a term of two to ten of them. */
export function problemsOfYear(year: number): Problem[] {
  const [first, last] = [firstYearOf(year), lastYearOf(year)];
  const invalid = (message: Message): Problem[] => [{ code: 'INVALID', path: ['year'], message }];
  if (first < FIRST_YEAR || last > LAST_YEAR || last < FIRST_YEAR) {
    return invalid(says.yearOutOfRange({ first: FIRST_YEAR, last: LAST_YEAR }));
  }
  const length = last - first + 1;
  return isTerm(year) && (length < 2 || length > LONGEST_TERM) ? invalid(says.termTooLong({ most: LONGEST_TERM })) : [];
}

/** What lies within the years of a plan is planned by departments year by year. */
export const problemsOfDepartmentTerm = ({ departmentId, year }: Pick<Plan, 'departmentId' | 'year'>): Problem[] =>
  departmentId !== null && isTerm(year)
    ? [{ code: 'INVALID', path: ['year'], message: says.departmentsPlanByYears() }]
    : [];

/** A unit works on one draft a year. */
export const problemsOfSecondDraft = (draft: Plan | null, year: number): Problem[] =>
  draft === null ? [] : [{ code: 'CONFLICT', path: ['year'], message: says.secondDraft({ year }) }];

/** A plan is carried over to another year; the same year is what it is for already. */
export const problemsOfCarryingOver = (source: Pick<Plan, 'year'>, year: number): Problem[] =>
  year === source.year ? [{ code: 'INVALID', path: ['year'], message: says.sameYear({ year }) }] : problemsOfYear(year);

const NAMED = /(giai đoạn|nhiệm kỳ|thời kỳ|năm)\s+/u;

/**
 * "Kế hoạch … năm 2022" carried over to 2023 is "Kế hoạch … năm 2023", and what is of the term 2021–2025 is of the year that
 * it is carried over to; other words stay.
 */
export function titleOfYear(title: string, from: number, to: number): string {
  if (!isTerm(from) && !isTerm(to)) return title.replace(new RegExp(`\\b${from}\\b`, 'g'), String(to));
  const years = isTerm(from) ? `${firstYearOf(from)}\\s*[-–—]\\s*${lastYearOf(from)}` : String(from);
  const named = new RegExp(`${NAMED.source}${years}(?!\\d)`, 'giu');
  return title.replace(named, (_, word: string) => {
    const other = yearsInWords(to);
    return word === word.toLocaleUpperCase('vi') ? other.toLocaleUpperCase('vi') : other;
  });
}

/** An indicator stands once in a plan: neither in it already, nor named twice. */
export const problemsOfSecondUse = (
  planned: readonly { indicatorId: string }[],
  named: readonly ({ id: string; name: string } | null)[],
): Problem[] => {
  const held = new Set(planned.map(({ indicatorId }) => indicatorId));
  return named.flatMap((indicator, place) => {
    if (indicator === null) return [];
    if (!held.has(indicator.id)) {
      held.add(indicator.id);
      return [];
    }
    const { name } = indicator;
    return [{ code: 'CONFLICT', path: ['indicatorIds', String(place)], message: says.secondUse({ name }) }];
  });
};

export const problemsOfIndicatorCount = (named: readonly unknown[]): Problem[] =>
  named.length >= 1 && named.length <= MAX_ADDED
    ? []
    : [{ code: 'INVALID', path: ['indicatorIds'], message: says.indicatorsToAdd({ max: MAX_ADDED }) }];

/** Title and general objective, of a new plan and of one that is changed. */
export const problemsOfHead = (head: { title: string; generalObjective?: string | null }): Problem[] => [
  ...problemsOfText(['title'], head.title, { what: says.planTitle(), max: MAX_TITLE }),
  ...problemsOfText(['generalObjective'], head.generalObjective, {
    what: says.generalObjective(),
    max: MAX_TEXT,
    optional: true,
  }),
];

export const problemsOfOrdinal = (ordinal: number | null | undefined): Problem[] =>
  ordinal === null || ordinal === undefined || (ordinal >= 1 && ordinal <= MAX_ORDINAL)
    ? []
    : [{ code: 'INVALID', path: ['ordinal'], message: says.ordinalOutOfRange({ max: MAX_ORDINAL }) }];

/** The place given, or the one after the last. */
export const placeAmong = (siblings: readonly { ordinal: number }[], wanted: number | null | undefined): number =>
  wanted ?? Math.max(0, ...siblings.map(({ ordinal }) => ordinal)) + 1;

/**
 * The siblings in their order with one of them moved to a place (from 1; behind the last: last), and what each is
 * numbered then. Those whose number does not change are left out.
 */
export function numbersAfterMoving(
  siblings: readonly { id: string; ordinal: number }[],
  movedId: string,
  place: number,
): Map<string, number> {
  const order = siblings
    .toSorted((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
    .filter((id) => id !== movedId);
  order.splice(place - 1, 0, movedId);
  const before = new Map(siblings.map(({ id, ordinal }) => [id, ordinal]));
  const numbered = order.map((id, index) => [id, index + 1] as const);
  return new Map(numbered.filter(([id, ordinal]) => before.get(id) !== ordinal));
}
