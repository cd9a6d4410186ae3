import type { DayFromEnd, RegimePart } from '@dich/measure';
import { MONTHS_OF_PERIOD } from '@dich/measure';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import { says } from './regime.messages.ts';

/** In characters. */
const MAX_NAME = 200;
const MAX_WORDS = 2000;
const MOST_PARTS = 20;
const MOST_DAYS = 366;
const MOST_MONTHS = 24;

interface RegimeWords {
  name?: string | null;
  legalBasis?: string | null;
  description?: string | null;
}

export const problemsOfWords = ({ name, legalBasis, description }: RegimeWords): Problem[] => [
  ...problemsOfText(['name'], name, { what: says.name(), max: MAX_NAME }),
  ...problemsOfText(['legalBasis'], legalBasis, { what: says.legalBasis(), max: MAX_WORDS, optional: true }),
  ...problemsOfText(['description'], description, { what: says.description(), max: MAX_WORDS, optional: true }),
];

/** All that is wrong with what a regime asks for, each at its place. */
export function problemsOfParts(parts: readonly RegimePart[]): Problem[] {
  if (parts.length === 0) return [invalid(['parts'], says.noParts())];
  if (parts.length > MOST_PARTS) return [invalid(['parts'], says.tooManyParts({ max: MOST_PARTS }))];
  return parts.flatMap((part, index) => {
    const at = (...path: string[]) => ['parts', String(index), ...path];
    return [
      ...problemsOfPlace(part, at),
      ...problemsOfDay(part.cutoff, at('cutoff')),
      ...part.dues.flatMap(({ level, on }, place) => [
        ...problemsOfDay(on, at('dues', String(place), 'on')),
        ...(part.dues.findIndex((due) => due.level === level) < place
          ? [invalid(at('dues', String(place), 'level'), says.levelTwice())]
          : []),
      ]),
      ...(part.locksAfter !== null && (part.locksAfter < 0 || part.locksAfter > MOST_DAYS)
        ? [invalid(at('locksAfter'), says.outOfRange({ min: 0, max: MOST_DAYS }))]
        : []),
      ...(parts.slice(0, index).some((other) => asksTheSame(other, part)) ? [invalid(at(), says.partTwice())] : []),
    ];
  });
}

type At = (...path: string[]) => string[];

function problemsOfPlace({ kind, only, from, to }: RegimePart, at: At): Problem[] {
  if (kind === 'AD_HOC') {
    if (from === null || to === null) return [invalid(at('from'), says.adHocDays())];
    return from > to ? [invalid(at('to'), says.endsBeforeItBegins())] : [];
  }
  const count = Math.floor(12 / MONTHS_OF_PERIOD[kind]);
  return [
    ...(from === null && to === null ? [] : [invalid(at('from'), says.onlyAdHocDays())]),
    ...(only === null ||
    (only.length > 0 && only.every((place) => Number.isInteger(place) && place >= 1 && place <= count))
      ? []
      : [invalid(at('only'), says.outOfRange({ min: 1, max: count }))]),
  ];
}

function problemsOfDay({ months, day }: DayFromEnd, path: string[]): Problem[] {
  if (months === null)
    return Math.abs(day) > MOST_DAYS
      ? [invalid([...path, 'day'], says.outOfRange({ min: -MOST_DAYS, max: MOST_DAYS }))]
      : [];
  return [
    ...(day < 1 || day > 31 ? [invalid([...path, 'day'], says.outOfRange({ min: 1, max: 31 }))] : []),
    ...(Math.abs(months) > MOST_MONTHS
      ? [invalid([...path, 'months'], says.outOfRange({ min: -MOST_MONTHS, max: MOST_MONTHS }))]
      : []),
  ];
}

const asksTheSame = (a: RegimePart, b: RegimePart): boolean =>
  a.kind === b.kind && a.vintage === b.vintage && a.kind !== 'AD_HOC' && overlap(a.only, b.only);

const overlap = (a: RegimePart['only'], b: RegimePart['only']): boolean =>
  a === null || b === null || a.some((place) => b.includes(place));

/** A rule may begin today or later: what has begun is asked for already. */
export const problemsOfBeginning = (path: string[], from: string, today: string): Problem[] =>
  from < today ? [invalid(path, says.beginsInPast())] : [];

const invalid = (path: string[], message: Message): Problem => ({ code: 'INVALID', path, message });
